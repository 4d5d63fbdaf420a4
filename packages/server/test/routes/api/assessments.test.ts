// What a contract owes, thresholds, terms, values, reservations and labels over HTTP.
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { z } from 'zod'
import {
  obligationAssessmentSchema, reservationAssessmentSchema, reservationPlanAnswerSchema, termAssessmentSchema, thresholdAssessmentSchema, valuationAnswerSchema
} from '../../../dist/routes/api/assessment-schemas.js'
import { labelAssessmentsSchema, labelPathwaysSchema } from '../../../dist/routes/api/label-schemas.js'
import { buildApplication } from '../../application/build-application.js'
import { question } from '../../application/question.js'
import { post } from '../../application/send.js'

const { app } = await buildApplication(t)

function example (name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../../examples/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>
}

const ROUTES: readonly { readonly url: string, readonly asked: readonly string[], readonly schema: z.ZodType }[] = [
  { url: '/v1/obligation-assessments', asked: ['rate-known', 'rate-assumed'], schema: obligationAssessmentSchema },
  { url: '/v1/threshold-assessments', asked: ['threshold'], schema: thresholdAssessmentSchema },
  { url: '/v1/term-assessments', asked: ['term-of-decision', 'term-of-objection', 'badge-year'], schema: termAssessmentSchema },
  { url: '/v1/valuations', asked: ['valuation'], schema: valuationAnswerSchema },
  { url: '/v1/reservation-assessments', asked: ['reservation'], schema: reservationAssessmentSchema },
  { url: '/v1/reservation-plans', asked: ['reservation-plan'], schema: reservationPlanAnswerSchema },
  { url: '/v1/label-pathways', asked: ['label-pathways'], schema: labelPathwaysSchema },
  { url: '/v1/label-assessments', asked: ['label-assessment'], schema: labelAssessmentsSchema }
]

for (const { url, asked, schema } of ROUTES) {
  t.test(`${url}: an answer as described, in words when they are asked for, in the language that is asked for`, async (t) => {
    for (const name of asked) {
      const { status, body } = await post(app, url, example(name))
      t.equal(status, 200, name)
      t.same(schema.parse(body), body, `${name} is as described`)
      t.notOk('explanation' in body)
      for (const [query, language] of [['', 'nl'], ['&language=en', 'en']] as const) {
        const told = await post(app, `${url}?explain=true${query}`, example(name))
        t.match(told, { status: 200, headers: { 'content-language': language, vary: /Accept-Language/ }, body: { explanation: { language } } })
        t.same(schema.parse(told.body), told.body)
        const { explanation: _words, ...rest } = told.body
        t.same(rest, body, 'the same answer')
      }
      t.match(await post(app, `${url}?explain=true`, example(name), { 'accept-language': 'en-GB' }), { body: { explanation: { language: 'en' } } })
    }
  })

  t.test(`${url}: a body of another kind, a misspelt key beside an unknown one, and another key in the query are refused with their places`, async (t) => {
    const { body, status } = await post(app, url, { ...example(asked[0] ?? ''), shwo: 1, knownAt: 'yesterday' })
    t.equal(status, 400)
    t.same(body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), ['/knownAt', '/shwo'])
    t.match(await post(app, `${url}?explian=true`, example(asked[0] ?? '')), { status: 400, body: { errors: [{ pointer: '/explian' }] } })
    for (const nothing of ['null', '[]', '"text"', '1']) t.match(await post(app, url, nothing), { status: 400, headers: { 'content-type': /problem\+json/ } }, nothing)
    t.equal((await post(app, url, '<a/>', { 'content-type': 'application/xml' })).status, 415)
  })
}

t.test('what a contract owes is what a search of the same question says', async (t) => {
  const { body: search } = await post(app, '/v1/searches', question())
  const { body } = await post(app, '/v1/obligation-assessments', question())
  t.same(body.obligation, search.obligation)
  t.same(body.part, search.part)
  t.equal(body.obligation.dueCents, 17_500_00)
})

t.test('an authority that is not in the list is named, with the one it resembles', async (t) => {
  for (const [url, name] of [['/v1/obligation-assessments', 'rate-known'], ['/v1/valuations', 'valuation'], ['/v1/term-assessments', 'badge-year']] as const) {
    t.match(await post(app, url, { ...example(name), authority: 'blomendaal' }), { status: 400, body: { errors: [{ pointer: '/authority', code: 'unknown-authority', detail: /'bloemendaal'/ }] } })
  }
})

t.test('the European threshold: reached, and not reached by a cent', async (t) => {
  const at = async (cents: number) => {
    const asked = example('threshold')
    return (await post(app, '/v1/threshold-assessments', { ...asked, contract: { ...asked['contract'] as object, value: { estimated: { cents, vat: 'excluding' } } } })).body.finding.verdict
  }
  t.equal(await at(21_600_000), 'met')
  t.equal(await at(21_599_999), 'not-met')
})

t.test('a term ends on the day the law says, and a completion in between moves it', async (t) => {
  const { body } = await post(app, '/v1/term-assessments', example('term-of-objection'))
  t.match(body, { term: 'objection', lastDay: '2026-12-28', finding: { verdict: 'met' } })
  const asked = example('term-of-decision')
  const moved = (await post(app, '/v1/term-assessments', asked)).body.lastDay
  const plain = (await post(app, '/v1/term-assessments', { ...asked, requests: [] })).body.lastDay
  t.equal(plain, '2026-10-27')
  t.equal(moved, '2026-11-06')
  t.match(await post(app, '/v1/term-assessments', { term: 'eternity' }), { status: 400, body: { errors: [{ pointer: '/term' }] } })
})

t.test('efforts are worth what the table says; what is short follows from the amount due', async (t) => {
  const { body } = await post(app, '/v1/valuations', example('valuation'))
  t.match(body, { totalCents: 45_000_00, shortfall: { shortCents: 5_000_00 }, efforts: [{ verdict: 'met', cents: 45_000_00 }] })
  const { dueCents: _due, ...asked } = example('valuation')
  t.equal((await post(app, '/v1/valuations', asked)).body.shortfall, null)
  t.match(await post(app, '/v1/valuations', { contract: asked['contract'], efforts: [] }), { status: 400, body: { errors: [{ pointer: '/authority', code: 'absent' }] } })
})

t.test('a supplier of the register may perform a reserved contract; one that is not there is said not to be; facts of one\'s own stand in its place', async (t) => {
  const asked = example('reservation')
  t.match(await post(app, '/v1/reservation-assessments', asked), { body: { supplier: { id: 'fic-0012' }, finding: { verdict: 'met' }, provenance: { register: { revision: 1 } } } })
  t.match(await post(app, '/v1/reservation-assessments', { ...asked, supplierId: 'fic-00012' }), { status: 400, body: { errors: [{ pointer: '/supplierId', code: 'unknown-supplier' }] } })
  const { supplierId: _id, ...rest } = asked
  t.match(await post(app, '/v1/reservation-assessments', rest), { status: 400, body: { errors: [{ pointer: '/supplierId', code: 'absent' }] } })
  const own = { id: 'own', identifier: { scheme: 'fictional', value: '1' }, name: 'Eigen (fictief)', place: { town: 'Haarlem', municipality: 'haarlem' }, worksIn: [], contact: {}, offerings: [], labels: [], admissions: [], targetGroupShares: [] }
  t.match(await post(app, '/v1/reservation-assessments', { ...rest, supplier: own }), { status: 200, body: { finding: { verdict: 'unknown' }, provenance: { register: null } } })
})

t.test('a plan to reserve gives the codes of the notice', async (t) => {
  t.match(await post(app, '/v1/reservation-plans', example('reservation-plan')), { body: { reservation: 'res-ws', finding: { verdict: 'met' } } })
  t.match(await post(app, '/v1/reservation-plans', { ...example('reservation-plan'), routes: [] }), { body: { reservation: 'none' } })
})

t.test('every level of every label has a pathway and an assessment; a label nobody knows is named', async (t) => {
  const { body: { pathways } } = await post(app, '/v1/label-pathways', example('label-pathways'))
  t.ok(new Set(pathways.map(({ scheme }: { scheme: string }) => scheme)).size >= 4)
  const { body } = await post(app, '/v1/label-assessments', example('label-assessment'))
  const pso = pathways.filter(({ scheme }: { scheme: string }) => scheme === 'pso')
  t.same(body.assessments.map(({ level, name }: { level: string, name: string }) => [level, name]), pso.map(({ level, name }: { level: string, name: string }) => [level, name]))
  t.match(body.measurements, [{ scheme: 'pso', sizeFteHundredths: 1000 }])
  for (const [url, name] of [['/v1/label-pathways', 'label-pathways'], ['/v1/label-assessments', 'label-assessment']] as const) {
    t.match(await post(app, url, { ...example(name), schemes: ['ops', 'pso'] }), { status: 400, body: { errors: [{ pointer: '/schemes/0', code: 'unknown-scheme' }] } })
  }
})
