// Are there firms for a reserved contract? Everything that is asked stands in the address, also of what can be downloaded.
import { MatcherError } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { type MarketTested, testMarket } from '../../actions/test-market.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { addressWith } from '../../views/address-with.ts'
import { marketAddressValues } from '../../views/buyer-address.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { MarketPage } from '../../views/market-page.tsx'
import { motivationOf } from '../../views/components/motivation-of.ts'
import { wordsIn } from '../../views/words.ts'
import { type MarketValues, marketValuesOf } from './buyer/market-values.ts'
import { plannedQuestion } from './buyer/planned-question.ts'
import { defined } from './form/defined.ts'
import { errorsOfMatcher } from './form/errors.ts'
import { readPosted } from './form/posted.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'
import { sendError } from './send-error.tsx'

/** How many firms stand on the page. */
const SHOWN = 30

export async function getMarketTest (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.query)
  const values = marketValuesOf(posted)
  if (Object.keys(posted).length === 0) return send(context, reply, { ...values, route: ['sheltered-workshop', 'integration-operator'], regime: 'classic', buyer: 'sub-central', social: 'no' }, null, [])
  const { tested, errors } = await test(context, values)
  return send(context, reply, values, tested, errors)
}

/** The elements for the notice, as a file. */
export async function getNoticeElements (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { tested } = await test(context, marketValuesOf(readPosted(request.query)))
  const text = tested?.outcome.noticeXml ?? null
  if (text === null) return sendError(context, reply, tested === null ? 'bad' : 'not-found', tested === null ? 400 : 404)
  return reply.type('application/xml; charset=utf-8').header('Content-Disposition', `attachment; filename="${context.language === 'nl' ? 'voorbehoud' : 'reservation'}.xml"`).send(text)
}

/** The outcome in sentences, as a file. */
export async function getMotivation (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { tested } = await test(context, marketValuesOf(readPosted(request.query)))
  if (tested === null) return sendError(context, reply, 'bad', 400)
  const text = motivationOf(tested, namesOfValues(context.language, tested.authorities))
  return reply.type('text/plain; charset=utf-8').header('Content-Disposition', `attachment; filename="${context.language === 'nl' ? 'markttoets' : 'market-test'}.txt"`).send(text)
}

async function test (context: PageContext, values: MarketValues): Promise<{ readonly tested: MarketTested | null, readonly errors: readonly ShownError[] }> {
  const { market } = wordsIn(context.language)
  const months = values.months.trim()
  const isMonths = months === '' || (/^\d{1,4}$/u.test(months) && Number(months) <= 1200)
  const read = await plannedQuestion(context, values, defined({ months: months === '' || !isMonths ? undefined : Number(months), countedBy: values.countedBy === '' ? undefined : values.countedBy }))
  const errors = [
    ...read.errors,
    ...(isMonths ? [] : [{ field: 'months', message: market.errorMonths(months.slice(0, 60)) }]),
    ...(values.route.length > 0 ? [] : [{ field: 'route', message: market.errorRoutes }])
  ]
  if (read.question === null || errors.length > 0) return { tested: null, errors }
  try {
    return { tested: await testMarket(context.dependencies, { ...read.question, routes: values.route, show: SHOWN }), errors: [] }
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return { tested: null, errors: errorsOf(context, error) }
  }
}

function errorsOf ({ language }: PageContext, error: MatcherError): readonly ShownError[] {
  const words = wordsIn(language)
  return error.problems.flatMap((problem): readonly ShownError[] => {
    if (problem.place.startsWith('/routes')) return [{ field: 'route', message: problem.code === 'mixed-routes' ? words.market.errorMixed : words.errors.choice }]
    const field = FIELDS.find(([place]) => place.test(problem.place))?.[1]
    return field === undefined ? errorsOfMatcher(new MatcherError(error.code, [problem]), words, language) : [{ field, message: words.errors.choice }]
  })
}

const FIELDS: readonly (readonly [RegExp, string])[] = [[/^\/buyer/u, 'buyer'], [/^\/contract\/regime/u, 'regime'], [/^\/contract\/countedBy/u, 'countedBy']]

async function send (context: PageContext, reply: FastifyReply, values: MarketValues, tested: MarketTested | null, errors: readonly ShownError[]): Promise<FastifyReply> {
  const { language, dependencies } = context
  const authorities = await listAuthorities(dependencies)
  const frame = await frameOf(context, '/')
  const href = addressWith(language === 'nl' ? 'en' : 'nl', '/market-test', marketAddressValues(values))
  return sendPage(reply, <MarketPage frame={{ ...frame, other: { href } }} values={values} errors={errors} authorities={authorities} tested={tested} names={namesOfValues(language, authorities)} />, errors.length > 0 ? 400 : 200)
}
