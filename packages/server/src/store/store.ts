// What the actions may ask of a store. Types only: an action imports this file and nothing else of this folder.
import type { AuthorityId, IsoDay, IsoInstant, MatchQuestion, RdPoint, RuleSet, Supplier, Words } from '@sroi/matcher'
import type { Identity } from '../access/index.ts'
import type { KeyReading, KeyWriting } from './api-keys.ts'
import type { ContractReading, ContractWriting } from './contracts.ts'
import type { FirmFiles, FirmFilesWriting } from './firm-files.ts'
import type { Histories } from './histories.ts'
import type { CaseReading, CaseWriting } from './admission.ts'
import type { ChainRead } from './chain-read.ts'
import type { AuditAsked, AuditEvent, KeptAuditEvent, ProcessingLine } from './logs.ts'
import type { SessionEnding } from './identity-store.ts'
import type { MemberReading, MemberWriting } from './members.ts'
import type { OutboxReading, OutboxWriting } from './outbox.ts'
import type { ChangeRecord, ErasureRecord, MatchFacts, MatchRecord, Payload, Place, ReceiptKind, ReceiptRecord, RuleSetReference, Stamp, StampedPayload } from './receipt-kinds.ts'
import type { KeptFor } from './retention.ts'
import type { RuleWriting } from './rules.ts'
import type { SignedHead } from './signed-head.ts'
import type { RegisterReading, RegisterWriting } from './supplier-register.ts'

export type * from './admission.ts'
export type * from './api-keys.ts'
export type * from './contracts.ts'
export type * from './evidence.ts'
export type * from './firm-files.ts'
export type * from './firm-domains.ts'
export type * from './firm-profiles.ts'
export type * from './histories.ts'
export type * from './label-records.ts'
export type * from './logs.ts'
export type * from './members.ts'
export type * from './outbox.ts'
export type * from './receipt-kinds.ts'
export type { KeptFor, RetentionKind } from './retention.ts'
export type * from './rules.ts'
export type { SignedHead } from './signed-head.ts'
export type * from './supplier-register.ts'

/** Who does something. Null: a visitor, who has not signed in. */
export type By = Pick<Identity, 'issuer' | 'subject' | 'organisation'> & Partial<Pick<Identity, 'kind'>> | null

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

/** The published suppliers as they stood at a revision. */
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

/** A recorded match and its place in the chain. Never changed after it is written. One of the first format has no stamp but its id. */
export interface Receipt extends MatchFacts, Partial<Pick<MatchRecord, 'kind'>>, Partial<Omit<Stamp, 'id'>>, Pick<Stamp, 'id'>, Place {}

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
  /** Fictional ones to try the service with. */
  exampleContracts (): Promise<readonly DemonstrationContract[]>
  /** Throws when the store cannot answer. */
  ready (): Promise<void>
}

/** A record with its stamp and its place. */
export type ReceiptOf<R extends ReceiptRecord> = StampedPayload<R> & Place

/** A receipt as it was written: its JSON, as every answer gives it. */
export interface WrittenReceipt {
  readonly id: string
  readonly text: string
}

/** A receipt as it is found again. */
export interface KeptReceipt extends Place {
  readonly id: string
  readonly kind: ReceiptKind
  readonly createdAt: IsoInstant
  /** Null: its retention ended and it was erased. */
  readonly payload: Payload | null
  /** Whose it is. `organisation`: of whoever recorded it, as long as that is remembered. `authority`: whose rules it is about. `visitor`: nobody had signed in. */
  readonly owner: { readonly organisation: Identity['organisation'], readonly authority: AuthorityId | null, readonly visitor: boolean }
}

/** What changes together, under one revision. */
export interface Change {
  /** New suppliers, and new facts of known ones. */
  readonly suppliers?: readonly Supplier[]
  /** Ids of suppliers that leave; earlier revisions keep them. */
  readonly removed?: readonly string[]
  /** Why they leave the register. */
  readonly reason?: string
  /** Whether this is what the register knows of these suppliers, or what searches find of them. Absent: both at once. */
  readonly side?: 'register' | 'published'
  /** New versions: a version that is there cannot be published again. */
  readonly ruleSets?: readonly RuleSet[]
  readonly authorities?: readonly Authority[]
  readonly contracts?: readonly DemonstrationContract[]
  /** Set when the whole of it is demonstration data: its digest. Only an empty register takes that; another stays as it is. */
  readonly loadedDigest?: string
  /** With it: the day the demonstration lives on. */
  readonly day?: IsoDay
}

/** What rides in the transaction of a receipt. */
export interface Riders {
  readonly by?: By
  /** Its `objectId` is the id of the receipt where it has none. */
  readonly audit?: AuditEvent
  readonly processed?: readonly ProcessingLine[]
}

/** One transaction: all of what is written through it is kept, or nothing. */
export interface Writing extends FirmFilesWriting {
  /** Writes a change of the register and returns its revision. Its receipt is appended when the work ends. */
  publish (change: Change, at: IsoInstant, by?: By): Promise<number>
  /**
   * Appends a receipt and tells its place. From here on every other writer of the tenant waits for the end of this transaction, so it comes
   * last: nothing is published after it.
   */
  append<R extends ReceiptRecord> (record: R, riders?: Riders): Promise<ReceiptOf<R>>
  /** Appends a receipt when the work ends, for whoever need not know its place. Returns its id. */
  appendAtEnd (record: ReceiptRecord, by?: By): string
  /** Written when the work ends. */
  audit (event: AuditEvent, by?: By): void
  /** Written when the work ends. */
  processed (line: ProcessingLine): void
  readonly register: RegisterWriting
  readonly contracts: ContractWriting
  readonly members: MemberWriting
  readonly keys: KeyWriting
  readonly sessions: SessionEnding
  readonly rules: RuleWriting
  readonly cases: CaseWriting
  readonly outbox: OutboxWriting
}

/** What must have its effect once, however often it is sent. */
export interface Claim {
  readonly by: By
  /** Method and pattern of the route, as `POST /v1/matches`. */
  readonly operation: string
  /** Of the caller's own making. */
  readonly key: string
  /** SHA-256 of what was sent. */
  readonly fingerprint: string
  readonly at: IsoInstant
}

/** An answer as it is kept for whoever asks again. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What the answer to a request says beside the receipt of that id. */
export type AnswerOf = (id: string) => Pick<KeptAnswer, 'status' | 'headers'>

/** `reused`: the key came with something else. `in-flight`: somebody is still at it. */
export type Once = { readonly state: 'done', readonly answer: KeptAnswer } | { readonly state: 'replayed', readonly answer: KeptAnswer } | { readonly state: 'reused' } | { readonly state: 'in-flight' }

export interface Store extends ReadableStore, Histories, FirmFiles {
  readonly register: RegisterReading
  readonly contracts: ContractReading
  readonly members: MemberReading
  readonly keys: KeyReading
  readonly cases: CaseReading
  readonly outbox: OutboxReading
  /** The register as `registerAt()` would give it without asking; null: it would have to ask. */
  registerKnown (): Register | null
  /** Looks now whether something newer was published, and gives the register as it stands. */
  refresh (): Promise<Register>
  /** True as soon as answers are of this revision or a later one; false when that takes longer than so many milliseconds. */
  hasRevision (revision: number, patience: number): Promise<boolean>
  /**
   * Does a piece of work in one transaction. Only a few are open at a time, so that reading goes on; a write inside a write may wait for itself, so it
   * is never done. What throws leaves no trace.
   */
  write<T> (work: (writing: Writing) => Promise<T>): Promise<T>
  /** Does a piece of work once for a key, and keeps its answer with it for 48 hours. What throws is not kept. */
  once (claim: Claim, effect: (writing: Writing) => Promise<KeptAnswer>): Promise<Once>
  /** Appends a receipt, in a transaction that other waiting receipts of this process may share; one that is refused takes no other with it. */
  record<R extends ReceiptRecord> (record: R, riders?: Riders): Promise<ReceiptOf<R>>
  /** As `record`, for whoever passes it on. */
  recordText (record: ReceiptRecord, riders?: Riders): Promise<WrittenReceipt>
  /**
   * As `recordText`, once for a key: the receipt is the answer that is kept. `make` is not asked while the same request is being answered; where it fails and the key was
   * used before, the answer of then is given.
   */
  recordOnce (claim: Claim, make: () => Promise<ReceiptRecord>, answerOf: AnswerOf, riders?: Riders): Promise<Once>
  /** As `record`. */
  recordMatch (record: MatchRecord, riders?: Riders): Promise<Receipt>
  /** Null when this tenant has no receipt of that id. */
  findReceipt (id: string): Promise<KeptReceipt | null>
  /** Lets somebody read the chain from a position on, all of one moment; null when the chain does not reach it. */
  readChain<T> (from: number, use: (chain: ChainRead) => Promise<T>): Promise<T | null>
  /** Lines of the logs that belong to no write: of what was read, and of what was refused. */
  log (lines: { readonly audit?: readonly { readonly event: AuditEvent, readonly by: By }[], readonly processed?: readonly ProcessingLine[] }): Promise<void>
  /** Lines of the audit log, the newest first. */
  auditEvents (asked: AuditAsked): Promise<readonly KeptAuditEvent[]>
  /** How long each kind of what is kept is kept, and how much of it has ended. */
  retention (): Promise<readonly KeptFor[]>
  /** Signs the newest receipt with `sign`, which takes the text to be signed; null when there is none. */
  signHead (signer: Signer, at: IsoInstant): Promise<SignedHead | null>
  /** All signatures, oldest first. */
  signedHeads (): Promise<readonly SignedHead[]>
  /** Takes away at most a thousand payloads whose retention ended, and says so in a receipt; null when there are none. */
  eraseEnded (at: IsoInstant, riders?: Riders): Promise<ReceiptOf<ErasureRecord> | null>
  /** Takes away files of evidence and versions of profiles whose time ended, at most some hundreds, and says so in a receipt; null when there are none. */
  eraseFiles (at: IsoInstant, riders?: Riders): Promise<ReceiptOf<ChangeRecord> | null>
  /** Takes away lines of the logs and kept answers that are past their time. */
  sweep (at: IsoInstant): Promise<void>
  /** Forgets who is behind a pseudonym. True when it was known. */
  forgetActor (id: string): Promise<boolean>
  close (): Promise<void>
}

/** Signs for one key. */
export interface Signer {
  /** SHA-256, in hexadecimal, of the public key (SPKI, DER). */
  readonly key: string
  /** Ed25519, in base64url. */
  sign (text: string): string
}
