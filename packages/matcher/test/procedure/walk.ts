// Random walks through cases: mostly what the table allows, with people, days and references that mostly fit, and often enough do not.
import type { Actor, AdmissionCase, CaseEvent, CaseEventParts, CaseEventType, CaseFile, CaseStateOnDay, CriterionOpinion, DecisionKind, Happening, HearingSubject, Procedure } from '@sroi/matcher'
import { CASE_EVENT_TYPES, cellOf, EVENT_RULES, mayHappen, replayCase, stateOn } from '@sroi/matcher/procedure'
import { daysLater } from '../../dist/primitives/index.js'
import { actor, ANN, BEN, BOARD, caseFile, CHAIR, event, FIRM, MACHINE, MEMBERS, noon } from './make-case.ts'

/** Numbers from a seed: mulberry32. */
export function chances (seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface Step {
  readonly before: AdmissionCase
  readonly stands: CaseStateOnDay
  readonly event: CaseEvent
  readonly outcome: Happening
}

/** How far days go in a step, and whether a case that ended is followed by the next. */
export interface Pace {
  readonly steps: number
  readonly seed: number
  readonly oneCase?: boolean
}

const KINDS: readonly DecisionKind[] = ['full', 'extension', 'suspension', 'withdrawal', 'objection', 'admission']
const SUBJECTS: readonly HearingSubject[] = ['refusal', 'extension', 'suspension', 'withdrawal', 'objection']
const STRANGERS: readonly Actor[] = [
  MACHINE, BOARD, actor('ghost', 'member'), actor('m-1', 'chair'), actor('kin', 'coordinator', { organisation: { scheme: 'fictional', value: 'F-1' } }), actor('friend', 'coordinator', { emailDomain: 'Fictief.example' }),
  actor('other-firm', 'firm', { organisation: { scheme: 'fictional', value: 'F-9' } })
]
/** Nobody chairs for a second term. */
const ROTATED = { rotation: { sits: null, chairs: { longestMonths: null, termsInARow: 1, monthsBetween: 12 } } } as const
/** What a tenant has not laid down, or otherwise. */
const TENANTS: readonly ((of: Procedure) => Procedure)[] = [
  ...Array.from({ length: 8 }, () => (of: Procedure) => of),
  (of) => ({ ...of, deciders: { admission: 'committee', full: 'committee', extension: 'committee', suspension: 'committee', withdrawal: 'committee', objection: 'committee', 'leaving-aside': 'committee' } }),
  (of) => ({ ...of, tie: 'new-round', quorum: { members: 2, aboveHalfOfEligible: false }, yearFrom: 'sent' }),
  (of) => ({ ...of, tie: 'not-admitted', fourEyes: { decision: false, withdrawal: false }, yearFrom: 'badge-start', regime: 'private-law' }),
  (of) => without(of, 'quorum', 'tie'), (of) => without(of, 'fourEyes'), (of) => without(of, 'criteria', 'documents'), (of) => without(of, 'yearFrom', 'daysWhileLabelAwaited', 'reapplicationAfterDays'),
  (of) => ({ ...of, votesOpenOnceAllVoted: true, ...ROTATED, committee: of.committee.flatMap((seat) => seat.chairs ? [{ ...seat, period: { from: '2020-01-01', until: '2023-12-31' } }, { ...seat, period: { from: '2024-01-01', until: null } }] : [seat]) }),
  (of) => ({ ...of, votesSecretUntilClosed: false, rotation: { sits: { longestMonths: 86, termsInARow: null, monthsBetween: 1 }, chairs: null } }),
  (of) => ({ ...of, deciders: {}, extension: null }), (of) => ({ ...of, daysWhileLabelAwaited: 0, reminders: [] })
]

function without (of: Procedure, ...names: readonly (keyof Procedure)[]): Procedure {
  return Object.fromEntries(Object.entries(of).filter(([name]) => !(names as readonly string[]).includes(name))) as unknown as Procedure
}

/** Walks, and tells every step. */
export function walk ({ steps, seed, oneCase = false }: Pace, tell: (step: Step) => void, ended: (file: CaseFile, events: readonly CaseEvent[], of: AdmissionCase) => void): void {
  const chance = chances(seed)
  const pick = <V>(from: readonly V[]): V => from[Math.floor(chance() * from.length)] as V
  let file = caseFile()
  let number = 0
  let of = replayCase({ file, events: [] })
  let events: CaseEvent[] = []
  let on = '2027-01-04'
  let idle = 0
  for (let step = 0; step < steps; step += 1) {
    if (!oneCase && (idle > 25 || events.length > 150)) {
      ended(file, events, of)
      number += 1
      file = caseFile({ id: `case-${number}`, earlier: chance() < 0.3 ? { id: 'earlier', endedOn: pick(['2026-01-01', '2026-12-20']) } : null }, pick(TENANTS)(caseFile().procedure))
      of = replayCase({ file, events: [] })
      events = []
      on = '2027-01-04'
      idle = 0
    }
    const leap = chance()
    if (leap > 0.93 && on < '2150') on = daysLater(on, leap > 0.994 ? 400 : leap > 0.97 ? Math.floor(chance() * 60) : 1 + Math.floor(chance() * 9))
    if (of.stage === 'incomplete' && chance() < 0.2) on = daysLater(on, Math.floor(chance() * 25))
    const stands = stateOn(of, { on, knownAt: noon(on) })
    const next = chooseEvent(of, stands, on, `s-${step}`, chance, pick)
    const outcome = mayHappen(of, next)
    tell({ before: of, stands, event: next, outcome })
    if (outcome.allowed) {
      of = outcome.next
      events.push(next)
      on = next.on
      idle = 0
    } else idle += 1
  }
  ended(file, events, of)
}

type Pick = <V>(from: readonly V[]) => V

function chooseEvent (of: AdmissionCase, stands: CaseStateOnDay, on: string, id: string, chance: () => number, pick: Pick): CaseEvent {
  const open = CASE_EVENT_TYPES.filter((type) => {
    const own = cellOf(stands.state, type)
    const cell = own === 'as-beneath' ? cellOf(stands.beneath, type) : own
    return cell === 'stays' || typeof cell === 'object'
  })
  const way = chance()
  const ways = way < 0.6 ? waysAhead(of, stands).filter(({ type }) => !isAvoided(of, type)) : []
  const ahead = ways.length > 0 ? pick(ways) : undefined
  const some = way < 0.95 ? chooseOpen(of, open, chance, pick) : pick(CASE_EVENT_TYPES)
  const type = ahead?.type ?? (isAvoided(of, some) ? 'decision-sent' : some)
  const slip = chance()
  const day = slip < 0.01 ? daysLater(on, -1 - Math.floor(chance() * 40)) : on
  const by = ahead?.by ?? actorFor(of, type, chance, pick)
  const made = event(id, type, day, by, { ...partsOf(of, stands, type, on, chance, pick), ...ahead?.parts } as Partial<CaseEventParts[CaseEventType]>)
  const { reasons } = EVENT_RULES[type]
  return {
    ...made,
    reason: chance() < 0.01 ? 'because' : pick(reasons),
    recordedAt: slip > 0.99 ? noon(daysLater(on, -3)) : noon(on),
    evidence: chance() < 0.5 ? [{ kind: 'letter', sha256: 'e'.repeat(64) }] : [],
    ...(slip > 0.98 && slip <= 0.985 && of.ids.length > 0 ? { id: of.ids.at(-1) as string } : {})
  }
}

interface Way { readonly type: CaseEventType, readonly by?: Actor, readonly parts?: object }

/** Cases differ: one in five is voted down, one in five splits the committee, and one in five firms never gets a label. */
function moodOf ({ file: { id } }: AdmissionCase): 'liked' | 'disliked' | 'split' | 'without-label' {
  return /[37]$/.test(id) ? 'disliked' : /[28]$/.test(id) ? 'split' : /[15]$/.test(id) ? 'without-label' : 'liked'
}

/** A firm without a label hands none in, so that its case goes the other ways. */
function isAvoided (of: AdmissionCase, type: CaseEventType): boolean {
  return moodOf(of) === 'without-label' && (type === 'label-handed-in' || type === 'label-applied' || type === 'withdrawal-decided')
}

/** The vote that somebody with a mind of their own casts. */
function choiceOf (of: AdmissionCase, voter: string): 'yes' | 'no' {
  const mood = moodOf(of)
  if (mood === 'split') return voter === 'm-1' || voter === 'm-3' ? 'no' : 'yes'
  return (mood === 'disliked') === (voter === 'm-4') ? 'yes' : 'no'
}

/** What somebody who knows the procedure could do next; the rest of the steps does not know it. */
function waysAhead (of: AdmissionCase, { state, beneath }: CaseStateOnDay): readonly Way[] {
  const { documents = [], criteria = [], deciders } = of.file.procedure
  const lacking = documents.filter((kind) => !of.documents.includes(kind))
  const unjudged = criteria.filter((criterion) => !of.found.some((one) => one.criterion === criterion))
  const unsent = of.decisions.filter(({ sentOn }) => sentOn === null).map(({ id }): Way => ({ type: 'decision-sent', by: MACHINE, parts: { decision: id } }))
  const voters = (kind: DecisionKind): readonly Way[] => deciders[kind] !== 'committee'
    ? []
    : [CHAIR, ...MEMBERS].filter(({ id }) => !of.votes.some((vote) => vote.kind === kind && vote.by === id)).map((by) => ({ type: 'vote-cast', by, parts: { kind, replaces: null, choice: choiceOf(of, by.id) } }))
  const decide = (kind: DecisionKind, ...types: readonly CaseEventType[]): readonly Way[] => {
    const by = deciders[kind] === 'committee' ? CHAIR : deciders[kind] === 'foundation' ? BOARD : BEN
    const left = voters(kind)
    if (left.length > 1) return left
    return [...types.map((type): Way => ({ type, by })), ...(moodOf(of) === 'split' ? [{ type: 'round-opened' as const, by: CHAIR, parts: { kind } }] : [])]
  }
  const proposed = (kind: DecisionKind, subject: HearingSubject | null, ...types: readonly CaseEventType[]): readonly Way[] => {
    if (!of.proposals.some((one) => one.kind === kind)) return [{ type: 'proposal-made', by: ANN, parts: { kind } }]
    const hearing = of.hearings.find((one) => one.subject === subject)
    if (subject !== null && hearing === undefined) return [{ type: 'hearing-offered', by: ANN, parts: { subject } }]
    if (hearing?.state === 'offered') return [{ type: 'hearing-closed', by: ANN, parts: { subject, answered: true } }]
    return decide(kind, ...types)
  }
  const lodged: readonly Way[] = of.decisions.filter(({ id, kind }) => kind !== 'objection' && !of.objections.some(({ against }) => against === id)).map(({ id }) => ({ type: 'objection-lodged', by: FIRM, parts: { against: id } }))
  const unchecked = of.labels.filter(({ check }) => check === null).map(({ id }): Way => ({ type: 'label-checked', by: ANN, parts: { label: id } }))
  if (state === 'draft') return [{ type: 'application-submitted', by: FIRM }]
  if (state === 'submitted') return lacking.length > 0 ? [{ type: 'completion-requested', by: ANN }] : [{ type: 'review-started', by: ANN }, { type: 'label-handed-in', by: FIRM }, ...unchecked]
  if (state === 'incomplete') return lacking.length > 0 ? [...lacking.map((kind): Way => ({ type: 'document-added', by: FIRM, parts: { documents: [{ kind, sha256: 'a'.repeat(64) }] } })), { type: 'leaving-aside-decided', by: BEN }] : [{ type: 'application-completed', by: FIRM }]
  if (state === 'under-review') return unjudged.length > 0 ? unjudged.map((criterion) => ({ type: 'criterion-judged', by: ANN, parts: { criterion } })) : [{ type: 'advice-given', by: ANN }, { type: 'hearing-skipped', by: ANN, parts: { subject: 'refusal' } }, { type: 'label-handed-in', by: FIRM }, ...unchecked]
  if (state === 'advised') return decide('admission', 'temporary-admission-decided', 'temporary-admission-decided', 'refusal-decided', 'full-admission-decided')
  if (state === 'objection') return proposed('objection', 'objection', 'objection-upheld', 'objection-rejected', 'objection-withdrawn')
  if (state === 'suspended') return [...unsent, ...proposed('suspension', null, 'suspension-lifted', 'suspension-lifted')]
  if (beneath === 'refused' || beneath === 'left-aside' || beneath === 'lapsed' || beneath === 'withdrawn') return [...unsent, ...lodged, { type: 'label-handed-in', by: ANN }]
  if (state === 'label-under-check' && unchecked.length > 0) return unchecked
  if (state === 'label-under-check' && of.stage !== 'admitted-full') return [...unsent, ...proposed('full', null, 'full-admission-decided')]
  const temporary: readonly Way[] = state === 'admitted-full'
    ? []
    : of.extensionAsked ? proposed('extension', 'extension', 'extension-given', 'extension-given', 'extension-refused') : [{ type: 'extension-asked', by: FIRM }, { type: 'extension-asked', by: FIRM }, { type: 'label-applied', by: FIRM }]
  return [...unsent, ...unchecked, ...temporary, { type: 'label-handed-in', by: FIRM }, ...proposed('suspension', 'suspension', 'suspension-decided'), ...proposed('withdrawal', 'withdrawal', 'withdrawal-decided'), ...lodged.slice(0, 1)]
}

/** What ends a case is chosen less often, so that walks get somewhere. */
const RARE: ReadonlySet<CaseEventType> = new Set(['firm-withdrew', 'refusal-decided', 'withdrawal-decided', 'interest-declared', 'completion-requested', 'case-returned', 'decision-delayed', 'case-handed-over', 'document-added', 'criterion-judged', 'default-notice-received'])

function chooseOpen (of: AdmissionCase, open: readonly CaseEventType[], chance: () => number, pick: Pick): CaseEventType {
  const type = open.length === 0 ? pick(CASE_EVENT_TYPES) : pick(open)
  const isNeeded = type === 'criterion-judged' && of.stage === 'under-review' && of.found.length < 2
  return RARE.has(type) && !isNeeded && chance() < 0.9 ? 'decision-sent' : type
}

function actorFor (of: AdmissionCase, type: CaseEventType, chance: () => number, pick: Pick): Actor {
  if (chance() < 0.05) return pick(STRANGERS)
  const { roles, decides } = EVENT_RULES[type]
  if (decides !== undefined) {
    const decider = of.file.procedure.deciders[decides.kind === 'full' && of.stage === 'advised' ? 'admission' : decides.kind]
    return decider === 'committee' ? CHAIR : decider === 'foundation' ? BOARD : pick([BEN, ANN])
  }
  const role = pick(roles)
  return role === 'firm' ? FIRM : role === 'coordinator' ? pick([ANN, ANN, BEN]) : role === 'chair' ? CHAIR : role === 'member' ? pick(MEMBERS) : role === 'board' ? BOARD : MACHINE
}

type Parts = { readonly [T in CaseEventType]?: () => Partial<CaseEventParts[T]> }

function partsOf (of: AdmissionCase, { beneath, badge }: CaseStateOnDay, type: CaseEventType, on: string, chance: () => number, pick: Pick): object {
  const some = chance() < 0.05
  const later = (): string => chance() < 0.02 ? '2027-02-30' : daysLater(on, Math.floor(chance() * 80) - (some ? 40 : 0))
  const idIn = (list: readonly { readonly id: string }[]): string => some || list.length === 0 ? 'nowhere' : pick(list).id
  // of the step before: a chance of its own would change every walk that tests know
  const opinions = of.ids.length % 10 / 10
  const openObjections = of.objections.filter(({ isOpen }) => isOpen)
  const until = badge.facts.find(({ name, unit }) => name === 'until' && unit === 'day')?.value
  const kind = (): DecisionKind => of.stage === 'advised' ? 'admission' : of.proposals.length > 0 && !some ? pick(of.proposals).kind : pick(KINDS)
  const subject = (): HearingSubject => of.stage === 'advised' || of.stage === 'under-review' ? 'refusal' : openObjections.length > 0 && chance() < 0.7 ? 'objection' : pick(SUBJECTS)
  const parts: Parts = {
    'application-submitted': () => chance() < 0.3 ? { documents: [{ kind: 'statutes', sha256: 'a'.repeat(64) }] } : {},
    'document-added': () => ({ documents: [{ kind: pick(['statutes', 'annual-account', 'other']), sha256: 'a'.repeat(64) }] }),
    'completion-requested': () => ({ termUntil: chance() < 0.2 ? null : later() }),
    'criterion-judged': () => ({ criterion: some ? 'colour' : pick(['region', 'mission']), verdict: pick(['met', 'met', 'met', 'not-met', 'unknown']), basedOn: pick(['applicant', 'applicant', 'others']) }),
    'decision-delayed': () => ({ newLastDay: later() }),
    'case-handed-over': () => ({ to: pick(['ann', 'ben', '']) }),
    'hearing-offered': () => ({ subject: subject(), until: later() }),
    'view-received': () => ({ subject: of.hearings.length > 0 ? pick(of.hearings).subject : subject(), receivedOn: some ? later() : on }),
    'hearing-closed': () => ({ subject: of.hearings.length > 0 ? pick(of.hearings).subject : subject(), answered: chance() < 0.7 }),
    'hearing-skipped': () => ({ subject: subject(), motivation: some ? ' ' : 'Dat hoeft niet.' }),
    'proposal-made': () => ({ kind: (openObjections.length > 0 && chance() < 0.6 ? 'objection' : pick(KINDS.filter((one) => one !== 'admission'))) as Exclude<DecisionKind, 'admission' | 'leaving-aside'> }),
    'vote-cast': () => {
      const own = of.votes.filter(({ replaced }) => !replaced)
      const opinion = (criterion: string): CriterionOpinion => ({ criterion, verdict: pick(['met', 'met', 'not-met', 'unknown']), sentence: '' })
      return { kind: kind(), choice: chance() < 0.75 ? 'yes' : 'no', replaces: chance() < 0.3 && own.length > 0 ? pick(own).id : null, motivation: some ? '' : 'Nader inzien.', ...(opinions < 0.5 ? { criteria: [opinion('region'), opinion(some ? 'region' : 'mission')] } : {}) }
    },
    'round-opened': () => ({ kind: kind() }),
    'temporary-admission-decided': () => ({ badgeFrom: chance() < 0.5 ? later() : null, ...(some ? { reasons: [] } : {}) }),
    'full-admission-decided': () => some ? { reasons: [] } : {},
    'refusal-decided': () => some ? { motivation: 'x'.repeat(20_001) } : {},
    'decision-sent': () => ({ decision: chance() < 0.8 ? of.decisions.find(({ sentOn }) => sentOn === null)?.id ?? 'none' : idIn(of.decisions) }),
    'label-handed-in': () => ({
      receivedOn: beneath === 'lapsed' ? daysLater(on, -Math.floor(chance() * 120)) : chance() < 0.15 ? daysLater(on, -Math.floor(chance() * 30)) : on,
      label: { scheme: pick(['pso', 'b-corp', 'pso', 'keurmerk-x']), level: '30-plus', issuer: 'Fictief', number: '1', period: { from: daysLater(on, Math.floor(chance() * 40) - 35), until: chance() < 0.7 ? daysLater(on, 5 + Math.floor(chance() * 700)) : null } }
    }),
    'label-checked': () => ({ label: chance() < 0.8 ? of.labels.find(({ check }) => check === null)?.id ?? 'none' : idIn(of.labels), result: pick(['valid', 'valid', 'valid', 'invalid', 'not-listed']) }),
    'extension-asked': () => some ? { ground: 'weather' } : {},
    'extension-given': () => ({ until: typeof until === 'string' && !some ? daysLater(until, Math.floor(chance() * 190)) : later(), ground: chance() < 0.9 ? 'illness' : 'weather' }),
    'objection-lodged': () => ({ against: idIn(of.decisions), receivedOn: some ? later() : on }),
    'objection-adjourned': () => ({ objection: idIn(openObjections), newLastDay: later() }),
    'objection-rejected': () => ({ objection: idIn(openObjections) }),
    'objection-withdrawn': () => ({ objection: idIn(openObjections) }),
    'objection-upheld': () => ({
      objection: idIn(openObjections),
      instead: pick([{ kind: 'admit-temporarily', badgeFrom: chance() < 0.5 ? later() : null }, { kind: 'admit-full' }, { kind: 'extend', until: typeof until === 'string' ? daysLater(until, 60) : later(), ground: 'illness' }, { kind: 'restore' }, { kind: 'treat-again' }])
    })
  }
  return parts[type]?.() ?? {}
}
