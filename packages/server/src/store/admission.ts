// Cases from application to label, as they are kept. Types only. What is on the record of a case is a list of events that only grows; all else is made of it.
import type {
  ActorId, AdmissionCase, CaseEvent, CaseEventType, CaseRole, CaseSegment, CaseStage, CaseState, DeadlineKind, DecisionKind, EarlierCase, Finding, Interest, IsoDay, IsoInstant, KnownTie, OrganisationIdentifier, Procedure, RuleSet, Standing
} from '@sroi/matcher'
import type { Reach } from '../access/index.ts'
import type { RuleSetReference } from './receipt-kinds.ts'
import type { By } from './store.ts'

/** One person in a tenant, whatever they act as; or the service itself, or a machine of somebody. */
export interface Person {
  /** A pseudonym: `ActorId` in the events of a case. UUID version 7. */
  readonly id: ActorId
  readonly kind: 'person' | 'machine'
  /** What colleagues see; null: nobody gave one, or it was forgotten. */
  readonly label: string | null
}

/** A person, with the memberships by which they are in the tenant. */
export interface MemberPerson extends Person {
  /** Ids of memberships; empty: it was forgotten who that is, or they are here for their organisation. */
  readonly members: readonly string[]
  /** How often somebody said what colleagues see, and one. */
  readonly version: number
}

/** A procedure as the tenant laid it down, once and for all. */
export interface KeptProcedure {
  /** 1 for the first. */
  readonly number: number
  readonly procedure: Procedure
  /** The id of the rules that cases are judged by; null: those that hold for everybody. */
  readonly ruleSet: string | null
  readonly adoptedAt: IsoInstant
  /** Null: whoever runs the service, on the command line. */
  readonly adoptedBy: ActorId | null
}

/** A case, without its record. */
export interface CaseRow {
  /** UUID version 7. */
  readonly id: string
  /** What people call it: `2026-7K3PQD2M`. */
  readonly reference: string
  readonly applicant: OrganisationIdentifier
  /** Of the firm, as the register had it when the case was opened. */
  readonly name: string
  readonly stage: CaseStage
  /** Who treats it; null: nobody yet. */
  readonly holder: ActorId | null
  readonly openedOn: IsoDay
  /** How many events are on its record. */
  readonly version: number
  /** The procedure that it is treated by. Committee and mandates are those of the newest number. */
  readonly procedureNumber: number
}

/** A case with its record and what it is judged by. */
export interface KeptCase extends CaseRow {
  /** What the register knew of its addresses and its website when the case was opened. It excludes nobody. */
  readonly saidDomains: readonly string[]
  /** Those of them, or others, that somebody of the region looked up: who has one takes no part. */
  readonly applicantDomains: readonly string[]
  /** Who acts for the firm, is of it, or declared an interest in it in any of its cases, as far as this tenant knows. */
  readonly ties: readonly KnownTie[]
  readonly earlier: EarlierCase | null
  /** Base first. */
  readonly ruleSets: readonly RuleSetReference[]
  readonly events: readonly CaseEvent[]
  /** Of the record: that of its last event. Null: nothing is on it. */
  readonly sha256: string | null
  /** Of `procedureNumber`. */
  readonly procedure: Procedure
  readonly newest: KeptProcedure
}

/** What stands in the way, as a list keeps it: its sentence can be made of it, and its rule is told by the case. */
export type KeptFinding = Pick<Finding, 'code' | 'verdict' | 'facts' | 'missing'>

/** What a case waits for on a day. */
export interface CaseOutlook {
  /** Null: nothing that somebody of the desk, the committee or the firm does. */
  readonly awaits: { readonly step: CaseEventType, readonly roles: readonly CaseRole[] } | null
  /** Names of what is not known. */
  readonly missing: readonly string[]
  /** What must come first. */
  readonly first: readonly KeptFinding[]
}

/** Days on which a case stands the same, with what it waits for then. */
export interface CaseDay extends CaseSegment {
  readonly outlook: CaseOutlook
}

/** A case in a list, as it stands on a day. */
export interface CaseSummary extends CaseRow {
  readonly state: CaseState
  /** In `objection` and `suspended`: what it would be without. */
  readonly beneath: CaseState
  readonly standing: Standing | null
  /** The first and the last day on which it stands so. */
  readonly from: IsoDay
  readonly until: IsoDay | null
  readonly deadline: { readonly kind: DeadlineKind, readonly lastDay: IsoDay } | null
  /** What colleagues call who treats it. */
  readonly holderLabel: string | null
  /** The last step on its record: why it stands so. Null: nothing is on record, or it is the business of the desk. */
  readonly last: { readonly type: CaseEventType, readonly reason: string, readonly on: IsoDay } | null
  /** Null: its days were written before this was kept, or it is the business of the desk. */
  readonly outlook: CaseOutlook | null
}

/** Which cases somebody wants to see; null: whatever it is. */
export interface CasesAsked {
  readonly reach: Reach
  /** Cases stand as they do on this day. */
  readonly on: IsoDay
  readonly states: readonly CaseState[] | null
  readonly holder: ActorId | null
  /** Only cases of which the name, the reference or the number of the firm has each of these, in small letters and without accents. Absent: all. */
  readonly words?: readonly string[]
  /** Cases of firms in which whoever asks has an interest are left out, but for those that they treat and can hand over. Absent: none. */
  readonly without?: { readonly firms: readonly OrganisationIdentifier[], readonly unlessHeldBy: ActorId | null }
}

export interface CasesListed extends CasesAsked {
  /** The last case that was shown; null: from the first. */
  readonly after: { readonly lastDay: IsoDay | null, readonly id: string } | null
  readonly most: number
}

/** How many cases there are in each state that there are any in. */
export type CaseCounts = readonly { readonly state: CaseState, readonly cases: number, /** Of these, those of which the deadline has passed. */ readonly late: number }[]

/** A firm that somebody has to do with, and by what. */
export interface TiedFirm {
  readonly organisation: OrganisationIdentifier
  readonly interest: Interest
}

/** Which cases may have a badge that ends, or that has ended. */
export interface BadgesAsked {
  readonly on: IsoDay
  /** The last day by which one may end. */
  readonly endsBy: IsoDay
  /** The first day on which one may be over. */
  readonly endedSince: IsoDay
  /** Of each at most so many. */
  readonly most: number
}

/** Ids of cases: those that have a badge, of which the day comes first, the first one first; those of which it is over, the last one first; and those with a decision that was not sent. */
export interface BadgeCases {
  readonly running: readonly string[]
  readonly ended: readonly string[]
  readonly unsent: readonly string[]
}

export interface CaseReading {
  /** Null when this tenant has no case of that id. */
  find (id: string): Promise<KeptCase | null>
  /** By the day that waits for somebody, the first one first; of one day in order of id. Cases without a day come last. */
  list (asked: CasesListed): Promise<readonly CaseSummary[]>
  counts (asked: Omit<CasesAsked, 'states'>): Promise<CaseCounts>
  /** More than there are: what is exact is told by their records. */
  badges (asked: BadgesAsked): Promise<BadgeCases>
  /** What people call the cases of some firms. */
  references (applicants: readonly OrganisationIdentifier[]): Promise<ReadonlySet<string>>
  /** Null: the tenant has laid none down. Absent number: the newest. */
  procedure (number?: number): Promise<KeptProcedure | null>
  /** Everybody who has a pseudonym, or those of these ids, in order of id. */
  people (ids?: readonly ActorId[]): Promise<readonly Person[]>
  /** In order of id, at most so many after one. */
  listPeople (after: ActorId | null, most: number): Promise<readonly MemberPerson[]>
  /** Null: there is nobody of that id. */
  findPerson (id: ActorId): Promise<MemberPerson | null>
  /** Null: nobody met them yet. */
  personOf (by: By): Promise<Person | null>
  /** Those of these that are there, in order of id. */
  findAll (ids: readonly string[]): Promise<readonly KeptCase[]>
  /** The cases of the applications that were decided on last, the newest first. */
  lastDecided (most: number): Promise<readonly string[]>
  /** The cases in which anything was decided, in order of id. */
  decided (): Promise<readonly string[]>
  /** The decisions of a case and their receipts, in the order in which they were taken. */
  decisionReceipts (id: string): Promise<readonly { readonly decision: string, readonly receipt: string }[]>
  /** Who acts for a firm, is of it, or declared an interest in it in any of its cases, as far as this tenant knows. */
  tiesOf (applicant: OrganisationIdentifier): Promise<readonly KnownTie[]>
  /** Everybody of the region with an address at one of these domains, as it is known or as their seat in the committee tells it, and where. */
  peopleAt (domains: readonly string[]): Promise<readonly (Person & { readonly domain: string })[]>
  /** Firms that somebody has to do with: they said so, acted for them, or are of them, each once. */
  firmsOf (by: By): Promise<readonly TiedFirm[]>
  /** Exactly these versions, base first; the same array each time. */
  ruleSets (references: readonly RuleSetReference[]): Promise<readonly RuleSet[]>
}

/** A case that is opened. */
export interface NewCase extends Pick<CaseRow, 'id' | 'reference' | 'applicant' | 'name' | 'holder' | 'openedOn' | 'procedureNumber'>, Pick<KeptCase, 'saidDomains' | 'earlier' | 'ruleSets'> {
  readonly openedAt: IsoInstant
  readonly openedBy: ActorId
  readonly days: readonly CaseDay[]
}

/** One more event on the record of a case that is locked, and all that follows from it. */
export interface CaseStep {
  readonly before: KeptCase
  readonly event: CaseEvent
  /** The record with it. */
  readonly after: AdmissionCase
  readonly days: readonly CaseDay[]
  readonly holder: ActorId | null
  /** Set where the case is bound from here on to what holds today. */
  readonly bound: Pick<KeptCase, 'procedureNumber' | 'ruleSets'> | null
  readonly actor: Person
  /** What is decided; null: nothing is. */
  readonly decided: DecisionRow | null
}

/** A decision beside its event, as the database keeps it apart to guard it. */
export interface DecisionRow {
  readonly kind: DecisionKind
  /** 1, and one more each time an application is treated again. */
  readonly treatment: number
  readonly preparedBy: readonly ActorId[]
  /** Who prepared and took the decision by which the badge was granted; empty: there is none. */
  readonly grantedBy: readonly ActorId[]
  /** What the procedure asks. */
  readonly fourEyes: boolean
  readonly otherPair: boolean
  readonly receiptId: string
}

export interface CaseWriting extends Pick<CaseReading, 'procedure' | 'people' | 'ruleSets' | 'tiesOf' | 'peopleAt' | 'firmsOf'> {
  /** Can somebody treat cases on a day: are they, or is the organisation they act for, a coordinator? */
  isCoordinator (id: ActorId, on: IsoDay): Promise<boolean>
  /** Nobody else puts anything on the records of these until this transaction ends. In order of id; those that are not there are left out. */
  lock (ids: readonly string[]): Promise<readonly KeptCase[]>
  /** The cases that somebody treats and that have not ended on a day, in order of id. */
  heldBy (holder: ActorId, on: IsoDay): Promise<readonly string[]>
  /** The newest case of an applicant and how it stands on a day; null: it has none. Nobody else opens one for it until this transaction ends. */
  newestOf (applicant: OrganisationIdentifier, on: IsoDay): Promise<CaseSummary | null>
  open (opened: NewCase): Promise<void>
  /** Puts one event on the record of each, and tells the digest of each record with it, in order. */
  put (steps: readonly CaseStep[]): Promise<readonly string[]>
  /** The newest rules of an id; null: those that hold for everybody. */
  rulesNow (ruleSet: string | null): Promise<readonly RuleSet[]>
  /** Whoever does something for the first time gets a pseudonym. Null: the service itself. */
  personOf (by: By, at: IsoInstant): Promise<Person>
  /** Gives a pseudonym, this one, to somebody who has none. */
  expect (person: { readonly issuer: string, readonly subject: string }, id: ActorId): Promise<void>
  /** Null: there is nobody of that id. Nobody else changes their label until this transaction ends. */
  lockPerson (id: ActorId): Promise<MemberPerson | null>
  /** What colleagues see from now on, of somebody who is locked. */
  label (person: MemberPerson, label: string | null): Promise<MemberPerson>
  /** The next number. */
  adopt (adopted: Pick<KeptProcedure, 'procedure' | 'ruleSet'>, at: IsoInstant, by: ActorId | null): Promise<KeptProcedure>
}
