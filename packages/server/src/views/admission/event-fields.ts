// Which fields the form of each step has, as data. Typed by what an event of that type says: a new part of an event does not compile without its field.
import type {
  ActorId, CaseEventParts, CaseEventType, CriterionOpinion, CriterionReason, DecisionKind, DocumentReference, EvidenceLevel, HearingSubject, Instead, IsoDay, ShownLabel, Verdict
} from '@sroi/matcher'

/** What each kind of field gives. */
export interface FieldValues {
  readonly motivation: string
  readonly sentence: string
  /** One line. */
  readonly source: string
  readonly day: IsoDay
  readonly 'day-or-none': IsoDay | null
  /** Kinds of document and other facts. */
  readonly missing: readonly string[]
  readonly documents: readonly DocumentReference[]
  readonly criterion: string
  readonly verdict: Verdict
  readonly 'based-on': 'applicant' | 'others'
  readonly colleague: ActorId
  readonly subject: HearingSubject
  readonly 'open-hearing': HearingSubject
  /** One that the firm was asked about, also when that was closed. */
  readonly 'asked-hearing': HearingSubject
  readonly answered: boolean
  readonly kind: DecisionKind
  readonly 'proposed-kind': Exclude<DecisionKind, 'admission' | 'leaving-aside'>
  readonly choice: 'yes' | 'no'
  /** The reader's own vote on what is open: nothing to fill in. */
  readonly replaces: string | null
  readonly reasons: readonly CriterionReason[]
  readonly opinions: readonly CriterionOpinion[]
  readonly 'unsent-decision': string
  readonly 'decision-to-object': string
  readonly scheme: string
  readonly level: string | null
  readonly label: ShownLabel
  readonly 'label-to-check': string
  readonly result: 'valid' | 'invalid' | 'not-listed'
  readonly 'evidence-level': EvidenceLevel
  readonly ground: string
  readonly 'open-objection': string
  readonly instead: Instead
}

export type FieldKind = keyof FieldValues

/** The kinds of field that give such a value. */
type KindFor<V> = { [K in FieldKind]: FieldValues[K] extends V ? K : never }[FieldKind]

export type EventFields = { readonly [T in CaseEventType]: { readonly [K in keyof CaseEventParts[T]]-?: KindFor<Exclude<CaseEventParts[T][K], undefined>> } }

const MOTIVATED = { motivation: 'motivation' } as const
const DECIDED = { reasons: 'reasons', motivation: 'motivation' } as const

/** In the order in which somebody fills them in. */
const EVENT_FIELDS: EventFields = {
  'reapplication-allowed': MOTIVATED,
  'application-submitted': { documents: 'documents' },
  'document-added': { documents: 'documents' },
  'completion-requested': { missing: 'missing', termUntil: 'day-or-none' },
  'application-completed': {},
  'review-started': {},
  'criterion-judged': { criterion: 'criterion', verdict: 'verdict', sentence: 'sentence', basedOn: 'based-on' },
  'decision-delayed': { newLastDay: 'day' },
  'interest-declared': {},
  'case-handed-over': { to: 'colleague' },
  'hearing-offered': { subject: 'subject', until: 'day' },
  'view-received': { subject: 'asked-hearing', receivedOn: 'day' },
  'hearing-closed': { subject: 'open-hearing', answered: 'answered' },
  'hearing-skipped': { subject: 'subject', motivation: 'motivation' },
  'advice-given': MOTIVATED,
  'case-returned': MOTIVATED,
  'proposal-made': { kind: 'proposed-kind', motivation: 'motivation' },
  'vote-cast': { kind: 'kind', criteria: 'opinions', choice: 'choice', replaces: 'replaces', motivation: 'motivation' },
  'round-opened': { kind: 'kind' },
  'temporary-admission-decided': { badgeFrom: 'day-or-none', ...DECIDED },
  'full-admission-decided': DECIDED,
  'refusal-decided': DECIDED,
  'leaving-aside-decided': DECIDED,
  'decision-sent': { decision: 'unsent-decision' },
  'label-applied': { scheme: 'scheme', level: 'level' },
  'label-handed-in': { label: 'label', receivedOn: 'day' },
  'label-checked': { label: 'label-to-check', result: 'result', level: 'evidence-level', source: 'source' },
  'extension-asked': { ground: 'ground', motivation: 'motivation' },
  'extension-given': { ground: 'ground', until: 'day', ...DECIDED },
  'extension-refused': DECIDED,
  'suspension-decided': DECIDED,
  'suspension-lifted': DECIDED,
  'withdrawal-decided': DECIDED,
  'firm-withdrew': {},
  'default-notice-received': {},
  'objection-lodged': { against: 'decision-to-object', receivedOn: 'day' },
  'objection-adjourned': { objection: 'open-objection', newLastDay: 'day' },
  'objection-upheld': { objection: 'open-objection', instead: 'instead', ...DECIDED },
  'objection-rejected': { objection: 'open-objection', ...DECIDED },
  'objection-withdrawn': { objection: 'open-objection' }
}

export function fieldsOf (type: CaseEventType): readonly (readonly [string, FieldKind])[] {
  return Object.entries(EVENT_FIELDS[type]) as [string, FieldKind][]
}

/** Decisions on the application and on what rests on the criteria give a sentence on each; for others the criteria may be left out. */
export function asksReasons (type: CaseEventType): boolean {
  return type === 'temporary-admission-decided' || type === 'full-admission-decided' || type === 'refusal-decided'
}
