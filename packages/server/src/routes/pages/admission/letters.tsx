// The letters of a case, for the desk and for the firm they are for.
import type { LetterRegister } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { JSX } from 'preact'
import { findLetter, listLetters, type LettersOfCase } from '../../../actions/admission/letters-of-case.ts'
import { readRecord } from '../../../actions/admission/read-record.ts'
import { RefusedCase } from '../../../actions/admission/refused-case.ts'
import { letterPdf } from '../../../letters/index.ts'
import { letterPath, lettersPath } from '../../../views/admission/case-paths.ts'
import { LetterPage, LettersPage, type Turn } from '../../../views/admission/letters-page.tsx'
import { lackingFor, waitsFor } from '../../../views/admission/waits-for.ts'
import { firmWaitsFor } from '../../../views/components/case/firm-waits-for.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { sendClosed } from './case.tsx'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { idOf } from './case-id.ts'

export async function getLetters (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const id = idOf(request)
  return orClosed(context, request, reply, lettersPath(id), async () => {
    const found = await listLetters(context.dependencies, caseCallerOf(request), id)
    return <LettersPage frame={await frameOf(context, lettersPath(id))} found={found} turn={await turnOf(context, request, found)} />
  })
}

export async function getLetter (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { event } = request.params as { readonly event: string }
  return orClosed(context, request, reply, letterPath(idOf(request), encodeURIComponent(event)), async () => {
    const found = await letterOf(context, request)
    const path = `${letterPath(idOf(request), found.listed.event)}${found.letter.register === 'formal' ? '?register=formal' : ''}`
    return <LetterPage frame={await frameOf(context, path)} found={found} turn={await turnOf(context, request, found)} />
  })
}

export async function getLetterPdf (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { letter } = await letterOf(context, request)
  const name = `${letter.language === 'nl' ? 'brief' : 'letter'}-${letter.reference.replace(/[^\w-]/g, '')}.pdf`
  return reply.type('application/pdf').header('content-disposition', `attachment; filename="${name}"`).send(await letterPdf(letter))
}

/** A page; for who has an interest in the case the one that says so. */
async function orClosed (context: PageContext, request: FastifyRequest, reply: FastifyReply, path: string, pageOf: () => Promise<JSX.Element>): Promise<FastifyReply> {
  try {
    return sendPage(reply, await pageOf())
  } catch (error) {
    if (!(error instanceof RefusedCase)) throw error
    const read = await readRecord(context.dependencies, caseCallerOf(request), idOf(request))
    if (!('closed' in read)) throw error
    return sendClosed(context, request, reply, { path, view: read.closed })
  }
}

/** Whose turn it is in the case, and what must come first. */
async function turnOf ({ dependencies, language }: PageContext, request: FastifyRequest, { isFirm, view }: Omit<LettersOfCase, 'letters'>): Promise<Turn> {
  if (isFirm) return { waitsFor: firmWaitsFor(view.stands.state), missing: [] }
  const read = await readRecord(dependencies, caseCallerOf(request), view.case.id)
  return 'closed' in read ? { waitsFor: [], missing: [] } : { waitsFor: waitsFor(read), missing: lackingFor(read, { language }) }
}

/** In the language of the page. */
function letterOf ({ dependencies, language }: PageContext, request: FastifyRequest): ReturnType<typeof findLetter> {
  const { event } = request.params as { readonly event: string }
  const { register } = request.query as { readonly register?: unknown }
  const chosen: LetterRegister = register === 'formal' ? 'formal' : 'plain'
  return findLetter(dependencies, caseCallerOf(request), idOf(request), event, { register: chosen, language })
}
