// Searching in somebody's own words. Everything that is asked stands in the address: it can be kept, shared, and gone back to.
import { MatcherError } from '@sroi/matcher'
import type { NextBest } from '@sroi/matcher/search'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { findNextBest } from '../../actions/find-next-best.ts'
import { findPosition } from '../../actions/find-position.ts'
import { proposeCodes, type ProposedCode } from '../../actions/propose-codes.ts'
import { searchSuppliers, type Searched } from '../../actions/search-suppliers.ts'
import { errorFacts } from '../../logging/error-facts.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { FIELD_OF_FACET } from '../../views/components/facet-list.tsx'
import { searchAddress } from '../../views/search-address.ts'
import type { AboutFirm } from '../../views/components/why-firm.tsx'
import { SearchPage } from '../../views/search-page.tsx'
import { wordsIn } from '../../views/words.ts'
import { errorsOfMatcher } from './form/errors.ts'
import { readPosted } from './form/posted.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'
import { questionOfValues } from './search/question-of-values.ts'
import { isAsked, searchValuesOf, type SearchValues } from './search/search-values.ts'
import { sendError } from './send-error.tsx'

/** How many of each list stand on a page. */
const SHOWN = 10
/** With fewer firms that count, the page tells what else can be tried. */
const FEW = 3

export async function getSearch (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const values = searchValuesOf(readPosted(request.query))
  if (!isAsked(values)) return send(context, reply, values, { searched: null, errors: [], contractTitle: null })
  const read = await questionOfValues(context, values, SHOWN)
  if (read === null) return sendError(context, reply, 'not-found', 404)
  const contractTitle = read.base?.contract.title ?? null
  if (read.question === null) return send(context, reply, values, { searched: null, errors: read.errors, contractTitle })
  try {
    const searched = await searchSuppliers(context.dependencies, read.question)
    const nextBest = values.after === '' && searched.outcome.ranked.total < FEW ? await findNextBest(context.dependencies, read.question) : null
    const proposals = values.after === '' && values.need.trim() !== '' ? await proposeCodes(context.dependencies, values.need, context.language, searched.request.contract.nature) : []
    const position = values.why.trim() === '' ? null : await positionOf(context, read.question, values.why)
    return await send(context, reply, values, { searched, proposals, nextBest, position, errors: [], contractTitle })
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    // the register changed since, or somebody changed the address: the first page is never wrong
    if (values.after !== '' && error.problems.every(({ place }) => place === '/after')) return reply.redirect(searchAddress(context.language, values, { after: '', before: '' }), 303)
    return send(context, reply, withoutFaults(values, error), { searched: null, errors: errorsOfMatcher(error, wordsIn(context.language), context.language), contractTitle })
  }
}

/** `unknown`: nobody is called like that. `failed`: it could not be told now, which is no reason to withhold the firms that were found. */
async function positionOf ({ dependencies }: PageContext, { after: _after, ...question }: Readonly<Record<string, unknown>>, supplier: string): Promise<AboutFirm> {
  try {
    return await findPosition(dependencies, { ...question, supplier: supplier.trim() })
  } catch (error) {
    if (!(error instanceof MatcherError)) {
      dependencies.log.error(errorFacts(error), 'why a firm is not there could not be told')
      return 'failed'
    }
    if (error.problems.every(({ place }) => place === '/supplier')) return 'unknown'
    throw error
  }
}

/** A choice that is none would be sent again and again: it has no field in which it can be put right. */
function withoutFaults (values: SearchValues, { problems }: MatcherError): SearchValues {
  const faulty = Object.entries(FIELD_OF_FACET).filter(([name]) => problems.some(({ place }) => place.startsWith(`/filters/${name}`)))
  return { ...values, ...Object.fromEntries(faulty.map(([, field]) => [field, Array.isArray(values[field]) ? [] : ''])) }
}

async function send (context: PageContext, reply: FastifyReply, values: SearchValues, { searched, proposals = [], nextBest = null, position = null, errors, contractTitle }: {
  searched: Searched | null, proposals?: readonly ProposedCode[], nextBest?: NextBest | null, position?: AboutFirm | null, errors: readonly ShownError[], contractTitle: string | null
}): Promise<FastifyReply> {
  const { language, dependencies, assets } = context
  const authorities = await listAuthorities(dependencies)
  const frame = await frameOf(context, '/')
  return sendPage(reply, (
    <SearchPage
      frame={{ ...frame, other: { href: searchAddress(language === 'nl' ? 'en' : 'nl', values, {}) } }}
      script={assets.suggestions.address}
      values={values}
      errors={errors}
      authorities={authorities}
      contractTitle={contractTitle}
      authorityName={authorities.find(({ id }) => id === (searched?.question.authority ?? values.facts.authority))?.name[language] ?? ''}
      outcome={searched?.outcome ?? null}
      question={searched?.question ?? null}
      proposals={proposals}
      nextBest={nextBest}
      position={position}
      names={namesOfValues(language, authorities)}
    />
  ), errors.length > 0 ? 400 : 200)
}
