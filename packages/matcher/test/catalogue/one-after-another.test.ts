// One catalogue is asked many questions: what it keeps of one must not be the answer to another.
import fc from 'fast-check'
import t from 'tap'
import type { AcceptedLabelsRule, BadgeRule, MergedRuleSet } from '@sroi/matcher'
import { buildCatalogue, rememberReadings, type SearchRequest } from '@sroi/matcher/search'
import { admission, label, request as made } from '../make.ts'
import { anySearch, READER as ANY_READER } from '../search/arbitrary.ts'
import { withNearTies } from '../search/near-ties.ts'
import { byCatalogue, byId, byLoop } from './both-engines.ts'

t.setTimeout(100_000)
const READER = rememberReadings(ANY_READER)

const DAYS = ['2022-01-01', '2026-11-21', '2026-11-22', '2026-11-23', '2028-06-30', '2028-07-01']
/** Of three suppliers one is as it comes, one has a listed label that ends on a day that is asked about, and one has a label that is not listed. */
const suppliers = fc.sample(withNearTies(anySearch), { numRuns: 24, seed: 5 }).flatMap((asking) => asking.suppliers).slice(0, 90).map((one, index) => ({
  ...one, id: `s-${index}`,
  ...index % 3 === 0 ? {} : { admissions: [admission({ period: { from: '2021-01-01', until: null }, recordedAt: '2021-01-01T09:00:00Z' })] },
  ...index % 3 === 1 ? { labels: [label({ period: { from: '2021-01-01', until: DAYS[index % DAYS.length] as string } })] } : index % 3 === 2 ? { labels: [label({ scheme: 'unheard-of', period: { from: '2021-01-01', until: null } })] } : {}
}))
const register = { id: 'r', revision: 1 }

/** The rules of an authority with one value of a topic changed. */
function changed (ruleSet: MergedRuleSet, topic: 'badge' | 'acceptedLabels', value: Partial<BadgeRule> | Partial<AcceptedLabelsRule>): MergedRuleSet {
  const provisions = ruleSet.provisions[topic].map((one) => ({ ...one, provision: { ...one.provision, value: { ...one.provision.value, ...value } } }))
  return { ...ruleSet, provisions: { ...ruleSet.provisions, [topic]: provisions } } as MergedRuleSet
}

interface Asking {
  readonly delivery: string
  readonly until: string
  readonly badge: Partial<BadgeRule>
  readonly list: Partial<AcceptedLabelsRule>
}

const PSO: AcceptedLabelsRule['accepted'] = [{ scheme: 'pso', levels: ['30-plus'] }]
const BASE: Asking = { delivery: '2026-11-22', until: '2026-11-22', badge: {}, list: { accepted: PSO, complete: true } }
/** Each differs from the first in one thing only. */
const OTHERS: readonly Asking[] = [
  ...DAYS.map((day) => ({ ...BASE, delivery: day, until: DAYS.at(-1) as string })),
  ...DAYS.filter((day) => day > BASE.delivery).map((until) => ({ ...BASE, until })),
  ...[{ temporaryBasisPoints: 0 }, { fullBasisPoints: 0 }, { authorities: ['haarlem'] }].map((badge) => ({ ...BASE, badge })),
  ...[{ accepted: PSO, complete: false }, { accepted: [{ scheme: 'b-corp', levels: null }], complete: true }].map((list) => ({ ...BASE, list }))
]

function asked ({ delivery, until, badge, list }: Asking): SearchRequest {
  const { ruleSet, ...request } = made({ authority: 'bloemendaal' })
  return { ...request, suppliers, register, show: 1000, ruleSet: changed(changed(ruleSet, 'badge', badge), 'acceptedLabels', list), need: { delivery, deliveryUntil: until } }
}

t.test('whatever was asked just before, the answer is the same', async (t) => {
  const catalogue = buildCatalogue(suppliers, register, READER)
  const facts = byId(suppliers)
  const answers = new Set<string>()
  for (const other of OTHERS) {
    for (const request of [asked(BASE), asked(other)]) {
      const plain = byLoop(request, READER)
      answers.add(plain)
      t.ok(byCatalogue(catalogue, request, READER, facts) === plain, JSON.stringify(other))
    }
  }
  t.ok(answers.size > OTHERS.length * 0.7, `${answers.size} different answers to ${OTHERS.length} questions`)
})
