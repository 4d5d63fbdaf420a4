// The mail domains of a firm that applies, looked up by a coordinator.
import { MatcherError } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo } from '../../../access/index.ts'
import { type DomainsOfFirm, lookUpDomains, viewDomains } from '../../../actions/admission/firm-domains.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { addressWith } from '../../../views/address-with.ts'
import { domainsPath } from '../../../views/admission/case-paths.ts'
import { DomainsPage, type DomainsProps } from '../../../views/admission/domains-page.tsx'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { wordsIn } from '../../../views/words.ts'
import { changeFromPage } from '../change-from-page.ts'
import { one, readPosted } from '../form/posted.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { idOf } from './case-id.ts'

type Shown = Pick<DomainsProps, 'values' | 'errors' | 'isDone'>

export async function getDomains (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { done } = request.query as { readonly done?: unknown }
  const seen = await viewDomains(context.dependencies, caseCallerOf(request), idOf(request))
  return sendDomains(context, request, reply, seen, { values: { chosen: seen.domains.map(({ found }) => found ?? ''), added: '' }, errors: [], isDone: done === 'yes' })
}

async function sendDomains (context: PageContext, request: FastifyRequest, reply: FastifyReply, seen: DomainsOfFirm, shown: Shown, status = 200): Promise<FastifyReply> {
  return sendPage(reply, <DomainsPage frame={await frameOf(context, domainsPath(seen.case.id))} seen={seen} canChange={mayDo(request, 'look-up-domains')} {...shown} />, status)
}

export async function postDomains (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const id = idOf(request)
  const seen = await viewDomains(context.dependencies, caseCallerOf(request), id)
  const posted = readPosted(request.body)
  const added = one(posted, 'added').trim()
  // by its name, for the list can be another one than when the form was made
  const chosenOf = (name: string): string => {
    const index = Object.keys(posted).find((key) => /^name-\d+$/.test(key) && one(posted, key) === name)?.slice('name-'.length)
    return index === undefined ? '' : one(posted, `domain-${index}`)
  }
  const chosen = seen.domains.map(({ domain }) => chosenOf(domain))
  const named = (choice: string): readonly string[] => seen.domains.flatMap(({ domain }, index) => chosen[index] === choice ? [domain] : [])
  try {
    await changeFromPage(request, 'admission-case', one(posted, 'version'), async (write) => {
      await lookUpDomains(write, id, { confirmed: [...named('confirmed'), ...(added === '' ? [] : [added])], setAside: named('set-aside') })
      return { id }
    })
  } catch (error) {
    const values = { chosen, added }
    if (error instanceof MatcherError) return sendDomains(context, request, reply, seen, { values, errors: errorsOf(error, seen, values, context), isDone: false }, 400)
    if (!(error instanceof HttpProblem) || error.problem !== 'version-changed') throw error
    return sendDomains(context, request, reply, seen, { values, errors: [{ field: null, message: wordsIn(context.language).firmDomains.changed }], isDone: false }, 409)
  }
  return reply.redirect(addressWith(context.language, domainsPath(id), { done: 'yes' }), 303)
}

/** A domain of everybody is told at its question; what was typed is wrong where it was typed. */
function errorsOf (error: MatcherError, { domains }: DomainsOfFirm, { chosen }: Shown['values'], { language }: PageContext): readonly ShownError[] {
  const { mend } = wordsIn(language).firmDomains
  const common = domains.flatMap(({ isCommon }, index): readonly ShownError[] => isCommon && chosen[index] === 'confirmed' ? [{ field: `domain-${index}`, message: mend.common }] : [])
  return common.length > 0 && error.problems.every(({ code }) => code === 'common-domain') ? common : [...common, { field: 'added', message: mend.added }]
}
