// The letters of a case, for the desk and for the firm they are for.
import type { LetterRegister } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { findLetter, listLetters } from '../../../actions/admission/letters-of-case.ts'
import { letterPdf } from '../../../letters/index.ts'
import { letterPath, lettersPath } from '../../../views/admission/case-paths.ts'
import { LetterPage, LettersPage } from '../../../views/admission/letters-page.tsx'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf, idOf } from './case-caller.ts'

export async function getLetters (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const id = idOf(request)
  const found = await listLetters(context.dependencies, caseCallerOf(request), id)
  return sendPage(reply, <LettersPage frame={await frameOf(context, lettersPath(id))} found={found} />)
}

export async function getLetter (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const found = await letterOf(context, request)
  const { letter, listed } = found
  const path = `${letterPath(idOf(request), listed.event)}${letter.register === 'formal' ? '?register=formal' : ''}`
  return sendPage(reply, <LetterPage frame={await frameOf(context, path)} found={found} />)
}

export async function getLetterPdf (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { letter } = await letterOf(context, request)
  const name = `${letter.language === 'nl' ? 'brief' : 'letter'}-${letter.reference.replace(/[^\w-]/g, '')}.pdf`
  return reply.type('application/pdf').header('content-disposition', `attachment; filename="${name}"`).send(await letterPdf(letter))
}

/** In the language of the page. */
function letterOf ({ dependencies, language }: PageContext, request: FastifyRequest): ReturnType<typeof findLetter> {
  const { event } = request.params as { readonly event: string }
  const { register } = request.query as { readonly register?: unknown }
  const chosen: LetterRegister = register === 'formal' ? 'formal' : 'plain'
  return findLetter(dependencies, caseCallerOf(request), idOf(request), event, { register: chosen, language })
}
