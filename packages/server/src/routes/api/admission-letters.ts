import type { Language, Letter, LetterRegister } from '@sroi/matcher'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { callerOf } from '../../access/index.ts'
import { findLetter, listLetters } from '../../actions/admission/letters-of-case.ts'
import { answerLanguage } from '../../http/answer-language.ts'
import { caseCallerOf } from '../../http/case-caller-of.ts'
import { letterDocument, letterPdf } from '../../letters/index.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { caseIdSchema } from './admission-schemas.ts'
import { letterIdSchema, letterQuerySchema, letterSchema, lettersSchema } from './letter-schemas.ts'

type OneLetter = { Params: { caseId: string, eventId: string }, Querystring: { register?: LetterRegister, language?: Language } }

const EXCLUDED = { 403: problemAnswer('Your role does not allow this, or you have an interest in the firm: `errors` names the rule') }
const FORMS = ['application/json', 'text/html', 'application/pdf'] as const

export function admissionLetterRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Params: { caseId: string } }>('/admission-cases/:caseId/letters', {
      config: {
        action: 'read-case',
        operation: {
          operationId: 'listLetters',
          summary: 'The letters of a case, the newest first',
          description: 'A firm sees those that were sent; the desk, the committee and auditors also the draft of a decision that was not, and how the mail stands',
          tag: 'admission',
          path: caseIdSchema,
          answers: { 200: jsonAnswer('The letters', lettersSchema), 404: problemAnswer('No case of that id, or not yours'), ...USUAL_PROBLEMS, ...EXCLUDED }
        }
      }
    }, async (request) => {
      const { letters } = await listLetters(callerOf(request).dependencies, caseCallerOf(request), request.params.caseId)
      return { items: letters }
    })

    app.get<OneLetter>('/admission-cases/:caseId/letters/:eventId', {
      config: {
        action: 'read-case',
        operation: {
          operationId: 'findLetter',
          summary: 'One letter of a case: its sentences with what each stands on, a document, or a PDF',
          description: 'The form by Accept: application/json, text/html or application/pdf; without one, JSON. The same record gives the same letter. The language by the query, else by Accept-Language, else Dutch',
          tag: 'admission',
          path: letterIdSchema,
          query: letterQuerySchema,
          answers: {
            200: {
              description: 'The letter',
              headers: { 'Content-Disposition': 'Of a PDF: what the file is called' },
              content: { 'application/json': { schema: letterSchema }, 'text/html': { schema: z.string() }, 'application/pdf': { schema: z.string().meta({ format: 'binary' }) } }
            },
            404: problemAnswer('No letter of that event, or not yours'), ...USUAL_PROBLEMS, ...EXCLUDED
          }
        }
      }
    }, async (request, reply) => {
      const { caseId, eventId } = request.params
      const { register = 'plain' } = request.query
      const language = answerLanguage(request, reply)
      const { letter } = await findLetter(callerOf(request).dependencies, caseCallerOf(request), caseId, eventId, { register, language })
      return sendLetter(request, reply.header('Vary', 'Accept, Accept-Language'), letter)
    })
  }
}

async function sendLetter (request: FastifyRequest<OneLetter>, reply: FastifyReply, letter: Letter): Promise<FastifyReply> {
  const asked = (request.headers.accept ?? '').toLowerCase().split(',').map((one) => one.split(';', 1)[0]?.trim())
  const form = asked.flatMap((type) => FORMS.find((known) => known === type) ?? [])[0] ?? 'application/json'
  if (form === 'application/json') return reply.send(letter)
  if (form === 'text/html') return reply.type('text/html; charset=utf-8').send(letterDocument(letter))
  return reply.type(form).header('Content-Disposition', `attachment; filename="${fileName(letter)}"`).send(await letterPdf(letter))
}

function fileName ({ language, reference }: Letter): string {
  return `${language === 'nl' ? 'brief' : 'letter'}-${reference.replace(/[^\w-]/g, '')}.pdf`
}
