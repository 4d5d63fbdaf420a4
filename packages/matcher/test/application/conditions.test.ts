// What one condition asks: met, not met, and not known.
import type { CriterionCondition, Finding, FirmProfile, LabelHolding } from '@sroi/matcher'
import { assessApplication, TARGET_GROUP_BANDS } from '@sroi/matcher/application'
import t from 'tap'
import { factOf, missingNames } from '../make.ts'
import { checked, criteria, criterion, judgedBy, ON, profile, question } from './make-profile.ts'

const PERIOD = { from: '2025-01-01', until: '2025-12-31' }
const shown = (parts: object = {}): NonNullable<FirmProfile['labels']>[number] => ({ scheme: 'b-corp', level: null, issuer: 'B Lab', number: 'FIC-1', period: { from: '2025-01-01', until: null }, ...parts })
/** The verdict, and what is missing. */
const told = (finding: Finding): string => [finding.verdict, ...missingNames(finding)].join(' ')
const by = (condition: CriterionCondition, parts: Partial<FirmProfile>, more: { checkedLabels?: readonly LabelHolding[] } = {}): string => told(judgedBy(condition, parts, more))

t.test('where it is established is known, or asked', async (t) => {
  const condition: CriterionCondition = { kind: 'established-in', municipalities: ['haarlem', 'velsen'] }
  t.equal(by(condition, { place: { town: 'Haarlem', municipality: 'haarlem' } }), 'met')
  t.equal(by(condition, { place: { town: 'Utrecht', municipality: 'utrecht' } }), 'not-met')
  t.equal(by(condition, {}), 'unknown place.municipality')
})

t.test('one municipality in which it works is enough, and none is a no', async (t) => {
  const condition: CriterionCondition = { kind: 'works-in', municipalities: ['haarlem', 'velsen'] }
  t.equal(by(condition, { worksIn: ['utrecht', 'velsen'] }), 'met')
  t.equal(by(condition, { worksIn: ['utrecht'] }), 'not-met')
  t.equal(by(condition, { worksIn: [] }), 'not-met')
  t.equal(by(condition, {}), 'unknown worksIn')
})

t.test('a yes or no is what was asked, or not, and no answer is no "no"', async (t) => {
  const mission: CriterionCondition = { kind: 'statement', fact: 'missionInStatutes', asked: true }
  t.equal(by(mission, { statements: { missionInStatutes: true } }), 'met')
  t.equal(by(mission, { statements: { missionInStatutes: false } }), 'not-met')
  t.equal(by(mission, { statements: {} }), 'unknown statements.missionInStatutes')
  t.equal(by({ kind: 'statement', fact: 'partOfPublicInstitution', asked: false }, { statements: { partOfPublicInstitution: false } }), 'met', 'a no can be what is asked')
  t.equal(by({ kind: 'statement', fact: 'complementsOffer', asked: true }, {}), 'unknown region.complementsOffer', 'and what only the region asks stands under its own name')
})

t.test('a share that is told as a range decides when both its ends say the same', async (t) => {
  const trade = (least: number, most: number, operator: '>=' | '>' = '>='): string =>
    by({ kind: 'income', fact: 'commercialIncome', minimumBasisPoints: 5_000, operator }, { income: { commercialIncome: { leastBasisPoints: least, mostBasisPoints: most } } })
  t.equal(trade(5_000, 6_000), 'met')
  t.equal(trade(5_000, 6_000, '>'), 'unknown income.commercialIncome')
  t.equal(trade(5_001, 6_000, '>'), 'met')
  t.equal(trade(4_000, 4_999), 'not-met')
  t.equal(trade(4_999, 5_000), 'unknown income.commercialIncome')
  t.equal(by({ kind: 'income', fact: 'marketTurnover', minimumBasisPoints: 5_000, operator: '>=' }, {}), 'unknown income.marketTurnover')
})

t.test('the bands of a target group join without a gap, so that one always fits', async (t) => {
  const bands = Object.values(TARGET_GROUP_BANDS)
  t.equal(bands[0]?.leastBasisPoints, 0)
  t.equal(bands.at(-1)?.mostBasisPoints, 10_000)
  for (const [index, band] of bands.entries()) if (index > 0) t.equal(band.leastBasisPoints, (bands[index - 1]?.mostBasisPoints ?? 0) + 1)
})

t.test('a target group counts in its own vocabulary, by the last period that has begun', async (t) => {
  const asked = (minimumBasisPoints: number, parts: Partial<FirmProfile>, measure: 'headcount' | 'fte' | null = null): string =>
    by({ kind: 'target-group', vocabulary: 'sroi', measure, minimumBasisPoints, operator: '>=' }, parts)
  const said = (band: 'none' | 'below-15' | '30-to-50' | '50-or-more', parts: object = {}): NonNullable<FirmProfile['targetGroups']>[number] => ({ vocabulary: 'sroi', measure: 'headcount', band, period: PERIOD, ...parts })
  t.equal(asked(3_000, { targetGroups: [said('30-to-50')] }), 'met')
  t.equal(asked(4_000, { targetGroups: [said('30-to-50')] }), 'unknown targetGroups.sroi', 'the band lies on both sides')
  t.equal(asked(3_000, { targetGroups: [said('below-15')] }), 'not-met')
  t.equal(asked(3_000, { targetGroups: [said('50-or-more', { vocabulary: 'pso' })] }), 'unknown targetGroups.sroi', 'a share in another vocabulary proves nothing')
  t.equal(asked(3_000, { targetGroups: [said('none', { period: { from: '2024-01-01', until: '2024-12-31' } }), said('50-or-more')] }), 'met', 'the last year counts')
  t.equal(asked(3_000, { targetGroups: [said('50-or-more', { period: { from: '2027-01-01', until: null } })] }), 'unknown targetGroups.sroi', 'a year to come does not')
  t.equal(asked(3_000, { targetGroups: [said('none'), said('50-or-more', { measure: 'fte' })] }), 'unknown targetGroups.sroi', 'counted in two ways that differ')
  t.equal(asked(3_000, { targetGroups: [said('none'), said('50-or-more', { measure: 'fte' })] }, 'fte'), 'met', 'unless the rule says which')
})

t.test('a legal form on neither list is not known', async (t) => {
  const condition: CriterionCondition = { kind: 'legal-form', allowed: ['bv'], excluded: ['eenmanszaak'] }
  t.equal(by(condition, { legalForm: 'bv' }), 'met')
  t.equal(by(condition, { legalForm: 'eenmanszaak' }), 'not-met')
  t.equal(by(condition, { legalForm: 'vereniging' }), 'unknown admissionCriteria.legal-form.other')
  t.equal(by(condition, {}), 'unknown legalForm')
})

t.test('a label counts once somebody has checked it; one that is only shown waits for that', async (t) => {
  const condition: CriterionCondition = { kind: 'accepted-label' }
  t.equal(by(condition, {}, { checkedLabels: [checked()] }), 'met')
  t.equal(by(condition, { labels: [shown()] }), 'unknown label.check')
  t.equal(by(condition, { labels: [shown({ period: { from: '2027-01-01', until: null } })] }), 'not-met', 'one that has yet to begin')
  t.equal(by(condition, { labels: [shown({ period: { from: '2024-01-01', until: '2026-11-21' } })] }), 'not-met', 'one that ended the day before')
  t.equal(by(condition, { labels: [shown({ period: { from: '2024-01-01', until: ON } })] }), 'unknown label.check', 'one that ends today still holds')
  t.equal(by(condition, { labels: [shown({ scheme: 'pso', level: '2' })] }), 'not-met', 'a level that is not on a complete list')
  t.equal(by(condition, { labels: [] }), 'not-met', 'none, says the firm')
  t.equal(by(condition, {}), 'unknown labels')
  t.equal(by(condition, {}, { checkedLabels: [checked({ period: { from: '2024-01-01', until: '2025-12-31' } })] }), 'unknown labels', 'an old one in the register says nothing of today')
  t.equal(by(condition, { labels: [] }, { checkedLabels: [checked({ recordedAt: '2027-01-01T00:00:00Z' })] }), 'not-met', 'what was recorded later is not known yet')
})

t.test('to mean to get a label on the list, or to have applied for one, is enough for a plan', async (t) => {
  const condition: CriterionCondition = { kind: 'label-aim' }
  t.equal(by(condition, { aims: [{ scheme: 'b-corp', level: null }] }), 'met')
  t.equal(by(condition, { applications: [{ scheme: 'pso', level: '30-plus', on: '2026-10-01' }] }), 'met')
  t.equal(by(condition, { aims: [{ scheme: 'pso', level: null }], applications: [] }), 'unknown aims', 'a level may still be chosen that is on the list')
  t.equal(by(condition, { aims: [{ scheme: 'pso', level: '2' }], applications: [] }), 'not-met')
  t.equal(by(condition, { aims: [], applications: [] }), 'not-met')
  t.equal(by(condition, { aims: [] }), 'unknown applications')
  t.equal(by(condition, {}), 'unknown aims applications')
})

t.test('what people judge no fact settles', async (t) => {
  t.equal(by({ kind: 'judgement' }, { labels: [], worksIn: [] }), 'unknown criterion.c')
  const { criteria: [assessed] } = assessApplication(question({ ruleSet: criteria(criterion('c', [{ kind: 'judgement' }])) }))
  t.equal(assessed?.isJudgement, true)
  t.same(assessed?.needs, [])
})

t.test('each fact is told with where it stands', async (t) => {
  const evidence = { '/legalForm': { level: 'register' as const, source: 'Handelsregister (fictief)', on: '2026-01-01' } }
  const finding = judgedBy({ kind: 'legal-form', allowed: ['bv'], excluded: [] }, { legalForm: 'bv', evidence })
  t.same(finding.facts[0]?.evidence, evidence['/legalForm'])
  t.equal(judgedBy({ kind: 'works-in', municipalities: ['velsen'] }, { worksIn: ['velsen'] }).facts[0]?.evidence?.level, 'self-declared')
  t.equal(factOf(judgedBy({ kind: 'works-in', municipalities: ['velsen'] }, {}), 'works-in'), null)
})

t.test('one way is enough, and a way asks everything in it', async (t) => {
  const here: CriterionCondition = { kind: 'established-in', municipalities: ['haarlem'] }
  const works: CriterionCondition = { kind: 'works-in', municipalities: ['haarlem'] }
  const mission: CriterionCondition = { kind: 'statement', fact: 'missionInStatutes', asked: true }
  const ruleSet = criteria(criterion('region', [], { ways: [{ id: 'in-the-region', asks: [here] }, { id: 'from-outside', asks: [works, mission] }] }))
  const asked = (parts: Partial<FirmProfile>): Finding => assessApplication(question({ ruleSet, profile: profile(parts) })).criteria[0]?.finding as Finding
  const outside = { place: { town: 'Utrecht', municipality: 'utrecht' } }
  t.equal(told(asked({ place: { town: 'Haarlem', municipality: 'haarlem' } })), 'met', 'whatever is not known of the other way')
  t.equal(told(asked({ ...outside, worksIn: ['haarlem'], statements: { missionInStatutes: true } })), 'met')
  t.equal(told(asked({ ...outside, worksIn: [] })), 'not-met', 'what else the way asks no longer matters')
  t.equal(told(asked({ ...outside, worksIn: ['haarlem'] })), 'unknown statements.missionInStatutes', 'nothing is asked for a way that is closed')
  t.equal(told(asked({})), 'unknown place.municipality worksIn statements.missionInStatutes')
})
