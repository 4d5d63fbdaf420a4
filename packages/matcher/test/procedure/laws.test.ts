// Laws of every case, over random sequences of events. Each law is asked of the events themselves, not of what the machine says of them; and how often it could have been broken is counted.
import fc from 'fast-check'
import t from 'tap'
import type { AdmissionCase, CaseEvent, CaseEventOf, CaseFile, CaseState } from '@sroi/matcher'
import { CASE_EVENT_TYPES, CASE_STATES, cellOf, mayHappen, replayCase, stateOn } from '@sroi/matcher/procedure'
import { daysLater } from '../../dist/primitives/index.js'
import { frozen } from '../odd.ts'
import { noon, refusalOf } from './make-case.ts'
import { chances, type Step, walk } from './walk.ts'

/** How often something interesting was there. */
class Tally {
  readonly counts = new Map<string, number>()
  add (name: string): void { this.counts.set(name, this.of(name) + 1) }
  of (name: string): number { return this.counts.get(name) ?? 0 }
}

const tally = new Tally()
const reached = new Set<string>()

/** What each rule says when it refuses. */
const REFUSALS = [
  'case-completeness', 'case-days day-too-early', 'case-days day-too-late', 'case-days no-first-day', 'case-days no-such-day', 'case-days told-already', 'case-extension no-such-ground', 'case-extension not-longer',
  'case-extension too-long', 'case-extension too-often', 'case-extension unknown', 'case-findings', 'case-four-eyes decided-it-before', 'case-four-eyes nobody-prepared', 'case-four-eyes pair-of-grant', 'case-four-eyes prepared-it',
  'case-hearing', 'case-instead does-not-fit', 'case-instead no-longer-stands', 'case-interest interest-declared', 'case-interest same-mail-domain', 'case-interest same-organisation', 'case-label no-checked-label',
  'case-label-check label-is-listed', 'case-label-check unknown', 'case-label-in-time after-the-badge', 'case-label-in-time no-proof-of-day', 'case-leaving-aside term-runs', 'case-leaving-aside', 'case-majority', 'case-mandate',
  'case-order already-on-record', 'case-order before-the-last', 'case-order clock-went-back', 'case-order day-to-come', 'case-person', 'case-quorum', 'case-reapplication', 'case-reason', 'case-reasons motivation-too-long',
  'case-reasons no-motivation', 'case-reasons no-reason-on-criterion', 'case-reference checked-already', 'case-reference hearing-runs', 'case-reference no-hearing-offered', 'case-reference no-open-objection',
  'case-reference no-such-decision', 'case-reference no-such-label', 'case-reference not-asked', 'case-reference nothing-to-hear', 'case-reference nothing-to-propose', 'case-reference objected-already', 'case-reference sent-already',
  'case-reference to-nobody', 'case-reference to-oneself', 'case-reference view-on-record', 'case-role not-in-committee', 'case-role other-organisation', 'case-role other-role', 'case-role unknown', 'case-rotation term-over', 'case-rotation too-many-terms', 'case-tie', 'case-transition ended',
  'case-transition is-suspended', 'case-transition no-badge', 'case-transition no-objection', 'case-transition not-suspended', 'case-transition too-early', 'case-transition too-late', 'case-vote nothing-to-vote-on',
  'case-vote replaces-no-own-vote', 'case-vote voted-already'
]

/** Says what broke, with what it broke on. */
function holds (law: boolean, what: string, step?: Step): void {
  if (!law) throw new Error(`${what}${step === undefined ? '' : `: ${step.event.type} on ${step.event.on} from ${step.stands.state} ${JSON.stringify(step.event)} ${JSON.stringify(step.outcome.because.map(refusalOf))}`}`)
}

const eventsOf = new Map<AdmissionCase, readonly CaseEvent[]>()

/** The laws of one step. */
function judgeStep (step: Step): void {
  const { before, stands, event, outcome } = step
  const history = eventsOf.get(before) ?? []
  holds(outcome.because.every(({ rule }) => rule !== null), 'every finding names its rule', step)
  if (!outcome.allowed) {
    holds(outcome.because.length > 0 && outcome.because.every(({ verdict }) => verdict !== 'met'), 'a refusal says what forbids it, and only that', step)
    for (const finding of outcome.because) tally.add(refusalOf(finding))
    tally.add('refused')
    eventsOf.set(before, history)
    return
  }
  tally.add('accepted')
  holds(outcome.because.every(({ verdict }) => verdict === 'met'), 'what is accepted has nothing against it', step)
  frozen(outcome.next)
  eventsOf.delete(before)
  const events = [...history, event]
  eventsOf.set(outcome.next, events)

  const own = cellOf(stands.state, event.type)
  const to: readonly CaseState[] = own === 'stays' || own === 'as-beneath' ? [stands.state] : typeof own === 'string' ? [] : own.to
  holds(to.includes(outcome.to), `${event.type} leads from ${stands.state} to ${to.join(' or ')}, not to ${outcome.to}`, step)
  reached.add(`${stands.state} ${event.type}`)
  tally.add(`state ${outcome.to}`)

  holds(before.last === null || (event.on >= before.last.on && event.recordedAt >= before.last.recordedAt), 'nothing happens before the last', step)
  holds(history.every(({ id }) => id !== event.id), 'no event stands there twice', step)
  holds(event.actor.role !== 'machine' || event.type === 'decision-sent', 'a machine decides nothing', step)
  judgePeople(step, history)
  judgeDocuments(outcome.next, events, step)
  if (tally.of('accepted') % 25 === 0) judgeTime(outcome.next)
}

/** Nobody with an interest decides, nobody decides what they prepared, everybody has one vote. */
function judgePeople ({ before, event, outcome, stands }: Step, history: readonly CaseEvent[]): void {
  if (!outcome.allowed) return
  const declared = history.some((one) => one.type === 'interest-declared' && one.actor.id === event.actor.id)
  const isTied = declared || (event.actor.role !== 'firm' && (event.actor.organisation?.value === 'F-1' || event.actor.emailDomain?.toLowerCase() === 'fictief.example'))
  if (isTied) {
    tally.add('somebody with an interest')
    holds(event.type === 'interest-declared' || event.type === 'case-handed-over', 'who has an interest stays out', { before, event, outcome, stands })
  }
  const decision = outcome.next.decisions.at(-1)
  if (decision !== undefined && outcome.next.decisions.length > before.decisions.length && before.file.procedure.fourEyes?.decision === true) {
    tally.add('decided with four eyes')
    holds(decision.preparedBy.length > 0 && !decision.preparedBy.includes(decision.by), 'who prepared does not decide', { before, event, outcome, stands })
  }
  const voted = outcome.next.votes.filter(({ replaced }) => !replaced).map(({ kind, by }) => `${kind} ${by}`)
  holds(new Set(voted).size === voted.length, 'one vote a member', { before, event, outcome, stands })
}

/** From the events alone: no badge and no refusal past a missing document or finding; no full badge without a label that was checked and holds. */
function judgeDocuments (of: AdmissionCase, events: readonly CaseEvent[], step: Step): void {
  const { documents, criteria } = of.file.procedure
  const kinds = events.flatMap((one) => one.type === 'application-submitted' || one.type === 'document-added' ? one.documents.map(({ kind }) => kind) : [])
  if (of.stage !== 'draft' && of.stage !== 'submitted' && of.stage !== 'incomplete' && of.stage !== 'left-aside' && of.stage !== 'withdrawn') {
    tally.add('past completeness')
    holds(documents?.every((kind) => kinds.includes(kind)) === true, 'nothing goes past a missing document', step)
  }
  if (of.stage === 'advised' || of.stage === 'refused' || of.temporaryBy !== null || of.fullBy !== null) {
    const judgedOn = events.filter((one): one is CaseEventOf<'criterion-judged'> => one.type === 'criterion-judged').map(({ criterion }) => criterion)
    holds(criteria?.every((criterion) => judgedOn.includes(criterion)) === true, 'nothing is decided past a missing finding', step)
  }
  judgeFull(of, events, step.event.on, step)
  const admissions = of.decisions.filter(({ kind }) => kind === 'admission').length
  const again = events.filter((one) => one.type === 'objection-upheld' && one.instead.kind === 'treat-again').length
  holds(admissions <= 1 + again, 'an application is decided once', step)
}

/** Nobody stands as admitted in full without a label that was handed in, checked valid last of all, and holds on the day; and none is granted without one. */
function judgeFull (of: AdmissionCase, events: readonly CaseEvent[], on: string, step: Step): void {
  const isGrant = events.at(-1)?.type === 'full-admission-decided' || (of.fullBy !== null && of.fullBy === events.at(-1)?.id)
  const { beneath, standing } = stateOn(of, { on, knownAt: noon(on) })
  if (beneath !== 'admitted-full' && standing !== 'full' && !isGrant) return
  tally.add(isGrant ? 'full granted' : 'full')
  const holding = events.filter((one): one is CaseEventOf<'label-handed-in'> => one.type === 'label-handed-in').filter(({ id, label: { scheme, period } }) => {
    const checks = events.filter((one): one is CaseEventOf<'label-checked'> => one.type === 'label-checked' && one.label === id)
    return scheme !== 'keurmerk-x' && checks.at(-1)?.result === 'valid' && period.from <= on && (period.until === null || on <= period.until)
  })
  // a next label that came, or was applied for, in time keeps the standing, but in a state of its own
  const isOwnState = beneath === 'label-under-check' || beneath === 'label-awaited'
  holds(holding.length > 0 || (isOwnState && !isGrant), 'no full badge without a valid label', step)
}

/** The laws of a case that ended, or of the walk that did. */
function judgeCase (file: CaseFile, events: readonly CaseEvent[], of: AdmissionCase, chance: () => number): void {
  tally.add(`ended ${of.stage}`)
  const whole = replayCase({ file, events })
  holds(JSON.stringify(whole) === JSON.stringify(of), 'a replay of the record gives the record')
  const cut = Math.floor(chance() * (events.length + 1))
  let part = replayCase({ file, events: events.slice(0, cut) })
  for (const event of events.slice(cut)) {
    const outcome = mayHappen(part, event)
    if (!outcome.allowed) throw new Error(`what was accepted is accepted again: ${event.type}`)
    part = outcome.next
  }
  holds(JSON.stringify(part) === JSON.stringify(whole), 'a prefix and the rest give the same as all')
  judgeTime(of)
}

/** The day going on never brings back what lapsed, and never takes a badge whose label waits on the desk. */
function judgeTime (of: AdmissionCase): void {
  let on = of.last?.on ?? '2027-01-04'
  let hasLapsed = false
  for (let step = 0; step < 40; step += 1) {
    const { beneath, badge, standing } = stateOn(of, { on, knownAt: noon(on) })
    if (hasLapsed) tally.add('after a lapse')
    holds(!hasLapsed || beneath === 'lapsed', `lapsed is lapsed, on ${on} too`)
    hasLapsed = beneath === 'lapsed'
    holds((badge.verdict === 'met') === (standing === 'temporary' || standing === 'full'), 'a badge that holds is a standing')
    if ((of.stage === 'admitted-temporarily' || of.stage === 'extended') && of.labels.some(({ id, check }) => check === null && id === of.labels.at(-1)?.id)) {
      tally.add('label waits on the desk')
      holds(beneath === 'label-under-check', 'a label in time keeps the badge')
    }
    on = daysLater(on, step < 20 ? 29 : 1)
    if (on > '2190') break
  }
}

function walkAndJudge (seed: number, steps: number, oneCase: boolean): void {
  const chance = chances(seed + 1)
  eventsOf.clear()
  walk({ seed, steps, oneCase }, judgeStep, (file, events, of) => judgeCase(file, events, of, chance))
}

t.test('the laws hold on random walks through many cases', async (t) => {
  fc.assert(fc.property(fc.integer(), (seed) => walkAndJudge(seed, 400, false)), { numRuns: 60, seed: 6 })
  t.pass(`${tally.of('accepted')} accepted, ${tally.of('refused')} refused`)
})

t.test('they hold on walks of 10 000 steps, of many cases and of one', async (t) => {
  fc.assert(fc.property(fc.integer(), fc.boolean(), (seed, oneCase) => walkAndJudge(seed, 10_000, oneCase)), { numRuns: 4, seed: 7, examples: [[1, true], [2, false]] })
  t.pass(`${tally.of('accepted')} accepted, ${tally.of('refused')} refused`)
})

t.test('what the laws speak of was there, often enough', async (t) => {
  const rare = (least: number, names: readonly string[]): readonly string[] => names.filter((name) => tally.of(name) < least).map((name) => `${name}: ${tally.of(name)}`)
  t.same(rare(5, CASE_STATES.filter((state) => state !== 'draft').map((state) => `state ${state}`)), [], 'every state is reached')
  t.same(rare(20, ['full granted', 'after a lapse', 'label waits on the desk', 'somebody with an interest']), [])
  t.same(rare(500, ['accepted', 'refused', 'full', 'past completeness', 'decided with four eyes']), [])
  t.same(rare(1, REFUSALS), [], 'every rule refused something')
  const allowed = CASE_EVENT_TYPES.flatMap((type) => CASE_STATES.filter((state) => { const cell = cellOf(state, type); return cell === 'stays' || typeof cell === 'object' }).map((state) => `${state} ${type}`))
  const unseen = allowed.filter((one) => !reached.has(one))
  t.ok(unseen.length < allowed.length * 0.2, `${allowed.length - unseen.length} of ${allowed.length} cells of the table were walked through; not: ${unseen.join(', ')}`)
})
