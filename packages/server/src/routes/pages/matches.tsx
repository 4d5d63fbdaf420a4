// From a question to its recorded answer, and the answer at its own address.
import { MatcherError, type Contract } from '@sroi/matcher'
import { contractSchema, searchQuestionSchema } from '@sroi/matcher/schema'
import type { SearchQuestion } from '@sroi/matcher/search'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createMatch } from '../../actions/create-match.ts'
import { explainSupplier } from '../../actions/explain-supplier.ts'
import { findMatch } from '../../actions/find-match.ts'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { addressIn } from '../../views/address.ts'
import { MatchPage } from '../../views/match-page.tsx'
import { SupplierPage } from '../../views/supplier-page.tsx'
import { wordsIn } from '../../views/words.ts'
import { sendForm } from './contract.tsx'
import { checkChoice } from './form/check-choice.ts'
import { errorsOfMatcher, errorsOfProblems } from './form/errors.ts'
import { factsOfQuestion } from './form/facts-of-question.ts'
import { parseShare } from './form/parse-share.ts'
import { one, type Posted, readPosted, valuesOf } from './form/posted.ts'
import { questionOfFacts } from './form/question-of-facts.ts'
import { readForm } from './form/read-form.ts'
import { readState } from './form/read-state.ts'
import { writeForm } from './form/write-form.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'
import { sendError } from './send-error.tsx'

/** How many of each list are recorded with an answer that a page asked for. */
const KEPT = 50

export async function postMatch (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  return one(posted, 'question') === '' ? askForm(context, posted, reply) : askQuestion(context, posted, reply)
}

/** A question as a whole: of the demonstration, or an earlier one with another assumption. */
async function askQuestion (context: PageContext, posted: Posted, reply: FastifyReply): Promise<FastifyReply> {
  const question = readState(searchQuestionSchema.omit({ after: true }), one(posted, 'question')) as Omit<SearchQuestion, 'after'> | null
  if (question === null) return sendError(context, reply, 'bad', 400)
  const typed = one(posted, 'assumedRate')
  const rate = typed.trim() === '' ? null : parseShare(typed)
  if (typed.trim() !== '' && rate === null) {
    const values = { ...writeForm(factsOfQuestion(question), context.language), assumedRate: typed }
    const errors = errorsOfProblems([{ field: 'assumedRate', kind: 'share', value: typed.slice(0, 60) }], wordsIn(context.language))
    return sendForm(context, reply, { values, base: question.contract, isFromNotice: false, errors })
  }
  const asked = rate === null ? question : { ...question, assumptions: [{ topic: 'rate', basisPoints: rate }] }
  const { id } = await createMatch(context.dependencies, { ...asked, show: KEPT }, context.record)
  return reply.redirect(addressIn(context.language, `/matches/${id}`), 303)
}

async function askForm (context: PageContext, posted: Posted, reply: FastifyReply): Promise<FastifyReply> {
  const { dependencies, language } = context
  const words = wordsIn(language)
  const text = one(posted, 'base')
  const base = text === '' ? null : readState(contractSchema, text) as Contract | null
  if (text !== '' && base === null) return sendError(context, reply, 'bad', 400)
  const values = valuesOf(posted)
  const form = { values, base, isFromNotice: one(posted, 'fromNotice') !== '' }
  const authorities = await listAuthorities(dependencies)
  const { facts, problems } = readForm(values, new Set(authorities.map(({ id }) => id)))
  const all = [...problems, ...checkChoice(base, facts)]
  if (all.length > 0) return sendForm(context, reply, { ...form, errors: errorsOfProblems(all, words) })
  const authorityName = authorities.find(({ id }) => id === facts.authority)?.name.nl ?? ''
  try {
    const question = questionOfFacts(base, facts, authorityName, amsterdamDay(dependencies.clock.now()))
    const { id } = await createMatch(dependencies, { ...question, show: KEPT }, context.record)
    return await reply.redirect(addressIn(language, `/matches/${id}`), 303)
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return sendForm(context, reply, { ...form, errors: errorsOfMatcher(error, words, context.language) })
  }
}

export async function getMatch (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { dependencies, language } = context
  const { id } = request.params as { id: string }
  const receipt = await findMatch(dependencies, id, context.answers)
  if (receipt === null) return sendError(context, reply, 'not-found', 404)
  const authority = (await listAuthorities(dependencies)).find((one) => one.id === receipt.question.authority)
  const { show } = request.query as { show?: unknown }
  const asked = typeof show === 'string' && /^\d{1,4}$/u.test(show) ? Number(show) : null
  return sendPage(reply, (
    <MatchPage
      frame={await frameOf(context, `/matches/${id}${asked === null ? '' : `?show=${asked}`}`)}
      id={id}
      hash={receipt.hash}
      question={receipt.question}
      outcome={receipt.outcome}
      authorityName={authority?.name[language] ?? receipt.authority.name}
      show={{ ranked: asked ?? 10, pending: asked ?? 5, refused: asked ?? 5 }}
    />
  ))
}

export async function getSupplier (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id, supplierId } = request.params as { id: string, supplierId: string }
  const receipt = await findMatch(context.dependencies, id, context.answers)
  const outcome = receipt === null ? null : await explainSupplier(context.dependencies, id, supplierId, context.answers)
  if (receipt === null || outcome === null) return sendError(context, reply, 'not-found', 404)
  const frame = await frameOf(context, `/matches/${id}/suppliers/${encodeURIComponent(supplierId)}`)
  return sendPage(reply, <SupplierPage frame={frame} matchId={id} question={receipt.question} outcome={outcome} />)
}
