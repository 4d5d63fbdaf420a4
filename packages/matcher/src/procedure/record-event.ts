// What the record of a case is after one more event. Days and rules play no part in it: the same events always give the same record.
import type { AdmissionCase, CaseStage, Hearing, Objection, ViewReceived } from '../model/admission-case.ts'
import type { CaseEvent, CaseEventOf, CaseEventType, HearingSubject, Instead } from '../model/case-event.ts'
import type { DecisionKind } from '../model/procedure.ts'

type Changed = Partial<AdmissionCase>
type Recorder<T extends CaseEventType> = (of: AdmissionCase, event: CaseEventOf<T>) => Changed

/** Whoever is heard about it is heard anew the next time. */
const HEARD_BEFORE: { readonly [K in DecisionKind]?: HearingSubject } = { admission: 'refusal', extension: 'extension', suspension: 'suspension', withdrawal: 'withdrawal', objection: 'objection' }

const RECORDERS: { readonly [T in CaseEventType]: Recorder<T> } = {
  'reapplication-allowed': () => ({ reapplicationAllowed: true }),
  'application-submitted': (of, { on, documents }) => ({ stage: 'submitted', submittedOn: on, documents: kindsWith(of, documents) }),
  'document-added': (of, { documents }) => ({ documents: kindsWith(of, documents) }),
  // who asked prepares the decision to leave it aside
  'completion-requested': (of, { on, termUntil, actor }) => ({
    ...withProposal(of, 'leaving-aside', [actor.id]), stage: 'incomplete', requests: [...of.requests, { askedOn: on, termUntil, completedOn: null }]
  }),
  'application-completed': (of, { on }) => ({
    stage: 'submitted', proposals: of.proposals.filter(({ kind }) => kind !== 'leaving-aside'), votes: votesWithout(of, 'leaving-aside'),
    requests: of.requests.map((request) => request.completedOn === null ? { ...request, completedOn: on } : request)
  }),
  'review-started': () => ({ stage: 'under-review' }),
  'criterion-judged': (of, { id, criterion, verdict, basedOn, actor }) => ({
    ...reviewAgain(of),
    found: [...of.found.filter((other) => other.criterion !== criterion), { criterion, verdict, basedOn, by: actor.id, id }],
    // what others say is put to the firm before it counts
    ...(basedOn === 'others' ? { hearings: without(of, 'refusal') } : {})
  }),
  'decision-delayed': (of, { on, newLastDay }) => ({ notice: of.notice ?? { sentOn: on, newLastDay } }),
  'interest-declared': (of, { actor }) => ({ interested: of.interested.includes(actor.id) ? of.interested : [...of.interested, actor.id] }),
  'case-handed-over': (_of, { to }) => ({ holder: to }),
  'hearing-offered': (of, { subject, until }) => ({ hearings: [...without(of, subject), { subject, state: 'offered', until, views: [] }] }),
  'view-received': (of, { id, subject, receivedOn }) => ({ hearings: of.hearings.map((hearing) => hearing.subject === subject ? { ...hearing, views: [...hearing.views, viewOn(hearing, id, receivedOn)] } : hearing) }),
  'hearing-closed': (of, { subject }) => ({ hearings: of.hearings.map((hearing) => hearing.subject === subject ? { ...hearing, state: 'closed' } : hearing) }),
  'hearing-skipped': (of, { subject }) => ({ hearings: [...without(of, subject), { subject, state: 'skipped', until: null, views: [] }] }),
  'advice-given': (of, { actor }) => ({ ...withProposal(of, 'admission', [...new Set([actor.id, ...of.found.map(({ by }) => by)])]), stage: 'advised' }),
  'case-returned': (of) => reviewAgain(of),
  'proposal-made': (of, { kind, actor }) => withProposal(of, kind, [actor.id]),
  'vote-cast': (of, { id, kind, choice, replaces, actor, criteria = [] }) => ({
    votes: [...of.votes.map((vote) => vote.id === replaces ? { ...vote, replaced: true } : vote), { id, kind, by: actor.id, choice, criteria, replaced: false }]
  }),
  'round-opened': (of, { kind }) => ({ votes: votesWithout(of, kind) }),
  'temporary-admission-decided': (of, event) => ({ ...decided(of, event, 'admission'), stage: 'admitted-temporarily', temporaryBy: event.id, badgeFrom: event.badgeFrom }),
  'full-admission-decided': (of, event) => ({ ...decided(of, event, of.stage === 'advised' ? 'admission' : 'full'), stage: 'admitted-full', fullBy: event.id }),
  'refusal-decided': (of, event) => ({ ...decided(of, event, 'admission'), stage: 'refused' }),
  'leaving-aside-decided': (of, event) => ({ ...decided(of, event, 'leaving-aside'), stage: 'left-aside' }),
  'decision-sent': (of, { decision, on }) => ({ decisions: of.decisions.map((one) => one.id === decision ? { ...one, sentOn: on } : one) }),
  'label-applied': (of, { scheme, on }) => ({ labelsApplied: [...of.labelsApplied, { scheme, on, isAnswered: false }] }),
  'label-handed-in': (of, { id, label, receivedOn, recordedAt }) => ({
    labels: [...of.labels, { id, label, receivedOn, recordedAt, check: null }], labelsApplied: of.labelsApplied.map((one) => one.scheme === label.scheme ? { ...one, isAnswered: true } : one)
  }),
  'label-checked': (of, { label, result, actor, on, level, source }) => ({ labels: of.labels.map((one) => one.id === label ? { ...one, check: { result, by: actor.id, on, level, source } } : one) }),
  'extension-asked': (_of, { on, ground = null, motivation = '' }) => ({ extensionAsked: { on, ground, motivation } }),
  'extension-given': (of, event) => ({ ...decided(of, event, 'extension'), ...extended(of, event.until) }),
  'extension-refused': (of, event) => ({ ...decided(of, event, 'extension'), extensionAsked: null }),
  'suspension-decided': (of, event) => ({ ...decided(of, event, 'suspension'), isSuspended: true }),
  'suspension-lifted': (of, event) => ({ ...decided(of, event, 'suspension'), isSuspended: false }),
  'withdrawal-decided': (of, event) => ({ ...decided(of, event, 'withdrawal'), stage: 'withdrawn', before: of.stage, withdrawnOn: event.on }),
  'firm-withdrew': (of, { on }) => ({ stage: 'withdrawn', before: of.stage, withdrawnOn: on }),
  'default-notice-received': (of, { on }) => ({ defaultNoticeOn: of.defaultNoticeOn ?? on }),
  'objection-lodged': (of, { id, against, receivedOn }) => ({ objections: [...of.objections, { id, against, receivedOn, adjournment: null, isOpen: true }] }),
  'objection-adjourned': (of, { objection, on, newLastDay }) => ({ objections: withObjection(of, objection, { adjournment: { sentOn: on, newLastDay } }) }),
  'objection-upheld': (of, event) => ({ ...decided(of, event, 'objection'), objections: withObjection(of, event.objection, { isOpen: false }), ...insteadOf(of, event.instead, event) }),
  'objection-rejected': (of, event) => ({ ...decided(of, event, 'objection'), objections: withObjection(of, event.objection, { isOpen: false }) }),
  'objection-withdrawn': (of, { objection }) => ({ objections: withObjection(of, objection, { isOpen: false }) })
}

/** Puts an event on record, whether or not it may happen: `mayHappen` asks that. */
export function recordEvent<T extends CaseEventType> (of: AdmissionCase, event: CaseEventOf<T>): AdmissionCase {
  const record = RECORDERS[event.type as T] as Recorder<T>
  return { ...of, ...record(of, event), ids: [...of.ids, event.id], last: { on: event.on, recordedAt: event.recordedAt } }
}

function viewOn ({ state, until }: Hearing, id: string, receivedOn: string): ViewReceived {
  return { id, receivedOn, isLate: until !== null && receivedOn > until, isAfterClosing: state !== 'offered' }
}

function kindsWith (of: AdmissionCase, documents: readonly { readonly kind: string }[]): readonly string[] {
  return [...new Set([...of.documents, ...documents.map(({ kind }) => kind)])]
}

function without (of: AdmissionCase, subject: HearingSubject | undefined): AdmissionCase['hearings'] {
  return of.hearings.filter((hearing) => hearing.subject !== subject)
}

function votesWithout (of: AdmissionCase, kind: DecisionKind): AdmissionCase['votes'] {
  return of.votes.filter((vote) => vote.kind !== kind)
}

/** Another proposal takes the place of the one before, and nobody has voted on it. */
function withProposal (of: AdmissionCase, kind: DecisionKind, by: readonly string[]): Changed {
  return { proposals: [...of.proposals.filter((other) => other.kind !== kind), { kind, by }], votes: votesWithout(of, kind) }
}

/** What was advised and voted holds for the facts of then. */
function reviewAgain (of: AdmissionCase): Changed {
  return { stage: 'under-review', proposals: of.proposals.filter(({ kind }) => kind !== 'admission'), votes: votesWithout(of, 'admission') }
}

/** Every decision closes its votes, its proposal and its hearing, and waits to be sent. */
function decided (of: AdmissionCase, { id, type, on, actor }: CaseEvent, kind: DecisionKind): Changed {
  const open = of.proposals.find((proposal) => proposal.kind === kind)
  return {
    decisions: [...of.decisions, { id, type, kind, on, by: actor.id, preparedBy: open?.by ?? [], sentOn: null }],
    proposals: of.proposals.filter((proposal) => proposal.kind !== kind),
    votes: votesWithout(of, kind),
    hearings: without(of, HEARD_BEFORE[kind])
  }
}

function extended (of: AdmissionCase, until: string): Changed {
  return { stage: 'extended', extendedUntil: [...of.extendedUntil, until], extensionAsked: null }
}

function withObjection (of: AdmissionCase, id: string, change: Partial<Objection>): AdmissionCase['objections'] {
  return of.objections.map((objection) => objection.id === id ? { ...objection, ...change } : objection)
}

/** What takes the place of the decision that was objected to. */
function insteadOf (of: AdmissionCase, instead: Instead, { id }: { readonly id: string }): Changed {
  if (instead.kind === 'admit-temporarily') return { stage: 'admitted-temporarily', temporaryBy: id, badgeFrom: instead.badgeFrom }
  if (instead.kind === 'admit-full') return { stage: 'admitted-full', fullBy: id }
  if (instead.kind === 'extend') return extended(of, instead.until)
  if (instead.kind === 'treat-again') return { stage: treatedAgain(of.stage) }
  return of.stage === 'withdrawn' ? { stage: of.before ?? of.stage, before: null, withdrawnOn: null } : { isSuspended: false }
}

/** What was left aside was never reviewed. */
function treatedAgain (stage: CaseStage): CaseStage {
  return stage === 'left-aside' ? 'submitted' : 'under-review'
}
