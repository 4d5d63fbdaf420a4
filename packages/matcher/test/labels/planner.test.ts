// The planner: held, reachable, never or unknown, what is missing, and when to start.
import t from 'tap'
import { type Finding, type Firm, type LabelHolding, type LabelRuleSet, MatcherError } from '@sroi/matcher'
import { planPathways } from '@sroi/matcher/labels'
import { explain } from '@sroi/matcher/explain'
import { atWork, dated, DAYS, firm, invented, pathwayOf, plusFirm, SHIPPED } from './firm.ts'

const label = (parts: Partial<LabelHolding> = {}): LabelHolding => ({
  scheme: 'pso', level: '2', issuer: 'PSO-Nederland', period: { from: '2026-01-01', until: '2027-12-31' }, recordedAt: '2026-01-02T00:00:00Z',
  evidence: { level: 'register', source: 'a fictional register', on: '2026-01-02' }, ...parts
})
const report = { kind: 'statement', fact: 'impactReport', asked: true, nature: 'act', days: 30 } as const
const timed = (procedureDays: number | null, actDays: number | null = 30, parts: Partial<LabelRuleSet> = {}): LabelRuleSet => invented(
  [{ id: 'report', levels: [null], provisions: [dated({ ...report, days: actDays })] }],
  { procedure: [dated(procedureDays === null ? null : { days: procedureDays })], ...parts }
)
const plan = (ruleSet: LabelRuleSet, subject: Firm, days = {}): ReturnType<typeof pathwayOf> => pathwayOf(subject, 'invented', null, days, [ruleSet])

t.test('every level of every scheme has a pathway, in the order of the rules', async (t) => {
  t.same(planPathways(firm(), SHIPPED, DAYS).map(({ scheme, level }) => `${scheme} ${level ?? '-'}`), [
    'b-corp -', 'code-sociale-ondernemingen aspirant', 'code-sociale-ondernemingen -', 'pso aspirant', 'pso basistrede', 'pso 1', 'pso 2', 'pso 3', 'pso 30-plus',
    'social-enterprise-nl boost', 'social-enterprise-nl -'
  ])
})

t.test('of a firm that tells nothing nothing is known', async (t) => {
  t.same([...new Set(planPathways(firm(), SHIPPED, DAYS).map(({ outcome }) => outcome))], ['unknown'])
  t.same(pathwayOf(firm(), 'pso', '1').missing.map(({ name }) => name), ['workforce.totalFte', 'workforce.targetGroup', 'purchases', 'label.procedure'])
})

t.test('a label on record for the last day is held; one that ends before, or was recorded later, is not', async (t) => {
  const held = (parts: Partial<LabelHolding>): string => pathwayOf({ ...atWork(1000, 0), labels: [label(parts)] }, 'pso', '2').outcome
  t.equal(held({}), 'held')
  t.equal(held({ period: { from: '2026-01-01', until: '2027-11-21' } }), 'held')
  t.equal(held({ period: { from: '2026-01-01', until: '2027-11-20' } }), 'never')
  t.equal(held({ recordedAt: '2026-11-22T10:00:01Z' }), 'never')
  t.equal(held({ level: '3' }), 'never', 'another level is another label')
  t.equal(held({ scheme: 'invented' }), 'never')
  t.match(pathwayOf({ ...firm(), labels: [label()] }, 'pso', '2'), { latestStart: null, steps: [], missing: [], finding: { code: 'label-held', verdict: 'met' } })
})

t.test('a correction on record replaces the label', async (t) => {
  const shortened = label({ period: { from: '2026-01-01', until: '2026-12-31' }, recordedAt: '2026-05-01T00:00:00Z' })
  t.equal(pathwayOf({ ...atWork(1000, 0), labels: [label(), shortened] }, 'pso', '2').outcome, 'never')
})

t.test('a firm that has all that is asked can have the label, and no latest start is made up', async (t) => {
  const path = pathwayOf(atWork(1000, 100), 'pso', '2')
  t.match(path, { outcome: 'reachable', latestStart: null, missing: [{ kind: 'rule-value', name: 'label.procedure' }], steps: [{ kind: 'procedure', days: null, startedOn: null }] })
  t.equal(path.steps.length, 1)
  t.match(path.finding.because.find(({ code }) => code === 'label-in-time'), { verdict: 'unknown', rule: { certainty: 'missing' } }, 'the reason is a rule whose value nobody found')
})

t.test('PSO 30+ is never for a one-person firm, whatever else it has', async (t) => {
  const path = pathwayOf(plusFirm({}, { totalFteHundredths: 100, targetGroup: [{ position: 'wia', contractType: 'regular', fteHundredths: 100 }] }), 'pso', '30-plus', { before: '2036-11-21' })
  t.match(path, { outcome: 'never', latestStart: null, steps: [], missing: [] })
  t.match(path.finding.because[0]?.because.filter(({ verdict }) => verdict === 'not-met'), [{ code: 'label-workforce', rule: { ruleSet: 'pso', provision: 'workforce', basis: { url: /30-abw/ } } }])
})

t.test('the Code register is never for a sole trader, and the statutes are only a step for a bv', async (t) => {
  const bv = firm({ legalForm: 'bv', statements: { partOfPublicInstitution: false, missionInStatutes: false, impactReport: true }, shares: { commercialIncome: 9000 } })
  const path = pathwayOf(bv, 'code-sociale-ondernemingen', null)
  t.match(path, { outcome: 'reachable', latestStart: null, steps: [{ kind: 'act', fact: 'missionInStatutes', asked: true, days: null }, { kind: 'procedure' }] })
  t.same(path.missing.map(({ name }) => name), ['label.duration.missionInStatutes', 'label.procedure'])
  t.equal(pathwayOf({ ...bv, legalForm: 'eenmanszaak' }, 'code-sociale-ondernemingen', null).outcome, 'never')
  t.equal(pathwayOf({ ...bv, statements: { ...bv.statements, partOfPublicInstitution: true } }, 'code-sociale-ondernemingen', null).outcome, 'never', 'what a firm is is no step')
})

t.test('time alone brings the year of 2 fte: before it never, after it reachable with a wait', async (t) => {
  const young = plusFirm({ foundedOn: '2026-05-01' }, { steady: { fteHundredths: 800, since: '2026-05-01' } })
  t.equal(pathwayOf(young, 'pso', '30-plus', { before: '2027-04-30' }).outcome, 'never')
  t.match(pathwayOf(young, 'pso', '30-plus', { before: '2027-05-01' }), { outcome: 'reachable', steps: [{ kind: 'wait', until: '2027-05-01' }, { kind: 'procedure' }] })
  const exactly = plusFirm({}, { steady: { fteHundredths: 200, since: '2026-05-01' } })
  t.match(pathwayOf(exactly, 'pso', '30-plus', { before: '2027-05-01' }).steps, [{ kind: 'wait', until: '2027-05-01' }, { kind: 'procedure' }])
  t.equal(pathwayOf(plusFirm(), 'pso', '30-plus').steps.length, 1, 'no wait where the year is full')
  t.equal(pathwayOf(plusFirm({}, { steady: { fteHundredths: 200, since: '2025-11-22' } }), 'pso', '30-plus').steps.length, 1, 'nor where it is full since today')
})

const timeOf = (path: ReturnType<typeof pathwayOf>): { verdict: string | undefined } & Record<string, unknown> => {
  const found = path.finding.because.find(({ code }) => code === 'label-in-time')
  return { verdict: found?.verdict, ...Object.fromEntries((found?.facts ?? []).map(({ name, value }) => [name, value])) }
}

t.test('latest start: the day less what the steps take, one after another', async (t) => {
  const undone = firm({ statements: { impactReport: false } })
  t.match(plan(timed(60), undone, { before: '2027-03-31' }), { outcome: 'reachable', latestStart: '2026-12-31', missing: [] })
  t.match(plan(timed(60), firm({ statements: { impactReport: true } }), { before: '2027-03-31' }), { latestStart: '2027-01-30' })
  t.same(timeOf(plan(timed(60), undone, { before: '2027-03-31' })), { verdict: 'met', before: '2027-03-31', 'latest-start': '2026-12-31', 'days-needed': 90 })
  t.match(plan(timed(0, 0), undone, { before: DAYS.on }), { outcome: 'reachable', latestStart: DAYS.on })
  t.match(plan(timed(null), undone), { outcome: 'reachable', latestStart: null, missing: [{ name: 'label.procedure' }] })
  t.match(plan(timed(60, null), undone), { outcome: 'reachable', latestStart: null, missing: [{ name: 'label.duration.impactReport' }] })
})

t.test('too late: by one day never, to the day reachable, also when only a part of the durations is known', async (t) => {
  const undone = firm({ statements: { impactReport: false } })
  t.match(plan(timed(60), undone, { before: '2027-02-20' }), { outcome: 'reachable', latestStart: DAYS.on })
  t.match(plan(timed(60), undone, { before: '2027-02-19' }), { outcome: 'never', latestStart: null, missing: [] })
  t.match(plan(timed(null), undone, { before: '2026-12-21' }), { outcome: 'never' }, 'thirty days alone are too many')
  t.match(plan(timed(null), undone, { before: '2026-12-22' }), { outcome: 'reachable' })
  t.same(timeOf(plan(timed(60), undone, { before: '2027-02-19' })), { verdict: 'not-met', before: '2027-02-19', 'days-needed': 90 })
  t.match(plan(timed(60), firm({ statements: { impactReport: false } }), { before: '2027-02-19' }).finding.because.find(({ code }) => code === 'label-in-time'), { verdict: 'not-met', rule: { ruleSet: 'invented' } })
})

t.test('whether an application may begin before the year is full is not said: unknown while it matters', async (t) => {
  const waiting = (days: number): LabelRuleSet => invented([{ id: 'workforce', levels: [null], provisions: [dated({ kind: 'workforce', minimumFteHundredths: 200, months: 12 } as const)] }], { procedure: [dated({ days })] })
  const young = plusFirm({ foundedOn: '2026-01-01' }, { steady: { fteHundredths: 800, since: '2026-01-01' } })
  t.match(plan(waiting(30), young, { before: '2027-01-31' }), { outcome: 'reachable', latestStart: '2027-01-01' })
  t.match(plan(waiting(31), young, { before: '2027-01-31' }), { outcome: 'unknown', latestStart: null, missing: [{ name: 'label.procedure.start' }] })
})

t.test('an application that runs is no label, counts from its own day, and its status has the name the issuer gives it', async (t) => {
  const applied = firm({ statements: { impactReport: true }, applications: [{ scheme: 'invented', level: null, on: '2026-11-01' }] })
  t.match(plan(timed(60), applied, { before: '2026-12-31' }), { outcome: 'reachable', latestStart: null, missing: [], steps: [{ kind: 'procedure', days: 60, startedOn: '2026-11-01' }] })
  t.same(timeOf(plan(timed(60), applied, { before: '2026-12-31' })), { verdict: 'met', before: '2026-12-31', 'applied-on': '2026-11-01' })
  t.match(plan(timed(61), applied, { before: '2026-12-31' }), { outcome: 'never' })
  t.same(timeOf(plan(timed(61), applied, { before: '2026-12-31' })), { verdict: 'not-met', before: '2026-12-31', 'days-needed': 61 })
  t.match(plan(timed(60), { ...applied, statements: { impactReport: false } }, { before: '2026-12-31' }), { outcome: 'reachable', latestStart: '2026-12-01' })
  const pending = (scheme: string, subject: Firm, level: string | null): Finding | undefined => pathwayOf(subject, scheme, level).finding.because.find(({ code }) => code === 'label-applied')
  const code = 'code-sociale-ondernemingen'
  const subject = firm({ applications: [{ scheme: code, level: null, on: '2026-11-01' }, { scheme: 'pso', level: '1', on: '2026-11-02' }] })
  t.match(pending(code, subject, null), { verdict: 'unknown', missing: [{ kind: 'decision' }], rule: { provision: 'pending' } })
  t.match(pending(code, subject, null)?.facts.find(({ name }) => name === 'standing'), { value: 'applied' })
  t.match(pending('pso', subject, '1'), { verdict: 'unknown', rule: null })
  t.equal(pending('pso', subject, '2'), undefined)
})

t.test('how long it would hold is told with it', async (t) => {
  const held = (scheme: string, level: string | null): Finding | undefined => pathwayOf(firm(), scheme, level).finding.because.find(({ code }) => code === 'label-validity')
  t.match(held('pso', '1'), { verdict: 'met', facts: [{ name: 'label' }, { name: 'months', value: 24 }, { name: 'held-until', value: '2029-11-20' }] })
  t.match(held('social-enterprise-nl', null), { verdict: 'unknown', missing: [{ name: 'label.validity' }] })
})

t.test('every whole verdict says, in both languages, that the issuer measures and decides itself', async (t) => {
  for (const subject of [firm(), atWork(1000, 100), atWork(1000, 0), plusFirm()]) {
    for (const { finding } of planPathways(subject, SHIPPED, DAYS)) {
      for (const [language, says] of [['nl', /De uitgever van het keurmerk meet en beslist zelf\./], ['en', /The issuer of the label measures and decides itself\./]] as const) {
        for (const { code, text } of explain(finding, language)) if (code === 'pathway' || code === 'label-assessment') t.match(text, says)
      }
    }
  }
})

t.test('what cannot be reckoned with is refused, all of it at once', async (t) => {
  const wrong: Firm = {
    id: 'f', foundedOn: '2026-02-30', labels: [], workforce: { totalFteHundredths: 0.5, fullTimeHoursHundredths: 0, steady: { fteHundredths: -1, since: 'x' }, targetGroup: [{ position: 'wia', contractType: 'regular', fteHundredths: Number.NaN, hoursPerWeekHundredths: 1e10 }] },
    purchases: [{ supplier: 'a', targetFteHundredths: -1 }], shares: { commercialIncome: 10_001 }, counts: { performanceTopics: 1.5 }, applications: [{ scheme: 'pso', level: null, on: '1' }]
  }
  try {
    planPathways(wrong, SHIPPED, { on: '2026-13-01', before: '2026-11-31', knownAt: 'now' })
    t.fail('it was taken')
  } catch (error) {
    t.ok(error instanceof MatcherError)
    t.same((error as MatcherError).problems.map(({ place }) => place).sort(), [
      '/applications/0/on', '/before', '/counts/performanceTopics', '/foundedOn', '/knownAt', '/on', '/purchases/0/targetFteHundredths', '/shares/commercialIncome',
      '/workforce/fullTimeHoursHundredths', '/workforce/steady/fteHundredths', '/workforce/steady/since', '/workforce/targetGroup/0/fteHundredths',
      '/workforce/targetGroup/0/hoursPerWeekHundredths', '/workforce/totalFteHundredths'
    ])
  }
  t.throws(() => planPathways(firm(), SHIPPED, { ...DAYS, before: '2026-11-21' }), { code: 'INVALID_REQUEST', message: /lies before the day of the question/ })
  t.throws(() => planPathways(plusFirm({ foundedOn: '2020-01-02' }), SHIPPED, DAYS), { message: /before the firm was founded/ })
})
