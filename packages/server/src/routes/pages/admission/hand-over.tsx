// All open cases of a colleague to somebody else.
import { MatcherError } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { handOverAll } from '../../../actions/admission/hand-over-all.ts'
import { listColleagues } from '../../../actions/admission/list-colleagues.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { addressWith } from '../../../views/address-with.ts'
import { HandOverPage, type HandOverProps } from '../../../views/admission/hand-over-page.tsx'
import { wordsIn } from '../../../views/words.ts'
import { changeFromPage } from '../change-from-page.ts'
import { one, readPosted } from '../form/posted.ts'
import { shownProblems } from '../form/shown-problems.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'

const PATH = '/admission/hand-over'
const EMPTY: HandOverProps['values'] = { from: '', to: '', reason: '' }

export async function getHandOver (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { done } = request.query as { readonly done?: unknown }
  return sendHandOver(context, reply, { values: EMPTY, errors: [], done: typeof done === 'string' && /^\d{1,6}$/.test(done) ? Number(done) : null })
}

async function sendHandOver (context: PageContext, reply: FastifyReply, shown: Pick<HandOverProps, 'values' | 'errors' | 'done'>, status = 200): Promise<FastifyReply> {
  return sendPage(reply, <HandOverPage frame={await frameOf(context, PATH)} colleagues={await listColleagues(context.dependencies)} {...shown} />, status)
}

export async function postHandOver (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  const values = { from: one(posted, 'from'), to: one(posted, 'to'), reason: one(posted, 'reason') }
  const words = wordsIn(context.language)
  try {
    const { cases } = await changeFromPage(request, 'admission-case', null, async (write) => ({ id: null, cases: await handOverAll(write, values) }))
    return reply.redirect(addressWith(context.language, PATH, { done: String(cases.length) }), 303)
  } catch (error) {
    if (error instanceof MatcherError) return sendHandOver(context, reply, { values, errors: shownProblems(error.problems, words.handOver.mend, words), done: null }, 400)
    if (!(error instanceof HttpProblem) || error.problem !== 'case-refused') throw error
    const references = [...new Set(error.problems.map(({ place }) => place.split('/').at(-1) ?? ''))]
    const errors = [{ field: null, message: words.handOver.refused }, ...references.map((reference) => ({
      field: null,
      message: words.handOver.ofCase(reference),
      detail: { text: error.problems.filter(({ place }) => place.endsWith(`/${reference}`)).map(({ detail }) => detail).join(' '), language: 'en' as const }
    }))]
    return sendHandOver(context, reply, { values, errors, done: null }, 409)
  }
}
