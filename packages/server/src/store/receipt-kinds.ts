// What a receipt says, for each kind of thing that is recorded. The store stamps a record and hangs it in the chain; a verifier reads it back. A payload
// is kept as the canonical JSON (RFC 8785) of a `Payload`; the chain knows nothing of it but its digest.
import type {
  AssessOutcome, CaseEvent, CaseFile, CaseState, CaseStateOnDay, DecisionTaken, Finding, FirmProfile, IsoDay, IsoInstant, MatchOutcome, MixOutcome, MixRequest, RdPoint, Supplier, Valuation
} from '@sroi/matcher'
import type { SearchOutcome, SearchQuestion } from '@sroi/matcher/search'
import type { MixBasis } from '../actions/plan-purchases.ts'
import type { ReservedAnswer } from '../actions/assess-reserved.ts'

/** How payloads are written now. Those of the first format have neither `format`, `kind`, `matcher` nor `actor`, and are all matches. */
export const PAYLOAD_FORMAT = 2

export type ReceiptKind = ReceiptRecord['kind']

/** Who did it, as far as a receipt says: a pseudonym, and a commitment that only the row of that actor can open. */
export interface ActorMark {
  readonly id: string
  /** SHA-256 of the canonical JSON of `{ issuer, organisation, salt, subject }`. */
  readonly commitment: string
}

/** What the store adds to a record. */
export interface Stamp {
  readonly format: typeof PAYLOAD_FORMAT
  /** UUID version 7. */
  readonly id: string
  /** The version of the engine that answered, or that was running when it happened. */
  readonly matcher: string
  /** Null: a visitor, who has not signed in. */
  readonly actor: ActorMark | null
}

/** A rule set as a receipt names it: the digest is over its canonical JSON. */
export interface RuleSetReference {
  readonly id: string
  readonly version: string
  readonly sha256: string
}

/** The register an answer rests on. */
export interface RegisterReference {
  readonly id: string
  readonly revision: number
  /** Of all that was published up to that revision. Absent in payloads of the first format; null where it is not known. */
  readonly digest?: string | null
}

/** In what world something was answered. */
interface Circumstances {
  readonly createdAt: IsoInstant
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  /** Base first. */
  readonly ruleSets: readonly RuleSetReference[]
}

/** The authority as the list of then had it: buyers in the contract are compared with its name. */
export interface AuthorityThen {
  readonly name: string
  readonly point: RdPoint | null
}

/** The answer of a match; where the need has words, how they were read, and with which lexicon. */
export interface RecordedOutcome extends Omit<MatchOutcome, 'provenance'> {
  readonly read?: SearchOutcome['read']
  /** The version of the lexicon is a digest of all that is in it. */
  readonly provenance: MatchOutcome['provenance'] & Partial<Pick<SearchOutcome['provenance'], 'lexicon'>>
}

/** What a match rests on: enough to ask the same again, years later. All there is in a payload of the first format, with its id. */
export interface MatchFacts extends Circumstances {
  /** As it was asked, with the words of the need where it has any. */
  readonly question: Omit<SearchQuestion, 'after'>
  readonly authority: AuthorityThen
  readonly register: RegisterReference
  /** The full facts of the suppliers that the outcome shows. */
  readonly suppliers: readonly Supplier[]
  readonly outcome: RecordedOutcome
}

export interface MatchRecord extends MatchFacts {
  readonly kind: 'match'
}

/** What a contract owes, without suppliers. */
export interface AssessmentRecord extends Circumstances {
  readonly kind: 'assessment'
  /** As it was read: without the day and the moment, which stand beside it. */
  readonly question: object
  readonly authority: AuthorityThen
  /** It says on which day a demonstration lives, and nothing more. */
  readonly register: RegisterReference
  readonly outcome: AssessOutcome
}

/** What efforts are worth. */
export interface ValuationRecord extends Circumstances {
  readonly kind: 'valuation'
  readonly question: object
  readonly outcome: Valuation
}

/** May a supplier perform a reserved contract? */
export interface ReservationRecord extends Circumstances {
  readonly kind: 'reservation'
  readonly question: object
  /** Null: whoever asked brought the facts of the supplier. */
  readonly register: RegisterReference | null
  /** The full facts of the supplier. */
  readonly suppliers: readonly Supplier[]
  readonly outcome: Pick<ReservedAnswer, 'finding'>
}

/** What to buy from whom. */
export interface MixRecord extends Omit<Circumstances, 'knownAt'> {
  readonly kind: 'mix'
  /** As it was sent. */
  readonly question: object
  /** What was asked in the end: with candidates, rules, the last day and what is left. */
  readonly request: MixRequest
  /** Null: whoever asked brought the candidates, and no register was asked. So are `authority` and `knownAt`, and there are no rule sets. */
  readonly register: RegisterReference | null
  readonly authority: AuthorityThen | null
  readonly knownAt: IsoInstant | null
  /** The full facts of the suppliers in the mixes, of those in the register. */
  readonly suppliers: readonly Supplier[]
  readonly outcome: MixOutcome
  readonly basis: MixBasis | null
}

/** What the rules said of a decision when it was taken, and how the case stood with it. */
export interface DecisionOutcome {
  readonly allowed: true
  readonly from: CaseState
  /** On the day of the decision. */
  readonly stands: CaseStateOnDay
  readonly decision: DecisionTaken
  /** Every rule that allows it. */
  readonly because: readonly Finding[]
  /** SHA-256 of the canonical JSON of its decision file. */
  readonly decisionFile: string
}

/** What people decided in a case: the record until then, the decision, and what the rules said of it. */
export interface DecisionRecord extends Circumstances {
  readonly kind: 'decision'
  readonly subject: { readonly kind: 'admission', readonly id: string, readonly reference: string }
  /** What the case is judged by, beside the rule sets. */
  readonly file: Omit<CaseFile, 'ruleSet'>
  /** What the firm said of itself, as it was handed in; null: nothing was. */
  readonly profile: FirmProfile | null
  readonly events: readonly CaseEvent[]
  readonly event: CaseEvent
  readonly outcome: DecisionOutcome
}

export const CHANGED_OBJECTS = [
  'supplier', 'published-supplier', 'rule-set', 'authority', 'contract', 'membership', 'api-key', 'retention', 'tenant', 'firm-profile', 'evidence', 'label-record', 'admission-case', 'admission-procedure', 'person', 'firm-domains'
] as const

/** One object before and after. A digest is SHA-256 of its canonical JSON. */
export interface ChangedObject {
  readonly object: typeof CHANGED_OBJECTS[number]
  /** Of a rule set `<id>@<version>`. */
  readonly id: string
  /** Null: it was not there. */
  readonly before: string | null
  /** Null: it is gone. */
  readonly after: string | null
}

/** A receipt names at most so many objects one by one. */
export const MOST_CHANGES_NAMED = 1_000

/** What was changed together. */
export interface ChangeRecord {
  readonly kind: 'change'
  readonly createdAt: IsoInstant
  /** The register from which revision to which. Null: nothing of the register changed. */
  readonly register: { readonly id: string, readonly from: number, readonly to: number, readonly digest: string } | null
  readonly changes: {
    readonly total: number
    /** SHA-256 of the canonical JSON of the whole list, in order of object and id. */
    readonly sha256: string
    /** The whole list; null where it is longer than `MOST_CHANGES_NAMED`: the register has its rows at revision `to`. */
    readonly items: readonly ChangedObject[] | null
  }
}

/** Payloads whose retention had ended, and which are no longer there. The chain keeps their digests. */
export interface ErasureRecord {
  readonly kind: 'erasure'
  readonly createdAt: IsoInstant
  readonly erased: readonly {
    readonly receiptId: string
    readonly position: number
    readonly kind: ReceiptKind
    readonly payloadDigest: string
    /** The day from which it was no longer kept. */
    readonly endedOn: IsoDay
  }[]
}

export type ReceiptRecord =
  | MatchRecord | AssessmentRecord | ValuationRecord | ReservationRecord | MixRecord | DecisionRecord | ChangeRecord | ErasureRecord

/** A record as it is kept now. */
export type StampedPayload<R extends ReceiptRecord = ReceiptRecord> = R extends ReceiptRecord ? R & Stamp : never

/** A match as it was kept first. */
export interface FirstPayload extends MatchFacts {
  readonly id: string
}

/** Whatever may lie under a receipt. */
export type Payload = FirstPayload | StampedPayload

/** The kind of a payload: those of the first format are all matches. */
export function kindOf (payload: Payload): ReceiptKind {
  return 'kind' in payload ? payload.kind : 'match'
}

/** The place of a receipt in the chain of its tenant. */
export interface Place {
  /** 1 for the first of a tenant, without gaps. */
  readonly position: number
  /** The hash of the receipt before it; null for the first. */
  readonly previousHash: string | null
  /** SHA-256 of the payload: of the canonical JSON of a record with its stamp. */
  readonly payloadDigest: string
  /** SHA-256 of the canonical JSON of `{ position, previousHash, payloadDigest }`. */
  readonly hash: string
}
