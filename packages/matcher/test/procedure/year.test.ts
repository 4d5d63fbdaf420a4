// The year of a badge: the steps towards a label, who is about to lose the badge, what leans on it, and what an extension or a lapse does.
import fc from 'fast-check'
import t from 'tap'
import { type LabelRequirement, type LeaningPurchase, MatcherError, type PathwayStep } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { planPathways } from '@sroi/matcher/labels'
import { endedBadge, endedOn, expiring, extensionEffect, lapseOutcome, milestones, recentlyEnded, registeredBadge, runningBadge } from '@sroi/matcher/procedure'
import { daysLater } from '../../dist/primitives/index.js'
import { dated, firm, invented } from '../labels/firm.ts'
import { ANN, BEN, caseFile, CHAIR, FIRM, noon, Story } from './make-case.ts'
import { act, ended, leaning, pathway, running } from './make-year.ts'

const DAYS = { on: '2027-06-01', before: '2028-02-29' }
const told = (steps: readonly PathwayStep[], days = DAYS): readonly string[] => milestones(pathway(...steps), days).map(({ latestStart, finding }) => `${latestStart ?? '-'} ${finding.verdict}`)

t.test('each step has the last day on which it can begin, counted back from the last day of the badge', async (t) => {
  t.same(told([act('impactReport', 60), act('missionInStatutes', 30), { kind: 'procedure', days: 91, startedOn: null }]), ['2027-09-01 met', '2027-10-31 met', '2027-11-30 met'], 'through 29 February')
  t.same(told([act('impactReport', 300), { kind: 'procedure', days: 91, startedOn: null }]), ['2027-02-03 not-met', '2027-11-30 met'], 'too late for one, and not for the next')
  t.same(told([{ kind: 'procedure', days: 91, startedOn: null }], { ...DAYS, on: '2027-11-30' }), ['2027-11-30 met'], 'on the last day it is in time')
  t.same(told([{ kind: 'procedure', days: 91, startedOn: null }], { ...DAYS, on: '2027-12-01' }), ['2027-11-30 not-met'])
})

t.test('a duration that no source states leaves the day open, and what is known can show that it is too late', async (t) => {
  t.same(told([act('impactReport', 10), act('missionInStatutes', null), { kind: 'procedure', days: 91, startedOn: null }]), ['- unknown', '- unknown', '2027-11-30 met'])
  t.same(told([act('impactReport', null), { kind: 'procedure', days: 300, startedOn: null }]), ['- not-met', '2027-05-05 not-met'])
  const [first] = milestones(pathway(act('impactReport', null)), DAYS)
  t.same(first?.finding.missing, [{ kind: 'rule-value', name: 'label.duration.impactReport' }])
})

t.test('what is waited for and what has begun has no day to begin', async (t) => {
  t.same(told([{ kind: 'wait', until: '2028-02-29' }, { kind: 'procedure', days: 91, startedOn: '2027-05-01' }]), ['- met', '- met'])
  t.same(told([{ kind: 'procedure', days: 91, startedOn: '2027-11-30' }, { kind: 'procedure', days: 92, startedOn: '2027-11-30' }]), ['- met', '- not-met'], 'done on the last day, and a day later')
  t.same(told([{ kind: 'wait', until: '2028-03-01' }, { kind: 'procedure', days: 91, startedOn: '2027-12-01' }, { kind: 'procedure', days: null, startedOn: '2027-12-01' }]), ['- not-met', '- not-met', '- unknown'])
  t.throws(() => milestones(pathway(), { on: '2027-02-29', before: '' }), MatcherError)
})

t.test('the first step begins when the planner of labels says', async (t) => {
  let compared = 0
  fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 600 }), (report, procedure, until) => {
    const requirement: LabelRequirement = { id: 'report', levels: [null], provisions: [dated({ kind: 'statement', fact: 'impactReport', asked: true, nature: 'act', days: report })] }
    const days = { on: '2027-06-01', before: daysLater('2027-06-01', until), knownAt: noon('2027-06-01') }
    const [found] = planPathways(firm({ statements: { impactReport: false } }), [invented([requirement], { procedure: [dated({ days: procedure })] })], days)
    if (found === undefined || found.latestStart === null) return true
    compared += 1
    const [first, second] = milestones(found, days)
    return first?.latestStart === found.latestStart && first.finding.verdict === 'met' && second?.latestStart === daysLater(days.before, -procedure)
  }), { numRuns: 200, seed: 6 })
  t.ok(compared > 50, `${compared} compared`)
})

const counts = (effect: 'until-the-day' | 'until-end-of-contract' | 'not' | null, parts: Partial<LeaningPurchase>) => lapseOutcome({ effect, until: '2028-01-19', purchases: [leaning(parts)] }).contracts[0]?.purchases[0]?.finding

t.test('whether a purchase counts after a lapse is as the region has laid down; where it has not, nobody knows', async (t) => {
  const verdicts = (parts: Partial<LeaningPurchase>) => (['until-the-day', 'until-end-of-contract', 'not', null] as const).map((effect) => counts(effect, parts)?.verdict)
  t.same(verdicts({ countsOn: '2028-01-19' }), ['met', 'met', 'not-met', 'unknown'])
  t.same(verdicts({ countsOn: '2028-01-20' }), ['not-met', 'met', 'not-met', 'unknown'])
  t.same(verdicts({ countsOn: null }), ['unknown', 'unknown', 'not-met', 'unknown'])
  t.same(verdicts({ contractPeriod: { from: '2028-01-20', until: null } }), ['not-met', 'not-met', 'not-met', 'unknown'], 'a contract from after the lapse')
  t.same(verdicts({ contractPeriod: { from: '2028-01-19', until: null } }), ['not-met', 'met', 'not-met', 'unknown'], 'one from the last day')
  t.same(verdicts({ contractPeriod: { from: '2027-01-01', until: '2028-06-29' } }), ['not-met', 'not-met', 'not-met', 'unknown'], 'a purchase from after the contract')
  t.same(verdicts({ contractPeriod: { from: '2027-01-01', until: '2028-06-30' } }), ['not-met', 'met', 'not-met', 'unknown'])
  t.same(verdicts({ contractPeriod: null }), ['not-met', 'unknown', 'not-met', 'unknown'])
  t.same([counts(null, {}), counts('until-the-day', { countsOn: null }), counts('until-end-of-contract', { contractPeriod: null })].map((one) => one?.missing.map(({ name }) => name)), [['procedure.effectOfLapse'], ['purchase.countsOn'], ['period']])
})

t.test('each contractor is told what it loses, and what to ask the search', async (t) => {
  const { counts: all, contracts } = lapseOutcome({
    effect: 'until-the-day', until: '2028-01-19', purchases: [
      leaning(), leaning({ id: 'p-2', countsOn: '2027-12-01', countsCents: 3_000 }), leaning({ id: 'p-3', countsOn: null, countsCents: 500, cpv: ['45000000', '77310000'] }),
      leaning({ id: 'p-4', contract: 'c-0', contractor: 'Ander Fictief', countsOn: '2027-12-01' }), leaning({ id: 'p-5', contract: 'c-2', countsCents: 90_000, contractPeriod: null })
    ]
  })
  t.same(all, { met: 13_000, 'not-met': 100_000, unknown: 500 })
  t.same(contracts.map(({ contract, counts: own, alternatives }) => [contract, own['not-met'], alternatives]), [
    ['c-2', 90_000, { contract: 'c-2', cpv: ['77310000'], cents: 90_000, before: null, without: ['s-1'] }],
    ['c-1', 10_000, { contract: 'c-1', cpv: ['45000000', '77310000'], cents: 10_500, before: '2029-12-31', without: ['s-1'] }],
    ['c-0', 0, null]
  ])
})

t.test('an extension shows what it does to purchases before somebody decides', async (t) => {
  const purchases = [leaning(), leaning({ id: 'p-2', countsOn: '2028-01-01' }), leaning({ id: 'p-3', contract: 'c-2', countsOn: '2028-08-01' }), leaning({ id: 'p-4', countsOn: null })]
  const effect = extensionEffect({ effect: 'until-the-day', until: '2028-01-19', extendedUntil: '2028-07-19', purchases })
  t.same([effect.without, effect.with, effect.gains.map(({ purchase }) => purchase.id), effect.contracts], [{ met: 10_000, 'not-met': 20_000, unknown: 10_000 }, { met: 20_000, 'not-met': 10_000, unknown: 10_000 }, ['p-1'], 1])
  t.throws(() => extensionEffect({ effect: null, until: '2028-01-19', extendedUntil: '2028-01-19', purchases }), /does not lie after/)
})

t.test('who is about to lose the badge: the fewest days first, of one day where most leans, unknown last', async (t) => {
  const late = milestones(pathway(act('impactReport', 400), act('missionInStatutes', 30)), { on: '2027-12-01', before: '2028-01-19' })
  const rows = expiring({
    on: '2027-12-01', withinDays: 90, effect: 'until-the-day',
    badges: [
      running({ supplier: 'far', until: '2028-03-01' }), running({ supplier: 'open', until: null, isOpenEnded: true }), running({ supplier: 'unknown', until: null }), running({ supplier: 's-0' }), running({ milestones: late }),
      running({ supplier: 'desk', state: 'label-under-check', until: '2027-11-20' }), running({ supplier: 'edge', until: '2028-02-29' })
    ],
    purchases: [leaning(), leaning({ id: 'p-2', contract: 'c-2', cents: 5_000 }), leaning({ id: 'p-3', supplier: 'nobody' })]
  })
  t.same(rows.map(({ badge, daysLeft, leaningCents, contracts }) => [badge.supplier, daysLeft, leaningCents, contracts]), [['desk', -11, 0, 0], ['s-1', 49, 15_000, 2], ['s-0', 49, 0, 0], ['edge', 90, 0, 0], ['unknown', null, 0, 0]])
  t.same(rows.map(({ finding }) => finding.verdict), ['not-met', 'met', 'met', 'met', 'unknown'])
  t.same([rows[1]?.late.length, rows[1]?.nextStart, rows[1]?.lapse.counts], [1, '2027-12-20', { met: 0, 'not-met': 20_000, unknown: 0 }])
  t.equal(rows.slice(1, 2).flatMap(({ finding }) => explain(finding, 'nl'))[0]?.text, 'De badge loopt tot en met 19 januari 2028. Dat is over 49 dagen.')
  t.equal(rows.slice(3, 4).flatMap(({ finding }) => explain(finding, 'en'))[0]?.text, 'The badge runs until and including 29 February 2028. That is in 90 days.')
})

t.test('the badge of a case is in the list as its record has it', async (t) => {
  const badge = (story: Story, on: string) => { const found = runningBadge(story.of, { on, knownAt: noon(on) }, 's-1', []); return found === null ? null : `${found.state} ${found.until ?? '-'} ${String(found.isOpenEnded)}` }
  const story = new Story().admitted('2027-01-20')
  t.same([badge(story, '2027-06-01'), badge(story, '2028-01-19'), badge(story, '2028-01-20')], ['admitted-temporarily 2028-01-19 false', 'admitted-temporarily 2028-01-19 false', null])
  story.do('label-applied', '2027-11-01', FIRM)
  t.same([badge(story, '2028-01-19'), badge(story, '2028-01-20'), badge(story, '2028-04-19')], ['label-awaited 2028-01-19 false', 'label-awaited 2028-04-18 false', null])
  story.do('label-handed-in', '2028-01-10', FIRM)
  t.equal(badge(story, '2028-03-01'), 'label-under-check 2028-01-19 false', 'the day on which it would have lapsed shows how long the desk takes')
  t.equal(badge(new Story().admitted('2027-01-20').full('2027-06-01', null), '2027-07-01'), 'admitted-full - true')
  t.equal(badge(new Story(), '2027-01-01'), null)
  const { yearFrom: _yearFrom, ...silent } = caseFile().procedure
  t.equal(badge(new Story({ ...caseFile(), procedure: silent }).admitted('2027-01-20'), '2027-06-01'), 'admitted-temporarily - false')
  story.do('case-handed-over', '2028-03-01', ANN, { to: 'ben' })
  t.throws(() => badge(story, '2028-02-01'), MatcherError)
})

t.test('a badge that lapsed or was withdrawn is over from the day after its last one', async (t) => {
  const over = (story: Story, on: string) => { const found = endedBadge(story.of, { on, knownAt: noon(on) }, 's-1'); return found === null ? null : `${found.how} ${found.until} ${found.effect ?? '-'}` }
  const story = new Story().admitted('2027-01-20')
  t.same([over(story, '2028-01-19'), over(story, '2028-01-20'), over(story, '2030-01-01')], [null, 'lapsed 2028-01-19 until-the-day', 'lapsed 2028-01-19 until-the-day'])
  t.equal(over(new Story().admitted('2028-02-29'), '2029-03-01'), 'lapsed 2029-02-28 until-the-day', 'a year from 29 February')
  story.do('label-applied', '2027-11-01', FIRM)
  t.same([over(story, '2028-04-18'), over(story, '2028-04-19')], [null, 'lapsed 2028-04-18 until-the-day'], 'the days for a label that was applied for count')
  const left = new Story().admitted('2027-01-20')
  left.do('firm-withdrew', '2027-05-01', FIRM)
  t.equal(over(left, '2027-05-01'), 'withdrawn 2027-04-30 -', 'nothing is laid down for a withdrawal')
  const taken = new Story().admitted('2027-01-20')
  taken.do('proposal-made', '2027-05-01', ANN, { kind: 'withdrawal' })
  taken.heard('2027-05-01', 'withdrawal')
  const decision = taken.do('withdrawal-decided', '2027-05-02', BEN)
  t.equal(over(taken, '2027-06-01'), 'withdrawn 2027-05-01 -')
  taken.do('decision-sent', '2027-05-05', ANN, { decision })
  t.equal(over(taken, '2027-06-01'), 'withdrawn 2027-05-04 -', 'it held until the firm was told')
  const late = (sentOn: string, hasLabel = false) => {
    const story = new Story().admitted('2027-01-20')
    if (hasLabel) story.do('label-applied', '2027-11-01', FIRM)
    story.do('proposal-made', '2028-01-05', ANN, { kind: 'withdrawal' })
    story.heard('2028-01-05', 'withdrawal')
    const decision = story.do('withdrawal-decided', '2028-01-06', BEN)
    story.do('decision-sent', sentOn, ANN, { decision })
    return over(story, '2028-06-01')
  }
  t.same([late('2028-01-19'), late('2028-01-20'), late('2028-02-10')], ['withdrawn 2028-01-18 -', 'lapsed 2028-01-19 until-the-day', 'lapsed 2028-01-19 until-the-day'], 'told after its last day: nothing was left to take away')
  t.same([late('2028-02-10', true), late('2028-04-19', true)], ['withdrawn 2028-02-09 -', 'lapsed 2028-04-18 until-the-day'], 'a label that was applied for kept it until then')
  const sameDay = new Story().admitted('2027-01-20')
  sameDay.do('firm-withdrew', '2027-01-20', FIRM)
  t.equal(over(sameDay, '2027-02-01'), null, 'it ran on no day')
  const never = new Story().advised('2027-01-20')
  never.do('firm-withdrew', '2027-01-20', FIRM)
  t.same([over(never, '2027-02-01'), over(new Story(), '2027-02-01')], [null, null])
})

t.test('a case ended on the day of what ended it, whatever happens in it afterwards', async (t) => {
  const since = (story: Story, on: string) => endedOn(story.of, { on, knownAt: noon(on) })
  const lapsed = new Story().admitted('2027-01-20')
  t.same([since(lapsed, '2028-01-19'), since(lapsed, '2028-01-20')], [null, '2028-01-20'])
  lapsed.do('case-handed-over', '2028-06-01', ANN, { to: 'ben' })
  t.equal(since(lapsed, '2028-06-02'), '2028-01-20')
  const refused = new Story().advised('2027-01-20').votes('2027-01-20', 'no', 'no', 'no')
  const decision = refused.do('refusal-decided', '2027-01-20', CHAIR)
  refused.do('decision-sent', '2027-01-22', ANN, { decision })
  t.equal(since(refused, '2027-03-01'), '2027-01-20')
  const left = new Story().admitted('2027-01-20')
  left.do('firm-withdrew', '2027-05-01', FIRM)
  t.equal(since(left, '2027-06-01'), '2027-05-01')
})

t.test('who lost a badge not long ago comes with what leant on it, the newest first', async (t) => {
  const rows = recentlyEnded({
    on: '2028-02-01', withinDays: 90,
    badges: [ended({ supplier: 'long-ago', until: '2027-11-02' }), ended({ supplier: 'edge', until: '2027-11-03' }), ended(), ended({ supplier: 's-0' }), ended({ supplier: 'today', until: '2028-02-01' }), ended({ supplier: 's-2', until: '2028-01-31', how: 'withdrawn', effect: null, case: null })],
    purchases: [leaning(), leaning({ id: 'p-2', contract: 'c-2', cents: 5_000, countsOn: '2028-01-01' }), leaning({ id: 'p-3', supplier: 's-2', countsOn: '2028-01-01' })]
  })
  t.same(rows.map(({ badge, daysAgo, leaningCents, contracts, lapse }) => [badge.supplier, daysAgo, leaningCents, contracts, lapse.counts]), [
    ['s-2', 1, 10_000, 1, { met: 0, 'not-met': 0, unknown: 10_000 }], ['s-1', 13, 15_000, 2, { met: 10_000, 'not-met': 10_000, unknown: 0 }],
    ['s-0', 13, 0, 0, { met: 0, 'not-met': 0, unknown: 0 }], ['edge', 90, 0, 0, { met: 0, 'not-met': 0, unknown: 0 }]
  ])
  t.same(rows[1]?.lapse.contracts.map(({ contract, alternatives }) => [contract, alternatives?.cents ?? null]), [['c-1', 10_000], ['c-2', null]])
  t.equal(rows.slice(1, 2).flatMap(({ finding }) => explain(finding, 'nl'))[0]?.text, 'De laatste dag van de badge was 19 januari 2028.')
})

t.test('the register knows badges that no case gave: until when one runs, or when the last one ended', async (t) => {
  const record = (standing: 'applied' | 'temporary' | 'full' | 'withdrawn', from: string, until: string | null, recordedAt = `${from}T08:00:00Z`) => ({ standing, period: { from, until }, recordedAt, evidence: { level: 'register', source: 'a fictional list', on: from } }) as const
  const on = (day: string, ...admissions: readonly ReturnType<typeof record>[]) => {
    const found = registeredBadge({ admissions }, { on: day, knownAt: noon(day) })
    return found === null ? null : `${found.how ?? 'runs'} ${found.record.standing} ${found.until ?? '-'}`
  }
  const year = record('temporary', '2027-01-20', '2028-01-19')
  t.same([on('2027-01-19', year), on('2028-01-19', year), on('2028-01-20', year)], [null, 'runs temporary 2028-01-19', 'lapsed temporary 2028-01-19'])
  t.equal(on('2027-06-01', year, record('full', '2027-05-01', null)), 'runs full -')
  t.equal(on('2027-06-01', record('full', '2027-05-01', null)), 'runs full -')
  t.equal(on('2027-06-01', year, record('full', '2028-01-01', '2029-12-31', '2027-05-01T08:00:00Z')), 'runs temporary 2029-12-31', 'one badge follows on the other')
  t.equal(on('2027-06-01', year, record('withdrawn', '2027-05-01', null)), 'withdrawn temporary 2027-04-30')
  t.equal(on('2028-03-01', year, record('withdrawn', '2028-02-01', null)), 'lapsed temporary 2028-01-19', 'it had lapsed before it was withdrawn')
  t.equal(on('2028-03-01', record('full', '2027-01-20', null), record('withdrawn', '2028-02-01', '2028-02-01')), 'withdrawn full 2028-01-31', 'also where the line of the withdrawal has an end')
  t.equal(on('2027-06-01', year, record('applied', '2027-05-01', null)), 'runs temporary 2028-01-19', 'an application takes no badge away')
  t.equal(on('2027-06-01', record('applied', '2027-05-01', null)), null)
  t.throws(() => on('2027-02-29', year), MatcherError)
})

t.test('each badge follows what its own procedure laid down for a lapse', async (t) => {
  const rows = expiring({ on: '2027-12-01', withinDays: 90, effect: 'until-the-day', badges: [running(), running({ supplier: 's-2', effect: 'not' }), running({ supplier: 's-3', effect: null })], purchases: ['s-1', 's-2', 's-3'].map((supplier) => leaning({ id: supplier, supplier, countsOn: '2028-01-01' })) })
  t.same(rows.map(({ badge, lapse: { counts: { met, unknown } } }) => [badge.supplier, met, unknown]), [['s-1', 10_000, 0], ['s-2', 0, 0], ['s-3', 0, 10_000]])
})

t.test('what cannot be reckoned with is refused, all at once', async (t) => {
  const places = (ask: () => unknown): readonly string[] => {
    try { ask() } catch (error) { return (error as MatcherError).problems.map(({ place }) => place) }
    return []
  }
  t.same(places(() => lapseOutcome({ effect: null, until: '2028-02-30', purchases: [leaning({ cents: -1, countsCents: 0.5, countsOn: 'x', contractPeriod: { from: '', until: '2029-02-29' } })] })),
    ['/until', '/purchases/0/cents', '/purchases/0/countsCents', '/purchases/0/countsOn', '/purchases/0/contractPeriod/from', '/purchases/0/contractPeriod/until'])
  t.same(places(() => recentlyEnded({ on: 'x', withinDays: 0.5, badges: [ended({ until: 'y' })], purchases: [leaning({ cents: -1 })] })), ['/on', '/withinDays', '/badges/0/until', '/purchases/0/cents'])
  t.same(places(() => expiring({ on: 'x', withinDays: -1, effect: null, badges: [running({ until: 'y' })], purchases: [] })), ['/on', '/withinDays', '/badges/0/until'])
})

const day = fc.integer({ min: -400, max: 800 }).map((days) => daysLater('2028-01-19', days))
const anyPurchase: fc.Arbitrary<LeaningPurchase> = fc.record({
  id: fc.uuid(), contract: fc.constantFrom('c-1', 'c-2', 'c-3'), countsCents: fc.integer({ min: 0, max: 1_000_000 }), countsOn: fc.option(day),
  contractPeriod: fc.option(fc.tuple(day, fc.option(day)).map(([from, until]) => ({ from, until: until !== null && until < from ? from : until })))
}).map((parts) => leaning(parts))
const anyEffect = fc.constantFrom('until-the-day' as const, 'until-end-of-contract' as const, 'not' as const, null)

t.test('an extension takes nothing away, and every amount is counted once', async () => {
  fc.assert(fc.property(fc.array(anyPurchase, { maxLength: 8 }), anyEffect, fc.integer({ min: 1, max: 400 }), (purchases, effect, days) => {
    const question = { purchases, effect, until: '2028-01-19', extendedUntil: daysLater('2028-01-19', days) }
    const { without, with: longer, gains } = extensionEffect(question)
    const all = purchases.reduce((total, { countsCents }) => total + countsCents, 0)
    const outcome = lapseOutcome(question)
    const byContract = outcome.contracts.reduce((total, { counts: own }) => total + own.met + own['not-met'] + own.unknown, 0)
    const alternatives = outcome.contracts.reduce((total, { alternatives: asked }) => total + (asked?.cents ?? 0), 0)
    return longer.met >= without.met && longer.met - without.met === gains.reduce((total, { purchase }) => total + purchase.countsCents, 0) &&
      [without, longer].every((one) => one.met + one['not-met'] + one.unknown === all) && byContract === all && alternatives === outcome.counts['not-met'] + outcome.counts.unknown
  }), { numRuns: 500, seed: 6 })
})
