// What rules say on a day, as known at a moment.
import type { RuleSet } from '@sroi/matcher'
import { mergeRuleSets } from '@sroi/matcher'
import { provisionsOn } from '@sroi/matcher/review'
import t from 'tap'
import { provision } from '../make.ts'

const NOW = '2026-11-22T10:00:00Z'
const title = { nl: 'r', en: 'r' }

function threshold (id: string, from: string, until: string | null, parts: object = {}) {
  return provision({ cents: 100, operator: '>=' as const, vat: 'excluding' as const }, { id, valid: { from, until }, ...parts })
}

const base: RuleSet = {
  id: 'base', version: '1', title, authority: null, provisions: {
    threshold: [threshold('old', '2020-01-01', '2023-12-31'), threshold('new', '2024-01-01', null)],
    cap: [provision({ cents: 5 }, { id: 'corrected', published: '2020-01-01', withdrawn: '2022-06-01' }), provision({ cents: 7 }, { id: 'correction', published: '2022-06-01' })]
  }
}
const own: RuleSet = {
  id: 'own', version: '3', title, authority: 'a', extends: 'base', provisions: { threshold: [threshold('ours', '2025-01-01', '2025-12-31', { replaces: 'new', published: '2024-11-01' })] }
}

const ids = (layers: readonly RuleSet[], on: string, knownAt = NOW): readonly string[] => provisionsOn(layers, on, knownAt).map(({ ruleSet, provision: { id } }) => `${ruleSet}/${id}`)

t.test('a provision is told on its first and its last day, and on no other', async (t) => {
  t.same(ids([base], '2019-12-31'), [])
  t.same(ids([base], '2020-01-01'), ['base/old', 'base/correction'])
  t.same(ids([base], '2023-12-31'), ['base/old', 'base/correction'])
  t.same(ids([base], '2024-01-01'), ['base/new', 'base/correction'])
})

t.test('what was published later is not known, and what was corrected is told to who asks what was known before', async (t) => {
  t.same(ids([base], '2021-01-01', '2022-05-31T23:59:59Z'), ['base/old', 'base/corrected'])
  t.same(ids([base], '2021-01-01', '2022-06-01T00:00:00Z'), ['base/old', 'base/correction'])
})

t.test('a layer above takes the place of what it replaces, on its days and once it is published; the one below keeps its own dates', async (t) => {
  t.same(ids([base, own], '2025-06-01'), ['own/ours', 'base/correction'])
  t.same(ids([base, own], '2025-06-01', '2024-10-31T10:00:00Z'), ['base/new', 'base/correction'])
  const [after] = provisionsOn([base, own], '2026-06-01', NOW)
  t.same(after, { topic: 'threshold', ruleSet: 'base', provision: base.provisions.threshold?.[1] })
})

t.test('topics come in the order of the merged rules, whatever the order of the file', async (t) => {
  const topics = provisionsOn([base], '2026-01-01', NOW).map(({ topic }) => topic)
  t.same(topics, Object.keys(mergeRuleSets([base]).provisions).filter((topic) => (topics as readonly string[]).includes(topic)))
})

t.test('layers that do not fit together are refused', (t) => {
  t.throws(() => provisionsOn([own], '2026-01-01', NOW), { code: 'INVALID_RULE_SET' })
  t.end()
})
