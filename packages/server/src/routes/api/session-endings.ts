import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { endSessions } from '../../actions/members/end-sessions.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { jsonAnswer, problemAnswer } from '../../openapi/answers.ts'
import { memberIdSchema } from './member-schemas.ts'
import { WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN } from './write-schemas.ts'

const endedSchema = z.strictObject({ ended: z.int().min(0).meta({ description: 'How many sessions ended' }) }).meta({ id: 'SessionEnding' })

export function sessionEndingRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.post<{ Params: { memberId: string } }>('/members/:memberId/session-endings', {
      config: {
        action: 'change-members',
        operation: {
          operationId: 'endSessions',
          summary: 'A member is signed out of this region, on every device',
          description: 'A person, or everybody who signed in for an organisation; at once, on every replica. Sessions in which another region was chosen, and those of who is also a member of another and chose none, go on. Who is still a member can sign in again',
          tag: 'members',
          path: memberIdSchema,
          headers: WRITE_HEADERS,
          answers: { 200: jsonAnswer('How many sessions ended', endedSchema, WRITTEN), 404: problemAnswer('No member of that id in this region'), ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'session', async (write) => {
      const { memberId } = request.params
      return { id: memberId, status: 200, headers: {}, body: { ended: await endSessions(write, memberId) } }
    }))
  }
}
