// What could go on for ever, or for minutes, and ends: rules that no schema has seen, and very much of something.
import t from 'tap'
import { MatcherError, value, type Effort, type MergedRuleSet, type Provision, type PublicHolidaysRule, type RuleSet, type TermExtensionRule, type TermRule } from '@sroi/matcher'
import { explain, nameOfMissing } from '@sroi/matcher/explain'
import { boundaries } from '@sroi/matcher/review'
import { compileLexicon, compileVocabulary, proposeCpv } from '@sroi/matcher/search'
import { objectionTerm } from '@sroi/matcher/terms'
import { daysLater } from '../dist/primitives/index.js'
import { contract, find, missingNames, NOW, provision, rules, TODAY } from './make.ts'
import { SMALL } from './need/lexicons.ts'
import { NATIONAL } from './terms/findings.ts'

const [extension] = NATIONAL.provisions.termExtension
const [objection] = NATIONAL.provisions.objectionTerm

/** The national rules with another value for one topic. */
function withRule (topic: 'termExtension' | 'publicHolidays' | 'objectionTerm', other: unknown): MergedRuleSet {
  const selectedBy = topic === 'objectionTerm' ? 'term-start' : 'term-end'
  return { ...NATIONAL, provisions: { ...NATIONAL.provisions, [topic]: [{ ruleSet: 'r', provision: provision(other, { selectedBy }) }] } }
}

const objected = (ruleSet: MergedRuleSet): ReturnType<typeof objectionTerm> => objectionTerm({ ruleSet, on: '2028-07-01', knownAt: NOW, sentOn: '2026-06-01' })

t.test('where the rules leave no working day in a year, it is not known when a term ends', async (t) => {
  const restDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const everyDay: PublicHolidaysRule = { holidays: Array.from({ length: 800 }, (_, day) => ({ name: { nl: 'a', en: 'a' }, on: { daysFromEaster: day - 400 } })) }
  for (const ruleSet of [withRule('termExtension', { ...extension?.provision.value as TermExtensionRule, restDays }), withRule('publicHolidays', everyDay)]) {
    const { lastDay, finding } = objected(ruleSet)
    const moved = find(finding, 'term-extension')
    t.same([lastDay, finding.verdict, moved?.verdict, missingNames(moved)], [null, 'unknown', 'unknown', ['termExtension']])
  }
})

t.test('a term of no number, or of more units than any term has, is refused', async (t) => {
  const term = objection?.provision.value as TermRule
  for (const count of [NaN, 0, -1, 1.5, 3651, 1e9, 1e99, '6', null]) {
    t.throws(() => objected(withRule('objectionTerm', { ...term, count })), { code: 'INVALID_REQUEST', problems: [{ place: '/ruleSet', code: 'no-count' }] }, String(count))
  }
  t.equal(objected(withRule('objectionTerm', { ...term, count: 3650, unit: 'days' })).lastDay, '2036-05-29')
})

t.test('no table is made of more edges than somebody can sign off, whatever they are about', async (t) => {
  const many = <V>(value: V, selectedBy: Provision<V>['selectedBy']): Provision<V>[] => Array.from({ length: 1200 }, (_, index) => provision(value, { id: `p-${index}`, selectedBy, valid: { from: daysLater('2001-01-01', index), until: daysLater('2001-01-01', index) } }))
  const sets: readonly RuleSet['provisions'][] = [
    { euThreshold: many({ cents: 100, operator: '>=' as const }, 'publication') }, { reservation: many({ minimumShareBasisPoints: 3000, operator: '>=' as const, shareProvedBy: [] }, 'award') },
    { equatedDays: [provision({ days: Array.from({ length: 2001 }, (_, index) => daysLater('2021-01-01', index)) }, { selectedBy: 'term-end' })] }
  ]
  for (const provisions of sets) {
    t.throws(() => boundaries([{ id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: null, provisions }]), { code: 'INVALID_RULE_SET', problems: [{ code: 'too-many-edges' }] }, Object.keys(provisions).join())
  }
})

t.test('thousands of entries of one place use its cap one after the other', async (t) => {
  const block = { values: [{ unit: 'month' as const, cents: 100_00 }], hoursBasis: { by: 'fixed' as const, weekHundredths: 3600 }, proRataByDuration: true, minimumWeekHundredths: null, cap: { clock: 'worked' as const, months: 24 }, maximumPerDayCents: null }
  const ruleSet = rules({ buildingBlocks: [provision(block, { when: { efforts: { kinds: ['hire'] } } })], entryRounding: [provision({ unit: 'cent', mode: 'half-up', at: 'total' })] })
  const efforts = Array.from({ length: 6000 }, (_, index): Effort => {
    const day = daysLater('2026-07-01', index)
    return { id: `e-${index}`, kind: 'hire', placement: 'p', period: { from: day, until: day }, weeklyHoursHundredths: 3600, workedHoursHundredths: 100 + index, fullTimeYearHundredths: 187_201 + 2 * index }
  })
  const { totalCents, efforts: valued } = value({ ruleSet, authority: 'a', contract: contract(), on: TODAY, knownAt: NOW, efforts })
  t.equal(totalCents, 24 * 100_00)
  t.equal(valued.at(-1)?.verdict, 'not-met', 'nothing of the cap is left')
})

t.test('what is no code stands under none, however long it is, and codes that stand above themselves are followed no further than codes go', async (t) => {
  const lexicon = compileLexicon(SMALL)
  const vocabulary = compileVocabulary([{ code: '1'.repeat(300_000), label: 'tuin' }, { code: '77310000', label: 'tuin' }, { code: '77300000', label: 'groen' }], lexicon)
  t.same(vocabulary.parents, [-1, 2, -1])
  t.same(proposeCpv({ title: 'tuin' }, lexicon, { ...vocabulary, parents: [0, 1, 1] }, 3).map(({ code }) => code).includes('77310000'), true)
})

t.test('a code that is called like something every object has is shown as it is', async (t) => {
  for (const code of ['constructor', 'toString', '__proto__']) {
    const lines = explain({ code: 'threshold', verdict: 'met', facts: [{ name: 'threshold', unit: 'code', value: code, evidence: null }], rule: null, on: null, missing: [{ kind: 'rule-value', name: code }], because: [] }, 'nl')
    t.same([lines[0]?.facts, lines[0]?.missing], [[`Drempel: ${code}`], [`Niet bekend in de regels: ${code}`]])
    t.equal(nameOfMissing(code, 'en'), code)
  }
})

t.test('the error of the library keeps what went wrong, also for what has no shape to check', async (t) => {
  t.throws(() => explain(null as never, 'nl'), MatcherError)
  t.throws(() => compileLexicon({} as never), { code: 'INVALID_REQUEST', problems: [{ code: 'wrong-shape' }], cause: TypeError })
})
