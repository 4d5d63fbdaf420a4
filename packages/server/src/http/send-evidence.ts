import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../access/index.ts'
import { openEvidence } from '../actions/evidence/find-evidence.ts'
import { MEDIA_TYPES, type MediaType } from '../evidence/index.ts'
import { errorFacts } from '../logging/error-facts.ts'
import { begunBody } from './begun-body.ts'
import { caseCallerOf } from './case-caller-of.ts'
import { signalOf } from './signal-of.ts'

const ENDINGS: Readonly<Record<MediaType, string>> = {
  [MEDIA_TYPES.pdf]: 'pdf', [MEDIA_TYPES.png]: 'png', [MEDIA_TYPES.jpeg]: 'jpg', [MEDIA_TYPES.text]: 'txt', [MEDIA_TYPES.workbook]: 'xlsx', [MEDIA_TYPES.document]: 'docx'
}

/** Answers with the bytes of a file that somebody sees: to be saved, under a name of ours, and whatever opens it anyway may do nothing. */
export async function sendEvidence (request: FastifyRequest, reply: FastifyReply, sha256: string): Promise<FastifyReply> {
  const caller = callerOf(request)
  const { file, content } = await openEvidence(caller.dependencies, caseCallerOf(request), sha256)
  const body = await begunBody(async (sink) => {
    for await (const piece of content) await sink(piece)
  }, {
    signal: signalOf(reply),
    onCutOff: (error) => caller.dependencies.log.error({ requestId: request.id, error: errorFacts(error) }, 'a file was cut off')
  })
  return reply.type(file.mediaType === MEDIA_TYPES.text ? `${file.mediaType}; charset=utf-8` : file.mediaType).headers({
    'content-length': file.size,
    'content-disposition': `attachment; filename="evidence-${sha256.slice(0, 12)}.${ENDINGS[file.mediaType]}"`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'"
  }).send(body)
}
