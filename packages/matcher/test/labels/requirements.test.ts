// What each label asks, condition by condition: just below, at and above, yes, no and not known.
import t from 'tap'
import type { Firm, FirmShares, FirmStatements } from '@sroi/matcher'
import { assessLabel, resolveLabelRules } from '@sroi/matcher/labels'
import { atWork, dated, DAYS, firm, invented, plusFirm, rulesOf, ruleSetOf, stepOf, verdictOn } from './firm.ts'

const plus = (parts: Partial<Firm> = {}, workforce: Partial<Firm['workforce']> = {}): string => verdictOn(plusFirm(parts, workforce), 'pso', '30-plus')
const step = (code: Parameters<typeof stepOf>[3], parts: Partial<Firm> = {}, workforce: Partial<Firm['workforce']> = {}): string | undefined => stepOf(plusFirm(parts, workforce), 'pso', '30-plus', code)?.verdict
const group = (position: string, contractType: string, fteHundredths: number): { position: string, contractType: string, fteHundredths: number } => ({ position, contractType, fteHundredths })

t.test('PSO 30+: a firm that has everything', async (t) => {
  t.equal(plus(), 'met')
})

t.test('PSO 30+: at least 2 fte', async (t) => {
  const of = (total: number, steady: number): string | undefined => step('label-workforce', {}, { totalFteHundredths: total, targetGroup: [group('wia', 'regular', total)], steady: { fteHundredths: steady, since: '2020-01-01' } })
  t.equal(of(199, 199), 'not-met')
  t.equal(of(200, 200), 'met')
  t.equal(of(201, 201), 'met')
  t.equal(of(500, 199), 'unknown', 'fewer on some day since then: from when there were enough is not known')
})

t.test('PSO 30+: during at least a year, to the day', async (t) => {
  const since = (day: string): string | undefined => step('label-workforce', {}, { steady: { fteHundredths: 200, since: day } })
  t.equal(since('2025-11-21'), 'met', 'the year was full on 20 November')
  t.equal(since('2025-11-22'), 'met', 'yesterday was the last day of the year')
  t.equal(since('2025-11-23'), 'not-met', 'today is the last day of the year')
  t.equal(stepOf(plusFirm({}, { steady: { fteHundredths: 200, since: '2025-11-23' } }), 'pso', '30-plus', 'label-workforce')?.facts.find(({ name }) => name === 'possible-from')?.value, '2026-11-23')
  t.equal(step('label-workforce', {}, { steady: { fteHundredths: 800, since: '2026-01-01' } }), 'unknown', 'eight fte since January: there may have been two before')
  t.equal(step('label-workforce', { foundedOn: '2025-11-23' }, { steady: { fteHundredths: 800, since: '2025-11-23' } }), 'not-met', 'unless there was no firm before')
  t.equal(step('label-workforce', { foundedOn: '2025-11-22' }, { steady: { fteHundredths: 800, since: '2025-11-22' } }), 'met')
})

t.test('PSO 30+: which facts on fte are missing, and which were compared', async (t) => {
  const found = (workforce: Firm['workforce'], foundedOn?: string): { missing: readonly string[], facts: readonly string[] } => {
    const { missing, facts } = stepOf(firm({ ...(workforce === undefined ? {} : { workforce }), ...(foundedOn === undefined ? {} : { foundedOn }) }), 'pso', '30-plus', 'label-workforce') ?? { missing: [], facts: [] }
    return { missing: missing.map(({ name }) => name), facts: facts.map(({ name, value }) => `${name} ${String(value)}`) }
  }
  const steady = { fteHundredths: 300, since: '2020-01-01' }
  const asked = ['minimum-fte 200', 'months 12']
  t.same(found(undefined), { missing: ['workforce.totalFte', 'workforce.steady'], facts: ['fte null', ...asked] })
  t.same(found({ totalFteHundredths: 200 }), { missing: ['workforce.steady'], facts: ['fte 200', ...asked] })
  t.same(found({ steady }), { missing: ['workforce.totalFte'], facts: ['fte null', 'steady-fte 300', 'since 2020-01-01', ...asked] })
  t.same(found({ totalFteHundredths: 200, steady }, '2019-01-01'), { missing: [], facts: ['fte 200', 'steady-fte 300', 'since 2020-01-01', 'founded 2019-01-01', ...asked] })
})

t.test('PSO 30+: a one-person firm is ruled out by the 2 fte of the rules, and by nothing else', async (t) => {
  const alone = plusFirm({}, { totalFteHundredths: 100, targetGroup: [group('wia', 'regular', 100)] })
  const { workforce, ...rest } = alone
  t.same(assessLabel({ ...rest, workforce: { totalFteHundredths: 100, targetGroup: workforce?.targetGroup ?? [] } }, [rulesOf('pso')], 'pso', '30-plus', DAYS.on).because.filter(({ verdict }) => verdict === 'not-met').map(({ code, rule }) => `${code} ${rule?.provision ?? ''}`), ['label-workforce workforce'])
  const milder = { ...ruleSetOf('pso'), requirements: ruleSetOf('pso').requirements.filter(({ id }) => id !== 'workforce') }
  t.not(assessLabel(alone, [resolveLabelRules(milder, DAYS)], 'pso', '30-plus', DAYS.on).verdict, 'not-met')
})

t.test('PSO 30+: a KvK number of its own, and the qualitative criteria', async (t) => {
  for (const name of ['ownRegistrationNumber', 'qualitativeCriteria'] as const) {
    const { [name]: _given, ...others } = { ownRegistrationNumber: true, qualitativeCriteria: true }
    t.equal(plus({ statements: { ...others, [name]: false } }), 'not-met', name)
    t.equal(plus({ statements: others }), 'unknown', name)
  }
})

t.test('PSO 30+: the norm of step 3, also for a firm with 30 %', async (t) => {
  const small = plusFirm({}, { totalFteHundredths: 200, steady: { fteHundredths: 200, since: '2020-01-01' }, targetGroup: [group('wia', 'regular', 65)] })
  t.equal(stepOf(small, 'pso', '30-plus', 'label-target-share')?.verdict, 'met', '32.5 %')
  t.equal(stepOf(small, 'pso', '30-plus', 'label-norm')?.verdict, 'not-met', 'the norm of 2 fte is 33 %')
  t.equal(verdictOn(small, 'pso', '30-plus'), 'not-met')
})

t.test('PSO 30+: 30 %, just below, at and above', async (t) => {
  const of = (target: number): string | undefined => step('label-target-share', {}, { targetGroup: [group('wia', 'regular', target)] })
  t.same([of(299), of(300), of(301)], ['not-met', 'met', 'met'])
})

t.test('PSO 30+: internships, trial placements and reintegration do not count, secondment does', async (t) => {
  const share = (...extra: { position: string, contractType: string, fteHundredths: number }[]): string | undefined => step('label-target-share', {}, { targetGroup: [group('wia', 'regular', 299), ...extra] })
  for (const position of ['bbl-bol-1', 'bbl-bol-2', 'vso-pro-internship']) t.equal(share(group(position, 'regular', 100)), 'not-met', position)
  for (const contract of ['internship', 'trial-placement', 'reintegration']) t.equal(share(group('wia', contract, 100)), 'not-met', contract)
  for (const contract of ['regular', 'supported-work', 'secondment']) t.equal(share(group('wia', contract, 100)), 'met', contract)
  for (const contract of ['flex', 'work-experience', 'sw-seconded-elsewhere', 'another']) t.equal(share(group('wia', contract, 100)), 'unknown', contract)
  for (const position of ['participatiewet', 'ww', 'ioaw', 'ioaz', 'status-holder', 'nug-put-forward', 'another']) t.equal(share(group(position, 'regular', 100)), 'unknown', position)
  t.equal(step('label-target-share', {}, { targetGroup: [group('wia', 'secondment', 310)] }), 'unknown', '31 % of heads, 27.9 % weighed: whether fte are weighed is not said')
  t.same(stepOf(firm({ workforce: { totalFteHundredths: 1000 } }), 'pso', '30-plus', 'label-target-share')?.missing, [{ kind: 'supplier-fact', name: 'workforce.targetGroup' }], 'what suppliers contribute does not matter')
  t.same(stepOf(plusFirm({}, { targetGroup: [group('ww', 'regular', 400)] }), 'pso', '30-plus', 'label-target-share')?.missing, [{ kind: 'rule-value', name: 'label.target-share.who-counts' }])
})

t.test('PSO aspirant asks for an approved plan; what the basic step asks was not read', async (t) => {
  t.equal(verdictOn(firm({ statements: { approvedGrowthPlan: true } }), 'pso', 'aspirant'), 'met')
  t.equal(verdictOn(firm({ statements: { approvedGrowthPlan: false } }), 'pso', 'aspirant'), 'not-met')
  t.equal(verdictOn(firm(), 'pso', 'aspirant'), 'unknown')
  t.equal(verdictOn(plusFirm(), 'pso', 'basistrede'), 'unknown')
})

t.test('PSO: each higher step asks more of the same firm', async (t) => {
  const of = (target: number): string[] => ['1', '2', '3'].map((level) => verdictOn({ ...atWork(1000, target), statements: { qualitativeCriteria: true } }, 'pso', level))
  t.same(of(66), ['not-met', 'not-met', 'not-met'])
  t.same(of(67), ['met', 'not-met', 'not-met'])
  t.same(of(90), ['met', 'met', 'not-met'])
  t.same(of(155), ['met', 'met', 'met'])
})

const CODE = 'code-sociale-ondernemingen'
const member = (parts: Partial<Firm> = {}): Firm => firm({ legalForm: 'bv', statements: { partOfPublicInstitution: false, missionInStatutes: true, impactReport: true }, shares: { commercialIncome: 5000 }, ...parts })

t.test('Code register: the legal forms that may, the two that may not, and the others', async (t) => {
  for (const legalForm of ['bv', 'stichting', 'cooperatie', 'nv', 'cv', 'maatschap']) t.equal(verdictOn(member({ legalForm }), CODE, null), 'met', legalForm)
  for (const legalForm of ['eenmanszaak', 'vof']) {
    t.equal(verdictOn(member({ legalForm }), CODE, null), 'not-met', legalForm)
    t.equal(verdictOn(firm({ legalForm }), CODE, 'aspirant'), 'unknown', `${legalForm} can be aspirant, but what else is asked was not read`)
    t.equal(stepOf(firm({ legalForm }), CODE, 'aspirant', 'label-legal-form')?.verdict, 'met')
  }
  t.equal(verdictOn(member({ legalForm: 'vereniging' }), CODE, null), 'unknown')
  t.equal(stepOf(member({ legalForm: 'bv' }), CODE, 'aspirant', 'label-legal-form')?.verdict, 'unknown')
  const { legalForm: _form, ...formless } = member()
  t.equal(verdictOn(formless, CODE, null), 'unknown')
  t.same(stepOf(formless, CODE, null, 'label-legal-form')?.missing, [{ kind: 'supplier-fact', name: 'legalForm' }])
})

t.test('Code register: at least half of the income from commercial activity', async (t) => {
  t.same([4999, 5000, 5001].map((commercialIncome) => verdictOn(member({ shares: { commercialIncome } }), CODE, null)), ['not-met', 'met', 'met'])
  t.equal(verdictOn(member({ shares: { marketTurnover: 10_000 } }), CODE, null), 'unknown', 'turnover from the market is another share')
})

t.test('Code register: no public institution, the mission in the statutes, a report', async (t) => {
  const all = member().statements as FirmStatements
  for (const name of ['partOfPublicInstitution', 'missionInStatutes', 'impactReport'] as const) {
    const { [name]: given, ...others } = all
    t.equal(verdictOn(member({ statements: { ...all, [name]: given !== true } }), CODE, null), 'not-met', name)
    t.equal(verdictOn(member({ statements: others }), CODE, null), 'unknown', name)
  }
})

const SE = 'social-enterprise-nl'
const social = (shares: FirmShares, statements: FirmStatements = {}): Firm => firm({ statements: { selfEmployedWithoutStaff: false, impactFromCoreModel: true, missionIsWorkForDisadvantaged: false, ...statements }, shares })

t.test('Social Enterprise NL: enterprises only, impact from the own work, half of the turnover from the market', async (t) => {
  t.same([4999, 5000, 5001].map((marketTurnover) => verdictOn(social({ marketTurnover }), SE, null)), ['not-met', 'met', 'met'])
  t.equal(verdictOn(social({ marketTurnover: 6000 }, { selfEmployedWithoutStaff: true }), SE, null), 'not-met')
  t.equal(verdictOn(social({ marketTurnover: 6000 }, { impactFromCoreModel: false }), SE, null), 'not-met')
  t.equal(verdictOn(social({}), SE, null), 'unknown')
  t.equal(verdictOn(social({ marketTurnover: 0 }), SE, 'boost'), 'unknown', 'BOOST is for less turnover from the market, but what else it asks was not read')
  t.equal(verdictOn(social({}, { selfEmployedWithoutStaff: true }), SE, 'boost'), 'not-met')
})

t.test('Social Enterprise NL: 30 % of jobs, only where the mission is work for a disadvantaged group', async (t) => {
  const of = (jobsForDisadvantaged: number | null, mission: boolean | null): string | undefined => {
    const { missionIsWorkForDisadvantaged: _none, ...others } = social({}).statements as FirmStatements
    const subject = firm({ shares: jobsForDisadvantaged === null ? {} : { jobsForDisadvantaged }, statements: mission === null ? others : { ...others, missionIsWorkForDisadvantaged: mission } })
    return assessLabel(subject, [rulesOf(SE)], SE, null, DAYS.on).because.find(({ rule }) => rule?.provision === 'jobs')?.verdict
  }
  t.same([of(2999, true), of(3000, true), of(3001, true)], ['not-met', 'met', 'met'])
  const jobs = assessLabel(social({ jobsForDisadvantaged: 10 }), [rulesOf(SE)], SE, null, DAYS.on).because.find(({ rule }) => rule?.provision === 'jobs')
  t.same(jobs?.facts.map(({ name, value }) => `${name} ${String(value)}`), ['share-of jobsForDisadvantaged', 'share 10', 'minimum 3000', 'bound >=', 'missionIsWorkForDisadvantaged false', 'not-asked true'])
  t.same(stepOf(social({ marketTurnover: 10 }), SE, null, 'label-share')?.facts.map(({ name }) => name), ['share-of', 'share', 'minimum', 'bound'])
  t.same([of(0, false), of(null, false)], ['met', 'met'], 'not asked of another mission')
  t.same([of(2999, null), of(3000, null), of(null, null), of(null, true)], ['unknown', 'met', 'unknown', 'unknown'], 'enough is enough whatever the mission')
})

const B = 'b-corp'
const corp = (points: number, statements: FirmStatements = { statutesChangedForBCorp: true, publicProfile: true }): Firm => firm({ counts: { impactPointsHundredths: points }, statements })

t.test('B Corp by the old standards: 80 of 200 points, changed statutes, a public profile', async (t) => {
  const old = { on: '2025-06-01', before: '2025-12-31' }
  const on = (subject: Firm): string => verdictOn(subject, B, null, '2025-12-31', old)
  t.same([on(corp(7999)), on(corp(8000)), on(corp(8001))], ['not-met', 'met', 'met'])
  const points = assessLabel(corp(8000), [rulesOf(B, old)], B, null, '2025-12-31').because[0]
  t.same(points?.facts.map(({ unit, value }) => `${unit} ${String(value)}`), ['code impactPointsHundredths', 'hundredths 8000', 'hundredths 8000', 'code >='])
  t.equal(on(corp(8000, { statutesChangedForBCorp: true, publicProfile: false })), 'not-met')
  t.equal(on(corp(8000, { publicProfile: true })), 'unknown')
  t.equal(on(firm()), 'unknown')
})

t.test('B Corp by the new standards: seven topics, and no points any more; the rest was not read', async (t) => {
  const of = (performanceTopics: number): string => verdictOn(firm({ counts: { performanceTopics, impactPointsHundredths: 0 } }), B, null)
  t.same([of(6), of(7)], ['not-met', 'unknown'])
  t.same(stepOf(firm({ counts: { performanceTopics: 6 } }), B, null, 'label-count')?.facts.map(({ unit, value }) => `${unit} ${String(value)}`), ['code performanceTopics', 'count 6', 'count 7', 'code >='])
  const { because } = assessLabel(firm({ counts: { performanceTopics: 7 } }), [rulesOf(B)], B, null, DAYS.on)
  t.same(because.map(({ code, verdict }) => `${code} ${verdict}`), ['label-count met', 'label-requirement unknown', 'label-requirement unknown'])
})

t.test('B Corp across the change: which standard counts depends on a day that no source names', async (t) => {
  const across = rulesOf(B, { on: '2025-12-31', before: '2026-01-01' })
  t.same(across.requirements[0]?.found, { state: 'undecided', missing: [{ kind: 'rule-value', name: 'label.points.selectedBy' }] })
  t.equal(assessLabel(corp(20_000), [across], B, null, '2026-01-01').verdict, 'unknown')
})

t.test('the new standards were not known before they were published', async (t) => {
  t.equal(rulesOf(B, { knownAt: '2025-04-08T23:59:59Z' }).requirements[0]?.found.state, 'no-provision')
  t.equal(rulesOf(B, { knownAt: '2025-04-09T00:00:00Z' }).requirements[0]?.found.state, 'in-force')
})

t.test('how long each label holds, as far as it was read', async (t) => {
  const months = (scheme: string, on: string): unknown => {
    const { validity } = rulesOf(scheme, { on, before: on })
    return validity.state === 'in-force' ? validity.value.months : validity.state
  }
  t.equal(months('pso', '2026-11-22'), 24)
  t.equal(months(CODE, '2026-11-22'), 24)
  t.equal(months(B, '2018-06-30'), 24)
  t.equal(months(B, '2018-07-01'), 36)
  t.equal(months(B, '2025-12-31'), 36)
  t.equal(months(B, '2026-01-01'), 'value-missing', 'five years are spoken of, and not confirmed')
  t.equal(months(SE, '2026-11-22'), 'value-missing')
})

t.test('every provision says where it stands; what is missing says so, and no duration is made up', async (t) => {
  for (const scheme of ['pso', B, CODE, SE]) {
    const ruleSet = ruleSetOf(scheme)
    const all = [...ruleSet.requirements.flatMap(({ provisions }) => provisions), ...Object.values(ruleSet.measurement ?? {}).flat(), ...ruleSet.validity, ...ruleSet.procedure, ...ruleSet.pending]
    for (const { id, basis } of all) t.match(basis.url, /^https:\/\//, `${scheme} ${id}`)
    t.same([...new Set(ruleSet.procedure.map(({ value }) => value))], [null], `${scheme}: how long an application takes`)
    t.same(ruleSet.requirements.flatMap(({ provisions }) => provisions.flatMap(({ value }) => value?.kind === 'statement' && value.days !== null ? [value] : [])), [])
  }
})

t.test('a level or scheme that nobody described is unknown, and so is one without requirements', async (t) => {
  t.match(assessLabel(firm(), [rulesOf('pso')], 'pso', '4', DAYS.on), { verdict: 'unknown', missing: [{ name: 'label.scheme' }], facts: [{ value: 'pso 4' }] })
  t.match(assessLabel(firm(), [], 'another', null, DAYS.on), { verdict: 'unknown', facts: [{ value: 'another' }] })
  t.match(assessLabel(firm(), [resolveLabelRules(invented([]), DAYS)], 'invented', null, DAYS.on), { verdict: 'unknown', missing: [{ name: 'label.requirements' }] })
})

t.test('two values at once, or one that ends before the day, decide nothing', async (t) => {
  const of = (provisions: Parameters<typeof invented>[0][number]['provisions']): unknown => {
    const found = resolveLabelRules(invented([{ id: 'r', levels: [null], provisions }]), DAYS).requirements[0]?.found
    return found?.state === 'in-force' ? found.rule.provision : found
  }
  const value = { kind: 'statement', fact: 'impactReport', asked: true, nature: 'act', days: 10 } as const
  t.equal(of([dated(value, { id: 'only' })]), 'only')
  t.match(of([dated(value), dated(value)]), { state: 'undecided', missing: [{ name: 'label.r.contradiction' }] })
  t.match(of([dated(value, { valid: { from: '2020-01-01', until: '2027-11-20' } })]), { state: 'undecided', missing: [{ name: 'label.r.selectedBy' }] })
  t.match(of([dated(value, { valid: { from: '2026-11-23', until: null }, selectedBy: 'application' })]), { state: 'undecided', missing: [{ kind: 'supplier-fact', name: 'days.application' }] })
  t.equal(of([dated(value, { id: 'exact', valid: { from: DAYS.on, until: DAYS.before } })]), 'exact', 'both ends count')
  t.match(of([dated(value, { withdrawn: '2026-11-22' })]), { state: 'no-provision', known: true })
  t.equal(of([dated(value, { id: 'later', withdrawn: '2026-11-23' })]), 'later')
  t.match(of([]), { state: 'no-provision', known: false })
})
