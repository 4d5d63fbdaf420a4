// Which open obligations could a supplier fill? What is asked stands in the address.
import { MatcherError } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { findFillableObligations, type FillableObligations } from '../../actions/find-fillable-obligations.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { addressWith } from '../../views/address-with.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { ObligationsPage, type ObligationsValues } from '../../views/obligations-page.tsx'
import { wordsIn } from '../../views/words.ts'
import { one, readPosted } from './form/posted.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** How many of each list stand on a page. */
const SHOWN = 10

export async function getObligations (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.query)
  const values: ObligationsValues = { supplier: one(posted, 'supplier'), sameDivision: one(posted, 'sameDivision'), after: one(posted, 'after') }
  const { obligations } = wordsIn(context.language)
  const isSent = Object.hasOwn(posted, 'supplier')
  if (values.supplier.trim() === '') return send(context, reply, values, null, isSent ? [{ field: 'supplier', message: obligations.nameless }] : [])
  try {
    const found = await findFillableObligations(context.dependencies, {
      supplier: values.supplier.trim(), listed: true, show: SHOWN,
      ...(values.sameDivision === '' ? {} : { sameDivisionOnly: true }),
      ...(values.after === '' ? {} : { after: values.after })
    })
    return await send(context, reply, values, found, [])
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    // the list changed since, or somebody changed the address: the first page is never wrong
    if (values.after !== '' && error.problems.every(({ place }) => place === '/after')) return reply.redirect(addressWith(context.language, '/obligations', values, { after: '' }), 303)
    return send(context, reply, values, null, [{ field: 'supplier', message: obligations.unknown }])
  }
}

async function send (context: PageContext, reply: FastifyReply, values: ObligationsValues, found: FillableObligations | null, errors: readonly ShownError[]): Promise<FastifyReply> {
  const { language, dependencies } = context
  const frame = await frameOf(context, '/')
  const names = namesOfValues(language, found?.authorities ?? await dependencies.store.authorities())
  return sendPage(reply, (
    <ObligationsPage frame={{ ...frame, other: { href: addressWith(language === 'nl' ? 'en' : 'nl', '/obligations', values) } }} values={values} errors={errors} found={found} names={names} />
  ), errors.length > 0 ? 400 : 200)
}
