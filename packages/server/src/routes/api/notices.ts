import { noticeReadingSchema } from '@sroi/matcher/schema'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { readNotice } from '../../actions/read-notice.ts'
import { jsonAnswer, BODY_PROBLEMS, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { MAX_NOTICE_BYTES } from '../../notices/decode-notice.ts'
import { HttpProblem } from '../../problems/http-problem.ts'

const KINDS = ['application/xml', 'text/xml', 'application/octet-stream'] as const

const xml = z.string().meta({ description: 'A notice of TED, R2.0.9 or eForms UBL, as it was published' })

export function noticeRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    // In this scope only: elsewhere XML is of another kind.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser([...KINDS], { parseAs: 'buffer', bodyLimit: MAX_NOTICE_BYTES }, async (_request: unknown, body: Buffer) => body)

    app.post('/notices', {
      bodyLimit: MAX_NOTICE_BYTES,
      config: {
        action: 'ask',
        operation: {
          operationId: 'readNotice',
          summary: 'The facts of a notice, where each stands, and what it does not say',
          description: 'Nothing is stored. Post the contract of the answer, with an authority, to /v1/searches or /v1/matches',
          tag: 'notices',
          body: Object.fromEntries(KINDS.map((kind) => [kind, { schema: xml }])),
          answers: { 200: jsonAnswer('What the notice says', noticeReadingSchema), ...BODY_PROBLEMS, ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => {
      if (!Buffer.isBuffer(request.body)) throw new HttpProblem('unsupported-media-type', [], `Send the notice as ${KINDS.join(' or ')}`)
      return readNotice(request.body)
    })
  }
}
