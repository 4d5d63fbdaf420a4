// What is written about a label or a firm: every fault at once, with its place and its repair.
import t from 'tap'
import type { Problem } from '@sroi/matcher'
import { firmSchema, labelRulesSchema, parse } from '@sroi/matcher/schema'
import { problemsOf } from '../problems-of.ts'
import { plusFirm, ruleSetOf, SHIPPED } from './firm.ts'

const problems = (input: unknown, schema: typeof firmSchema | typeof labelRulesSchema): readonly Problem[] => problemsOf(() => parse(schema, input))

/** The rules of the PSO, with one passage of their text changed. */
function changed (from: string, to: string): readonly Problem[] {
  const text = JSON.stringify(ruleSetOf('pso'))
  if (!text.includes(from)) throw new Error(`the rules do not hold ${from}`)
  return problems(JSON.parse(text.replace(from, to)), labelRulesSchema)
}

t.test('what ships passes, and a complete firm', async (t) => {
  for (const ruleSet of SHIPPED) t.same(problems(ruleSet, labelRulesSchema), [], ruleSet.id)
  t.same(problems(plusFirm(), firmSchema), [])
})

t.test('the rules of a label: each fault, where, and how to repair it', async (t) => {
  for (const [what, from, to, place, detail] of [
    ['a misspelt key', '"selectedBy"', '"selectBy"', /\/selectBy$/, /Did you mean 'selectedBy'\?/],
    ['sizes that do not rise', '"fteHundredths":500', '"fteHundredths":200', /\/norms\/0\/value\/rows$/, /sizes that do not rise\. Give the smallest size first/],
    ['a share above all', '"minimumBasisPoints":3000', '"minimumBasisPoints":30000', /\/minimumBasisPoints$/, /which is all of it/],
    ['a fact that no firm can tell', '"approvedGrowthPlan"', '"approvedGrowPlan"', /\/value\/fact$/, /is not one of 'ownRegistrationNumber'/],
    ['an unknown kind of condition', '"kind":"workforce"', '"kind":"workfarce"', /\/value/, /./],
    ['a level that is not there', '"levels":["aspirant"]', '"levels":["aspirent"]', /^\/requirements\/0\/levels\/0$/, /'aspirent' is not a level of this scheme/],
    ['two requirements of one name', '"id":"basic-step","levels"', '"id":"growth-plan","levels"', /^\/requirements\/1\/id$/, /'growth-plan' occurs twice/],
    ['a missing value that is there', '{"months":24},"certainty":"confirmed"', '{"months":24},"certainty":"missing"', /^\/validity\/0\/value$/, /Exactly a missing provision/],
    ['a fraction of an fte', '"minimumFteHundredths":200', '"minimumFteHundredths":2.5', /minimumFteHundredths$/, /2 fte is 200/],
    ['no months', '"months":24', '"months":0', /^\/validity\/0\/value\/months$/, /is below 1\. Give at least 1/]
  ] as const) {
    const found = changed(from, to)
    t.ok(found.some((problem) => place.test(problem.place) && detail.test(problem.detail)), `${what}: ${JSON.stringify(found)}`)
  }
})

t.test('an inferred value names what it is inferred from', async (t) => {
  const ruleSet = structuredClone(ruleSetOf('pso')) as unknown as { measurement: { weighting: { note?: unknown }[] } }
  delete ruleSet.measurement.weighting[0]?.note
  t.match(problems(ruleSet, labelRulesSchema), [{ place: '/measurement/weighting/0/note', code: 'absent' }])
})

t.test('a firm: every fault at once, and no place for a person', async (t) => {
  const found = problems({
    id: '', labels: [{}], legalForm: 1, foundedOn: '2026-02-30', persons: [], workforce: { totalFteHundredths: 1.5, targetGroup: [{ position: 'wia', contractType: 'regular', name: 'x' }] },
    statements: { impactReport: 'yes' }, shares: { commercialIncome: -1 }, counts: { performanceTopics: 8 }
  }, firmSchema)
  t.same([...new Set(found.map(({ place }) => place))].filter((place) => !place.startsWith('/labels')).sort(), [
    '/counts/performanceTopics', '/foundedOn', '/id', '/legalForm', '/persons', '/shares/commercialIncome', '/statements/impactReport', '/workforce/targetGroup/0/name', '/workforce/totalFteHundredths'
  ])
  t.match(problems({ id: 'f' }, firmSchema), [{ place: '/labels', code: 'absent' }], 'what a firm holds is asked: an empty list says nothing is held')
})
