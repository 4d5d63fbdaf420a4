// What the actions may ask of a store. Types only: an action imports this file and nothing else of this folder.
import type {
  AuthorityId, IsoDay, IsoInstant, MatchOutcome, MatchQuestion, RdPoint, RuleSet, Supplier, Words
} from '@sroi/matcher'
import type { SearchOutcome, SearchQuestion } from '@sroi/matcher/search'

/** Somebody whose rules can be asked for. `ruleSet` is null where no rule set of its own is known. */
export interface Authority {
  readonly id: AuthorityId
  readonly name: Words
  /** The municipality's own number in the national list, `GM0377`; null where it has none. */
  readonly code: string | null
  /** Where the municipality lies; null where that is not known. */
  readonly point: RdPoint | null
  readonly ruleSet: string | null
}

/** The suppliers as they stood at a revision. */
export interface Register {
  readonly id: string
  readonly revision: number
  /** The day a demonstration lives on: a question that names no day is asked for it. Null: the register is kept up to date. */
  readonly day: IsoDay | null
  /** Other suppliers have another digest, also at the same revision of another database. Null: not known. */
  readonly digest: string | null
  /** In code-unit order of id. A supplier that did not change is the same object at the next revision, as far as the store remembers. */
  readonly suppliers: readonly Supplier[]
}

/** A question that comes with the demonstration, ready to be asked. */
export interface DemonstrationContract {
  readonly title: Words
  readonly question: MatchQuestion
}

/** A rule set as a receipt names it: the digest is over its canonical JSON. */
export interface RuleSetReference {
  readonly id: string
  readonly version: string
  readonly sha256: string
}

/** The answer of a match; where the need has words, how they were read, and with which lexicon. */
export interface RecordedOutcome extends Omit<MatchOutcome, 'provenance'> {
  readonly read?: SearchOutcome['read']
  readonly provenance: MatchOutcome['provenance'] & Partial<Pick<SearchOutcome['provenance'], 'lexicon'>>
}

/** What is recorded of a match: enough to ask the same again, years later. */
export interface MatchRecord {
  readonly createdAt: IsoInstant
  /** As it was asked, with the words of the need where it has any. */
  readonly question: Omit<SearchQuestion, 'after'>
  /** The authority as the list of then had it: buyers in the contract are compared with its name. */
  readonly authority: { readonly name: string, readonly point: RdPoint | null }
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly ruleSets: readonly RuleSetReference[]
  readonly register: { readonly id: string, readonly revision: number }
  /** The full facts of the suppliers that the outcome shows. */
  readonly suppliers: readonly Supplier[]
  readonly outcome: RecordedOutcome
}

/** A recorded match and its place in the chain. Never changed after it is written. */
export interface Receipt extends MatchRecord {
  /** UUID version 7. */
  readonly id: string
  /** 1 for the first of a tenant, without gaps. */
  readonly position: number
  /** The hash of the receipt before it; null for the first. */
  readonly previousHash: string | null
  /** SHA-256 of the canonical JSON (RFC 8785) of the record with its id. */
  readonly payloadDigest: string
  /** SHA-256 of the canonical JSON of `{ position, previousHash, payloadDigest }`. */
  readonly hash: string
}

/** What can be read without a database. */
export interface ReadableStore {
  /** Every authority that can be asked about, in order of id. */
  authorities (): Promise<readonly Authority[]>
  /**
   * The rule sets of an authority, base first. An authority without a rule set of its own gets the layers that hold for
   * everybody. The same array comes back as long as nothing changed.
   */
  ruleSetsFor (authority: AuthorityId): Promise<readonly RuleSet[]>
  /** Exactly these versions, in this order; null when one of them is not there. */
  ruleSetVersions (references: readonly Pick<RuleSetReference, 'id' | 'version'>[]): Promise<readonly RuleSet[] | null>
  /** The register as it stands, or as it stood at a revision; null when there is no such revision. */
  registerAt (revision?: number): Promise<Register | null>
  contracts (): Promise<readonly DemonstrationContract[]>
  /** Throws when the store cannot answer. */
  ready (): Promise<void>
}

export interface Store extends ReadableStore {
  recordMatch (record: MatchRecord): Promise<Receipt>
  /** Null when this tenant has no match of that id. */
  findMatch (id: string): Promise<Receipt | null>
  close (): Promise<void>
}
