// A purchase mix for what a search found. Everything that is asked stands in the address, as on the search page.
import { MatcherError } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { planPurchases, type PurchasesPlanned } from '../../actions/plan-purchases.ts'
import { searchSuppliers } from '../../actions/search-suppliers.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { CLIENT_GONE, signalOf } from '../../http/signal-of.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { TooBusyError, type Solvers } from '../../solver/open-solvers.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { MixPage } from '../../views/mix-page.tsx'
import { mixAddress, searchAddress } from '../../views/search-address.ts'
import { wordsIn } from '../../views/words.ts'
import { errorsOfMatcher } from './form/errors.ts'
import { readPosted } from './form/posted.ts'
import { demandsOfValues } from './mix/demands-of-values.ts'
import { mixValuesOf, type MixValues } from './mix/mix-values.ts'
import { readPlanned, type PlannedRead } from './mix/read-planned.ts'
import { RELAXATION_COSTS } from './mix/relaxation-costs.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'
import { questionOfValues } from './search/question-of-values.ts'
import { isAsked } from './search/search-values.ts'
import { sendError } from './send-error.tsx'

/** So many mixes beside each other, and how long each step of the reckoning may take. */
const [MIXES, STEP] = [3, 8_000]

interface Made {
  readonly planned: PurchasesPlanned | null
  readonly isEstimate: boolean
  readonly codes: PlannedRead['codes']
  readonly errors: readonly ShownError[]
  readonly contractTitle: string | null
}

export async function getMix (context: PageContext, solvers: Solvers, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { dependencies, language } = context
  const asked = mixValuesOf(readPosted(request.query))
  // without a contract there is nothing to fill
  const { objective: _objective, deadline: _deadline, plan: _plan, ...searched } = asked
  if (!isAsked(searched)) return reply.redirect(searchAddress(language, {}, {}), 303)
  const read = await questionOfValues(context, asked, 0)
  if (read === null) return sendError(context, reply, 'not-found', 404)
  const today = (await frameOf(context, '/')).day ?? amsterdamDay(dependencies.clock.now())
  const last = read.base?.contract.period?.until
  const values = asked.deadline !== '' ? asked : { ...asked, deadline: last !== undefined && last !== null && last > today ? last : aYearAfter(today) }
  const { question: demands, errors } = demandsOfValues(context, values)
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(values.deadline)
  const planned = await readPlanned(context, values, { on: today, deadline: isDay && values.deadline > today ? values.deadline : today })
  const noDay = isDay ? [] : [{ field: 'deadline', message: wordsIn(language).errors.day(values.deadline.slice(0, 60)) }]
  const mistakes = [...read.errors, ...noDay, ...errors, ...planned.errors]
  const made = { planned: null, isEstimate: false, codes: planned.codes, errors: mistakes, contractTitle: read.base?.contract.title ?? null }
  if (read.question === null || mistakes.length > 0) return send(context, reply, values, made, 400)
  const input = { ...demands, match: read.question, deadline: values.deadline, planned: planned.planned, relaxationCosts: RELAXATION_COSTS, mixes: MIXES, limitMilliseconds: STEP }
  const signal = signalOf(reply)
  try {
    const answer = await solvers.run(signal, async (solve) => await plan({ ...dependencies, solve }, input))
    return await send(context, reply, values, { ...made, ...answer }, 200)
  } catch (error) {
    if (signal.aborted) return reply.code(CLIENT_GONE).send()
    if (error instanceof TooBusyError) return send(context, reply, values, { ...made, errors: [{ field: null, message: wordsIn(language).mix.busy }] }, 503)
    if (!(error instanceof MatcherError)) throw error
    return send(context, reply, values, { ...made, errors: errorsOf(context, error) }, 400)
  }
}

/** Where only an estimate is known of what is left, that is filled, and said. */
async function plan (outside: Parameters<typeof planPurchases>[0], input: { readonly match: object, readonly leftCents?: number }): Promise<Pick<Made, 'planned' | 'isEstimate'>> {
  try {
    return { planned: await planPurchases(outside, input), isEstimate: false }
  } catch (error) {
    if (!(error instanceof MatcherError) || error.problems.some(({ code }) => code !== 'not-known')) throw error
    const { outcome: { obligation: { estimate } } } = await searchSuppliers(outside, input.match)
    if (estimate === null) throw error
    return { planned: await planPurchases(outside, { ...input, leftCents: estimate.leftCents }), isEstimate: true }
  }
}

function errorsOf ({ language }: PageContext, { code, problems }: MatcherError): readonly ShownError[] {
  const words = wordsIn(language)
  return problems.flatMap((problem): readonly ShownError[] => {
    const { place } = problem
    if (place === '/leftCents' && problem.code === 'not-known') return [{ field: 'left', message: words.mix.leftUnknown }]
    const field = FIELDS.find(([pattern]) => pattern.test(place))?.[1]
    const inSearch = { ...problem, place: place.replace(/^\/match/u, '') }
    return errorsOfMatcher(new MatcherError(code, [inSearch]), words, language).map((error) => field === undefined ? error : { ...error, field })
  })
}

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^\/deadline/u, 'deadline'], [/^\/leftCents/u, 'left'], [/^\/objective/u, 'objective'], [/^\/wishes\/conc/u, 'share'], [/^\/wishes\/most/u, 'most'], [/^\/wishes\/budget/u, 'total'],
  [/^\/wishes\/extra/u, 'extra'], [/^\/localWithin/u, 'near'], [/^\/assumedCapacity/u, 'assumed']
]

function aYearAfter (day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`
}

async function send (context: PageContext, reply: FastifyReply, values: MixValues, made: Made, status: number): Promise<FastifyReply> {
  const { language, dependencies } = context
  const authorities = await listAuthorities(dependencies)
  const frame = await frameOf(context, '/')
  return sendPage(reply, (
    <MixPage
      frame={{ ...frame, other: { href: mixAddress(language === 'nl' ? 'en' : 'nl', values, {}) } }}
      values={values}
      names={namesOfValues(language, authorities)}
      {...made}
    />
  ), status)
}
