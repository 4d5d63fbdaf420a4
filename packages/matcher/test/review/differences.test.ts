// In what two sets of rules differ: a set from itself in nothing, every value that changes is named.
import { listRuleSets } from '@sroi/fixtures'
import type { Provision, RuleSet } from '@sroi/matcher'
import { boundaries, diffRuleSets, findRuleSetProblems, whatIf } from '@sroi/matcher/review'
import fc from 'fast-check'
import t from 'tap'
import { NOW, provision, TODAY } from '../make.ts'
import { layersOf } from './layers-of.ts'

const AT = { on: TODAY, knownAt: NOW }
const IDS = listRuleSets()

t.test('every value that changes is named in the difference, whatever its topic, in an order of its own', async (t) => {
  const sets = IDS.map((id) => layersOf(id).at(-1) as RuleSet)
  const places = sets.flatMap((set, index) => Object.entries(set.provisions).flatMap(([topic, list]) => list.map((_, at) => ({ index, topic, at }))))
  const seen = new Set<string>()
  t.doesNotThrow(() => fc.assert(fc.property(fc.shuffledSubarray(places, { minLength: 1, maxLength: 3 }), fc.nat(), (chosen, nat) => {
    const [first] = chosen
    const set = sets[first?.index ?? 0] as RuleSet
    const own = chosen.filter(({ index }) => index === first?.index)
    const changed = structuredClone(set) as unknown as { provisions: Record<string, Record<string, unknown>[]> }
    const touched = own.map(({ topic, at }) => {
      seen.add(topic)
      const provision = changed.provisions[topic]?.[at] as Record<string, unknown>
      const leaves = leavesOf(provision).filter(([pointer]) => pointer !== '/id')
      const [pointer, change] = leaves[nat % leaves.length] as readonly [string, () => void]
      change()
      return `${topic} ${String(provision['id'])} ${pointer}`
    })
    const diff = diffRuleSets(set, changed as unknown as RuleSet)
    const told = diff.provisions.flatMap(({ topic, provision, values }) => values.map(({ place }) => `${topic} ${provision} ${place}`))
    const words = diff.provisions.every(({ words: { nl, en } }) => nl.length > 20 && en.length > 20 && nl !== en)
    const turned = { ...changed, provisions: Object.fromEntries(Object.entries(changed.provisions).toReversed()) } as unknown as RuleSet
    return JSON.stringify([...told].sort()) === JSON.stringify([...touched].sort()) && words && JSON.stringify(diffRuleSets(set, turned)) === JSON.stringify(diff)
  }), { numRuns: 400 }))
  t.ok(seen.size >= 20, `${seen.size} topics`)
})

/** Every leaf of a piece of JSON, with what makes it another. */
function leavesOf (value: unknown, at = ''): readonly (readonly [string, () => void])[] {
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  return Object.entries(record).flatMap(([key, item]): readonly (readonly [string, () => void])[] =>
    typeof item === 'object' && item !== null && Object.keys(item).length > 0 ? leavesOf(item, `${at}/${key}`) : [[`${at}/${key}`, () => { record[key] = typeof item === 'number' ? item + 1 : `${String(item)} changed` }]])
}

t.test('a set differs from itself, or from itself in another order, in nothing', async (t) => {
  for (const id of IDS) {
    const rules = layersOf(id).at(-1) as RuleSet
    t.same(diffRuleSets(rules, structuredClone(rules)), { heading: [], provisions: [] }, id)
    const turned = { ...rules, version: 'another', provisions: Object.fromEntries(Object.entries(rules.provisions).toReversed().map(([topic, list]) => [topic, [...list].reverse()])) } as RuleSet
    t.same(diffRuleSets(rules, turned), { heading: [], provisions: [] }, `${id}, turned round`)
  }
})

t.test('a diff says what was added, removed and changed, for which days and contracts, in words', async (t) => {
  const of = (rate: readonly Provision<never>[]): RuleSet => ({ id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: null, provisions: { rate } })
  const rate = (basisPoints: number, parts: Partial<Provision<never>> = {}): Provision<never> => provision({ kind: 'fixed', basisPoints, lowerIsPossible: false } as never, { id: 'rate', when: { triggers: ['contract'], natures: ['works'] }, ...parts })
  const changed = diffRuleSets(of([rate(500)]), of([rate(250)])).provisions[0]
  t.match(changed, { kind: 'changed', touches: 'answers', values: [{ place: '/value/basisPoints', before: 500, after: 250 }], days: { from: '2020-01-01', until: null }, triggers: ['contract'], natures: ['works'] })
  t.equal(changed?.words.nl, 'Gewijzigd: rate (rate): value/basisPoints was 5%, wordt 2,5%. Raakt opdrachten (werken) vanaf 1 januari 2020.')
  t.equal(changed?.words.en, 'Changed: rate (rate): value/basisPoints was 5%, becomes 2.5%. Touches contracts (works) from 1 January 2020.')

  const ended = diffRuleSets(of([rate(500)]), of([rate(500, { valid: { from: '2020-01-01', until: '2026-12-31' } })])).provisions[0]
  t.same(ended?.days, { from: '2027-01-01', until: null }, 'an end touches only the days after it')
  const later = diffRuleSets(of([rate(500)]), of([rate(500, { valid: { from: '2021-01-01', until: null } })])).provisions[0]
  t.same(later?.days, { from: '2020-01-01', until: '2020-12-31' }, 'a later start touches only the days before it')
  const source = diffRuleSets(of([rate(500)]), of([rate(500, { confirmedOn: '2027-01-01' })])).provisions[0]
  t.match(source, { touches: 'source', words: { en: /changes no answer/ } })
  t.same(diffRuleSets(of([rate(500, { id: 'old' })]), of([rate(500, { id: 'new' })])).provisions.map(({ kind, provision: id }) => [kind, id]), [['removed', 'old'], ['added', 'new']])
  const term = (count: number): RuleSet => ({ ...of([]), provisions: { badgeYear: [provision({ count, unit: 'years' as const, firstDay: 'day-of-event' as const, missingDay: 'last-of-month' as const, setBy: 'scheme' as const }, { id: 'year', selectedBy: 'term-start' })] } })
  t.match(diffRuleSets(term(1), term(2)).provisions[0]?.words, { nl: 'Gewijzigd: year (badgeYear): value/count was 1, wordt 2. Raakt termijnen vanaf 1 januari 2020.', en: /Touches terms from 1 January 2020\./ })
  t.match(diffRuleSets(of([]), { ...of([]), authority: 'b', extends: 'c' }).heading, [{ place: '/authority', before: null, after: 'b' }, { place: '/extends', before: null, after: 'c' }])
})

t.test('the tools write on nothing they are given', async (t) => {
  const layers = layersOf('haarlem')
  const before = JSON.stringify(layers)
  const freeze = (value: unknown): void => { if (typeof value === 'object' && value !== null) { Object.freeze(value); Object.values(value).forEach(freeze) } }
  freeze(layers)
  findRuleSetProblems(layers)
  boundaries(layers)
  diffRuleSets(layers[0] as RuleSet, layers[1] as RuleSet)
  whatIf(layers, layers, [], AT)
  t.equal(JSON.stringify(layers), before)
})
