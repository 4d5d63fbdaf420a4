// The days to come of a case: cut where something changes, and on every one of them as if that day had been asked about.
import fc from 'fast-check'
import t from 'tap'
import { type AdmissionCase, type CaseSegment, MatcherError } from '@sroi/matcher'
import { caseDeadlines, caseTimeline, stateOn } from '@sroi/matcher/procedure'
import { daysLater } from '../../dist/primitives/index.js'
import { ANN, caseFile, FIRM, noon, Story } from './make-case.ts'
import { chances, walk } from './walk.ts'

const told = (segments: readonly CaseSegment[]): readonly string[] => segments.map(({ from, until, state, standing, nextDeadline }) =>
  `${from} ${until ?? '…'} ${state} ${standing ?? 'none'} ${nextDeadline === null ? '-' : `${nextDeadline.kind} ${nextDeadline.lastDay}`}`)
const of = (story: Story): readonly string[] => told(caseTimeline(story.of, noon('2029-01-01')))

t.test('a temporary badge: the term to object passes by, the year ends, and after it nothing waits', async (t) => {
  t.same(of(new Story().admitted('2027-01-20')), ['2027-01-20 2028-01-19 admitted-temporarily temporary badge-end 2028-01-19', '2028-01-20 … lapsed none -'])
  t.same(of(new Story().admitted('2028-02-29')), ['2028-02-29 2029-02-28 admitted-temporarily temporary badge-end 2029-02-28', '2029-03-01 … lapsed none -'])
})

t.test('a decision that is late stays late; what could only be done in time is gone when the time is', async (t) => {
  const story = new Story()
  story.do('application-submitted', '2027-01-04', FIRM, { documents: [] })
  t.same(of(story), ['2027-01-04 … submitted applied decision 2027-03-01'])
  story.do('completion-requested', '2027-01-05', ANN, { termUntil: '2027-01-19' })
  t.same(of(story), [
    '2027-01-05 2027-01-19 incomplete applied completion 2027-01-19', '2027-01-20 2027-02-16 incomplete applied leaving-aside 2027-02-16', '2027-02-17 … incomplete applied decision 2027-03-15'
  ])
})

t.test('a refusal waits for nothing but an objection, and only as long as there can be one', async (t) => {
  const story = new Story().advised('2027-01-04').votes('2027-01-05', 'no', 'no', 'no')
  const decision = story.do('refusal-decided', '2027-01-05', { ...ANN, id: 'chair', role: 'chair' })
  t.same(of(story), ['2027-01-05 … refused refused -'], 'not sent, so no term runs')
  story.do('decision-sent', '2027-01-08', ANN, { decision })
  t.same(of(story), ['2027-01-08 2027-02-19 refused refused objection 2027-02-19', '2027-02-20 … refused refused -'])
})

t.test('a label that is awaited, one that is checked, one that follows after a gap', async (t) => {
  const awaited = new Story().admitted('2027-01-20')
  awaited.do('label-applied', '2027-11-01', FIRM)
  t.same(of(awaited), ['2027-11-01 2028-01-19 label-awaited temporary badge-end 2028-01-19', '2028-01-20 2028-04-18 label-awaited temporary awaited-label 2028-04-18', '2028-04-19 … lapsed none -'])
  const shown = awaited.do('label-handed-in', '2028-02-01', FIRM)
  t.same(of(awaited), ['2028-02-01 … label-under-check temporary badge-end 2028-01-19'], 'it waits for the desk, however long')
  awaited.do('label-checked', '2028-02-02', ANN, { label: shown, result: 'invalid' })
  t.same(of(awaited), ['2028-02-02 … lapsed none -'])
  const full = new Story().admitted('2027-01-20').full('2027-06-01', '2029-05-31')
  const next = full.do('label-handed-in', '2028-05-31', FIRM, { label: { scheme: 'pso', level: '30-plus', issuer: 'PSO', number: 'F-2', period: { from: '2029-06-11', until: '2031-06-10' } } })
  full.do('label-checked', '2028-06-05', ANN, { label: next })
  t.same(of(full), [
    '2028-06-05 2029-05-31 admitted-full full badge-end 2029-05-31', '2029-06-01 2029-06-10 label-under-check none badge-end 2029-05-31', '2029-06-11 2031-06-10 admitted-full full badge-end 2031-06-10', '2031-06-11 … lapsed none -'
  ])
})

t.test('a badge that begins later, and one of which the end is not known', async (t) => {
  const later = new Story(caseFile({}, { yearFrom: 'badge-start' })).advised('2027-01-04').votes('2027-01-04', 'yes', 'yes', 'yes')
  later.do('temporary-admission-decided', '2027-01-05', { ...ANN, id: 'chair', role: 'chair' }, { badgeFrom: '2027-02-01' })
  t.same(of(later), ['2027-01-05 2027-01-31 admitted-temporarily applied badge-end 2028-01-31', '2027-02-01 2028-01-31 admitted-temporarily temporary badge-end 2028-01-31', '2028-02-01 … lapsed none -'])
  const { yearFrom: _yearFrom, ...silent } = caseFile().procedure
  t.same(of(new Story({ ...caseFile(), procedure: silent }).admitted('2027-01-20')), ['2027-01-20 2027-03-03 admitted-temporarily none objection 2027-03-03', '2027-03-04 … admitted-temporarily none -'])
})

t.test('of a case without an event from the day in Amsterdam of the moment it is known at', async (t) => {
  t.same(told(caseTimeline(new Story().of, '2027-03-28T22:30:00Z')), ['2027-03-29 … draft none -'])
  t.throws(() => caseTimeline(new Story().of, 'now'), MatcherError)
})

/** What waits, told without the library: the first day of all that is not a chance gone by; an objection only when nothing else waits. */
function waitingOn (of: AdmissionCase, on: string, knownAt: string): string {
  const all = caseDeadlines(of, { on, knownAt })
  const gone = ['completion', 'leaving-aside', 'objection', 'awaited-label', ...(all.some(({ kind }) => kind === 'awaited-label') ? ['badge-end'] : [])]
  const days = (isObjection: boolean): readonly string[] => all
    .flatMap(({ kind, lastDay }) => lastDay === null || (kind === 'objection') !== isObjection || (lastDay < on && gone.includes(kind)) ? [] : [`${lastDay} ${kind}`]).sort()
  return days(false)[0]?.slice(0, 10) ?? days(true)[0]?.slice(0, 10) ?? '-'
}

const tally = { cases: 0, days: 0, segments: 0 }

function judge (of: AdmissionCase, chance: () => number, everyDay: boolean): void {
  const first = of.last?.on ?? '2027-01-04'
  if (first > '2180') return
  const knownAt = noon(daysLater(first, 1000))
  const segments = caseTimeline(of, knownAt)
  tally.cases += 1
  tally.segments += segments.length
  for (const [index, segment] of segments.entries()) {
    const before = segments[index - 1]
    if (segment.from !== (before === undefined ? of.last?.on ?? '2029-09-30' : daysLater(before.until ?? '', 1))) throw new Error(`a day between two segments: ${JSON.stringify(told(segments))}`)
    if (before !== undefined && told([{ ...before, from: '', until: '' }])[0] === told([{ ...segment, from: '', until: '' }])[0] && before.beneath === segment.beneath) throw new Error(`cut where nothing changes: ${JSON.stringify(told(segments))}`)
  }
  if (segments.at(-1)?.until !== null) throw new Error('the last segment goes on')
  const start = segments[0]?.from ?? ''
  const days = everyDay ? Array.from({ length: 1100 }, (_none, index) => index) : Array.from({ length: 25 }, () => Math.floor(chance() ** 2 * 4000))
  for (const day of days) {
    const on = daysLater(start, day)
    const segment = segments.find(({ from, until }) => from <= on && (until === null || on <= until))
    const stands = stateOn(of, { on, knownAt })
    tally.days += 1
    const isSame = segment?.state === stands.state && segment.standing === stands.standing && segment.beneath === stands.beneath && (segment.nextDeadline?.lastDay ?? '-') === waitingOn(of, on, knownAt)
    if (!isSame) throw new Error(`on ${on} it is ${stands.state} ${stands.standing ?? 'none'} ${waitingOn(of, on, knownAt)}: ${JSON.stringify(told(segments))}`)
  }
}

t.test('on every day of a segment the state, the standing and what waits are those of that day', async (t) => {
  fc.assert(fc.property(fc.integer(), (seed) => {
    const chance = chances(seed + 1)
    walk({ seed, steps: 300 }, ({ outcome }) => { if (outcome.allowed && chance() < 0.15) judge(outcome.next, chance, false) }, () => {})
  }), { numRuns: 25, seed: 6 })
  fc.assert(fc.property(fc.integer(), (seed) => {
    const chance = chances(seed + 1)
    walk({ seed, steps: 60 }, ({ outcome }) => { if (outcome.allowed && chance() < 0.05) judge(outcome.next, chance, true) }, () => {})
  }), { numRuns: 10, seed: 7 })
  t.ok(tally.cases > 300 && tally.days > 15_000 && tally.segments > tally.cases * 1.5, JSON.stringify(tally))
})
