// What is told beside a verdict: the facts as they were compared, where they stand, and each finding below another.
import type { AdmissionCriterionRule, CriterionCondition, FirmProfile, Procedure, Provision } from '@sroi/matcher'
import { assessApplication, assessPending, completeness, findContradictions, supplierOfProfile } from '@sroi/matcher/application'
import t from 'tap'
import { everyFinding, factOf, missingNames, provision, share, supplier } from '../make.ts'
import { checked, criteria, criterion, DEMONSTRATION, judgedBy, KNOWN, LABEL_RULES, ON, profile, profileOf, question, REGIONAL } from './make-profile.ts'

const PERIOD = { from: '2025-01-01', until: '2025-12-31' }
const HERE: CriterionCondition = { kind: 'established-in', municipalities: ['haarlem'] }
const WORKS: CriterionCondition = { kind: 'works-in', municipalities: ['haarlem'] }
const IN_HAARLEM = { place: { town: 'Haarlem', municipality: 'haarlem' } }
const EVIDENCE = { level: 'document' as const, source: 'Jaarrekening (fictief)', on: '2026-05-01' }
const said = (band: 'none' | '15-to-30' | '30-to-50', parts: object = {}): NonNullable<FirmProfile['targetGroups']>[number] => ({ vocabulary: 'sroi', measure: 'headcount', band, period: PERIOD, ...parts })

t.test('an exact share is told as one, and a range by both its ends, each with where it stands', async (t) => {
  const trade: CriterionCondition = { kind: 'income', fact: 'commercialIncome', minimumBasisPoints: 5_000, operator: '>=' }
  const told = (least: number, most: number): ReturnType<typeof judgedBy> =>
    judgedBy(trade, { income: { commercialIncome: { leastBasisPoints: least, mostBasisPoints: most } }, evidence: { '/income/commercialIncome': EVIDENCE } })
  t.same(told(6_000, 6_000).facts.map(({ name, value }) => [name, value]), [['share-of', 'commercialIncome'], ['share', 6_000], ['minimum', 5_000], ['bound', '>=']])
  t.same(told(4_000, 6_000).facts.map(({ name, value }) => [name, value]).slice(1, 3), [['share-least', 4_000], ['share-most', 6_000]])
  t.same(told(6_000, 6_000).facts[1]?.evidence, EVIDENCE)
  t.same(judgedBy(trade, {}).facts[1], { name: 'share', unit: 'basis-points', value: null, evidence: null })
})

t.test('a group that is told in several ways is told from the least to the most, and in one way by its band', async (t) => {
  const group: CriterionCondition = { kind: 'target-group', vocabulary: 'sroi', measure: null, minimumBasisPoints: 2_000, operator: '>=' }
  const several = judgedBy(group, { targetGroups: [said('30-to-50'), said('15-to-30', { measure: 'fte' })] })
  t.same([factOf(several, 'share-least'), factOf(several, 'share-most')], [1_500, 4_999])
  const one = judgedBy(group, { targetGroups: [said('none', { vocabulary: 'pso' }), said('30-to-50')], evidence: { '/targetGroups/1': EVIDENCE } })
  t.same([factOf(one, 'share-of'), factOf(one, 'share-least'), factOf(one, 'share-most'), one.facts[1]?.evidence], ['target-group-sroi', 3_000, 4_999, EVIDENCE])
  t.equal(judgedBy(group, {}).facts[1]?.evidence, null)
  t.equal(judgedBy(group, { targetGroups: [said('30-to-50', { period: { from: ON, until: ON } })] }).verdict, 'met', 'a period that begins on the day has begun')
})

t.test('labels are told by name, each once, with whether they were checked', async (t) => {
  const label: CriterionCondition = { kind: 'accepted-label' }
  const shown = { scheme: 'b-corp', level: null, issuer: 'B Lab', number: '1', period: { from: '2026-01-01', until: null } }
  const told = (parts: Partial<FirmProfile>, checkedLabels = [checked()].slice(0, 0)): readonly unknown[] => {
    const finding = judgedBy(label, parts, { checkedLabels })
    return [finding.verdict, factOf(finding, 'labels'), factOf(finding, 'label-check')]
  }
  t.same(told({}, [checked()]), ['met', ['b-corp'], 'valid'])
  t.same(told({ labels: [shown, shown] }), ['unknown', ['b-corp'], 'not-checked'])
  t.same(told({}), ['unknown', null, 'not-checked'])
  t.same(told({ labels: [{ ...shown, scheme: 'another' }] }), ['not-met', ['another'], 'not-checked'])
  const aim = (parts: Partial<FirmProfile>): unknown => factOf(judgedBy({ kind: 'label-aim' }, parts), 'labels')
  t.same(aim({ aims: [{ scheme: 'pso', level: '2' }, { scheme: 'b-corp', level: null }] }), ['b-corp'], 'what counts, where something does')
  t.same(aim({ aims: [{ scheme: 'pso', level: '2' }], applications: [] }), ['pso 2'])
  t.equal(aim({}), null)
  t.same(aim({ applications: [] }), [])
})

t.test('a label that nobody has on a list, and one whose level is open, do not hide each other', async (t) => {
  const aims = [{ scheme: 'pso', level: null }, { scheme: 'another', level: null }]
  const told = (complete: boolean): readonly string[] => {
    const accepted = provision({ accepted: [{ scheme: 'pso', levels: ['30-plus'] }], complete }, { id: 'labels', selectedBy: 'delivery' as const })
    const ruleSet = criteria(criterion('c', [{ kind: 'label-aim' }]))
    return missingNames(assessApplication(question({ ruleSet: { ...ruleSet, provisions: { ...ruleSet.provisions, acceptedLabels: [{ ruleSet: 'r', provision: accepted }] } }, profile: profile({ aims, applications: [] }) })).criteria[0]?.finding)
  }
  t.same(told(true), ['aims'])
  t.same(told(false), ['aims', 'acceptedLabels.another'])
})

t.test('of a criterion that is met the first way is told, and of another every way with what it misses', async (t) => {
  const ruleSet = criteria(criterion('region', [], { ways: [{ id: 'in-the-region', asks: [HERE] }, { id: 'from-outside', asks: [WORKS] }] }))
  const told = (parts: Partial<FirmProfile>): readonly string[] => (assessApplication(question({ ruleSet, profile: profile(parts) })).criteria[0]?.finding.because ?? [])
    .map((one) => [String(factOf(one, 'way')), one.verdict, ...missingNames(one)].join(' '))
  t.same(told({ ...IN_HAARLEM, worksIn: ['haarlem'] }), ['in-the-region met'])
  t.same(told({ place: { town: 'U', municipality: 'utrecht' }, worksIn: ['haarlem'] }), ['from-outside met'])
  t.same(told({ place: { town: 'U', municipality: 'utrecht' } }), ['in-the-region not-met', 'from-outside unknown worksIn'])
})

t.test('a judgement in every way makes it one of people, and a rule that is not known is none', async (t) => {
  const judged = (...ways: readonly (readonly CriterionCondition[])[]): boolean | undefined =>
    assessApplication(question({ ruleSet: criteria(criterion('c', [], { ways: ways.map((asks, index) => ({ id: String(index), asks })) })) })).criteria[0]?.isJudgement
  t.equal(judged([HERE, { kind: 'judgement' }]), true)
  t.equal(judged([{ kind: 'judgement' }], [HERE]), false)
  const [twice] = assessApplication(question({ ruleSet: criteria(criterion('c', [HERE], {}, { id: 'a' }), criterion('c', [HERE], {}, { id: 'b' })) })).criteria
  t.equal(twice?.isJudgement, false)
  t.same(twice?.finding.because.map(({ code, verdict }) => `${code} ${verdict}`), ['contradicting-source unknown', 'contradicting-source unknown'])
})

t.test('a version that is kinder for one badge and the same for the other holds, and one that is the same does not', async (t) => {
  const then = (id: string, asks: readonly CriterionCondition[], badges: AdmissionCriterionRule['badges']): Provision<AdmissionCriterionRule> => criterion(id, asks, { badges }, { id: `${id}-then`, valid: { from: '2020-01-01', until: '2026-09-30' } })
  const now = (id: string, asks: readonly CriterionCondition[], badges: AdmissionCriterionRule['badges']): Provision<AdmissionCriterionRule> => criterion(id, asks, { badges }, { id: `${id}-now`, valid: { from: '2026-10-01', until: null } })
  const both: AdmissionCriterionRule['badges'] = ['temporary', 'full']
  const mission: CriterionCondition = { kind: 'established-in', municipalities: ['velsen'] }
  const { rulesOf: _rulesOf, ...silent } = DEMONSTRATION
  const told = (procedure: Procedure, ...rules: readonly Provision<AdmissionCriterionRule>[]): string => {
    const { badges, rulesOn } = assessPending({ ...question({ ruleSet: criteria(...rules), profile: profile(IN_HAARLEM) }), procedure, appliedOn: '2026-06-01' })
    return `${badges.temporary.verdict} ${badges.full.verdict} ${rulesOn?.on ?? 'nobody says'}`
  }
  const oneIsKinder = [then('a', [mission], ['temporary']), now('a', [HERE], ['temporary']), then('b', [HERE], ['full']), now('b', [HERE], ['full'])]
  t.equal(told({ ...DEMONSTRATION, rulesOf: 'kinder' }, ...oneIsKinder), `met met ${ON}`)
  t.equal(told(silent, ...oneIsKinder), 'unknown met nobody says', 'and where nobody says which holds, only what differs is open')
  t.equal(told({ ...DEMONSTRATION, rulesOf: 'kinder' }, then('a', [HERE], both), now('a', [HERE], both)), 'met met 2026-06-01')
})

const found = (parts: Partial<FirmProfile>, sources: object): readonly string[] => findContradictions({ sources: { profile: profile(parts), ...sources }, ruleSet: REGIONAL, on: ON, knownAt: KNOWN })
  .map(({ fact, sides, criteria: leaning }) => [fact, ...sides.map(({ source, said: { unit, value } }) => `${source}/${unit}/${String(value)}`), ...leaning].join(' '))

t.test('sources are shown in their own unit, with all that each says', async (t) => {
  t.same(found({ names: ['Een', 'Twee'] }, { register: supplier({ name: 'Drie' }) }), ['name firm/texts/Een,Twee register/text/Drie'])
  const read = (fact: string, value: string | number): object => ({ document: { kind: 'statutes', sha256: 'a'.repeat(64) }, on: ON, fact, value })
  t.same(found({ foundedOn: '2020-01-01', legalForm: 'bv' }, { documents: [read('foundedOn', '2019-01-01'), read('legalForm', 'nv'), read('place.municipality', 'velsen')] }),
    ['foundedOn firm/day/2020-01-01 document/day/2019-01-01', 'legalForm firm/code/bv document/code/nv'])
  t.same(found({ size: { headcount: { least: 10, most: 10 } } }, { documents: [read('size.headcount', 12)] }), ['size.headcount firm/count/10 document/count/12'])
  t.same(found({ worksIn: [], region: { complementsOffer: true } }, { documents: [{ ...read('region.complementsOffer', ''), value: false }] }), ['region.complementsOffer firm/boolean/true document/boolean/false region'])
})

t.test('of a group the last year of each source is compared, by its own words and measure', async (t) => {
  const records = [share({ shareBasisPoints: 9_000, period: { from: '2024-01-01', until: '2024-12-31' } }), share({ shareBasisPoints: 2_000 }), share({ shareBasisPoints: 9_000, vocabulary: 'sroi' }), share({ shareBasisPoints: 9_000, period: { from: '2026-11-23', until: null } })]
  const own = (band: '15-to-30' | '30-to-50', ...others: NonNullable<FirmProfile['targetGroups']>): readonly string[] =>
    found({ targetGroups: [said(band, { vocabulary: 'article-2.82' }), ...others] }, { register: supplier({ targetGroupShares: records }) })
  t.same(own('15-to-30'), [])
  t.same(own('30-to-50'), ['targetGroups.article-2.82.headcount firm/code/band-30-to-50 register/basis-points/2000'])
  t.same(own('30-to-50', said('15-to-30', { vocabulary: 'article-2.82' })), [], 'told in two ways, one of which agrees')
  t.same(found({ targetGroups: [said('30-to-50', { vocabulary: 'article-2.82' }), said('none', { vocabulary: 'article-2.82' })] }, { register: supplier({ targetGroupShares: [share({ shareBasisPoints: 9_000 })] }) }),
    ['targetGroups.article-2.82.headcount firm/text/0–49.99 % register/basis-points/9000'])
  t.same(found({ targetGroups: [said('30-to-50', { vocabulary: 'article-2.82' })] }, { register: supplier({ targetGroupShares: [share({ shareBasisPoints: 2_000, period: { from: ON, until: ON } })] }) }).length, 1, 'a period that begins on the day has begun')
})

t.test('one document that disagrees is enough, and who agrees stands beside it', async (t) => {
  const read = (value: string): object => ({ document: { kind: 'statutes', sha256: 'a'.repeat(64) }, on: ON, fact: 'legalForm', value })
  t.same(found({ legalForm: 'bv' }, { register: supplier({ legalForm: 'bv' }), documents: [read('bv'), read('nv')] }), ['legalForm firm/code/bv register/code/bv document/code/bv document/code/nv'])
})

t.test('documents that are lacking are told only where some are', async (t) => {
  t.same(completeness({ profile: profileOf('FIC-9101'), procedure: DEMONSTRATION, on: ON }).finding.facts.map(({ name }) => name), ['documents'])
  t.same(completeness({ profile: profileOf('FIC-9102'), procedure: DEMONSTRATION, on: ON }).finding.facts.map(({ name }) => name), ['documents', 'documents-lacking'])
})

t.test('what the firm counted, applied for and when it was founded reaches the planner', async (t) => {
  const chance = (parts: Partial<FirmProfile>, scheme: string, level: string | null): ReturnType<typeof assessApplication>['chances'][number] | undefined =>
    assessApplication(question({ profile: profile(parts), labelRules: LABEL_RULES })).chances.find(({ pathway }) => pathway.scheme === scheme && pathway.level === level)
  t.notOk(missingNames(chance({ counts: { performanceTopics: 7 } }, 'b-corp', null)?.pathway.finding).includes('counts.performanceTopics'))
  t.ok(missingNames(chance({}, 'b-corp', null)?.pathway.finding).includes('counts.performanceTopics'))
  const applied = chance({ applications: [{ scheme: 'b-corp', level: null, on: '2026-10-01' }] }, 'b-corp', null)
  t.ok(everyFinding(applied?.pathway.finding ?? provisionless()).some(({ code }) => code === 'label-applied'))
  t.throws(() => assessApplication(question({ profile: profile({ foundedOn: '2026-01-01' }), labelRules: LABEL_RULES, figures: { workforce: { steady: { fteHundredths: 100, since: '2025-01-01' } } } })), 'a firm is not older than itself')
  const jobs = chance({ ...profileOf('FIC-9101'), targetGroups: [said('none', { vocabulary: 'mission' })] }, 'social-enterprise-nl', null)
  t.equal(jobs?.pathway.outcome, 'never')
  const open = chance({ ...profileOf('FIC-9101'), targetGroups: [said('none', { vocabulary: 'mission' }), said('30-to-50', { vocabulary: 'mission' })] }, 'social-enterprise-nl', null)
  t.equal(open?.pathway.outcome, 'unknown', 'told in two ways is not known')
})

function provisionless (): never {
  throw new Error('no such chance')
}

t.test('a share that was told as a range is never shown as if it were exact, and an exact one stands where it was read', async (t) => {
  const told = (least: number, most: number): readonly (string | undefined)[] => {
    const parts = { ...profileOf('FIC-9101'), income: { commercialIncome: { leastBasisPoints: least, mostBasisPoints: most } }, evidence: { '/income/commercialIncome': EVIDENCE } }
    const code = assessApplication(question({ profile: parts, labelRules: LABEL_RULES })).chances.find(({ pathway }) => pathway.scheme === 'code-sociale-ondernemingen' && pathway.level === null)
    return everyFinding(code?.pathway.finding ?? provisionless()).flatMap(({ facts }) => facts.filter(({ name }) => name === 'share').map(({ value, evidence }) => `${String(value)} ${evidence?.source ?? ''}`))
  }
  t.same(told(6_000, 6_000), ['6000 Jaarrekening (fictief)'])
  t.same(told(6_000, 7_000), ['6000 least-of-a-range'])
  t.same(told(4_000, 6_000), ['4000 least-of-a-range', '6000 most-of-a-range'])
})

t.test('a label on a complete list is accepted or not, and on no list at all not known', async (t) => {
  const ruleSet = { ...REGIONAL, provisions: { ...REGIONAL.provisions, acceptedLabels: criteria().provisions.acceptedLabels } }
  const told = (rules: typeof ruleSet): readonly string[] => assessApplication(question({ profile: profile(), ruleSet: rules, labelRules: LABEL_RULES })).chances
    .filter(({ pathway: { scheme, level } }) => ['b-corp', 'social-enterprise-nl'].includes(scheme) && level === null).map(({ pathway: { scheme }, accepted: { verdict } }) => `${scheme} ${verdict}`)
  t.same(told(ruleSet), ['b-corp met', 'social-enterprise-nl not-met'])
  t.same(told({ ...ruleSet, provisions: { ...ruleSet.provisions, acceptedLabels: [] } }), ['b-corp unknown', 'social-enterprise-nl unknown'])
})

t.test('the register gets what it can hold of a profile, and is told each thing it lacks', async (t) => {
  const part = { id: 's', recordedAt: KNOWN, admissions: [], labels: [] }
  t.match(supplierOfProfile(profile({ names: ['Fictief'], ...IN_HAARLEM, legalForm: 'bv', foundedOn: '2020-01-01' }), part).supplier, { legalForm: 'bv', foundedOn: '2020-01-01' })
  const bare = supplierOfProfile(profile({ names: ['Fictief'], ...IN_HAARLEM }), part).supplier
  t.notOk(Object.hasOwn(bare ?? {}, 'legalForm') || Object.hasOwn(bare ?? {}, 'foundedOn'))
  t.same(supplierOfProfile(profile({ names: ['Fictief'] }), part).missing.map(({ name }) => name), ['place'])
  t.same(supplierOfProfile(profile(IN_HAARLEM), part), { supplier: null, missing: [{ kind: 'supplier-fact', name: 'names' }] })
  t.same(supplierOfProfile(profile({ names: ['Fictief'], ...IN_HAARLEM, targetGroups: [said('none', { vocabulary: 'mission' }), said('30-to-50')] }), part).supplier?.targetGroupShares, [])
})
