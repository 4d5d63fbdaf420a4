import type { FastifyInstance } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { isUuid } from '../../actions/is-uuid.ts'
import { changeMember } from '../../actions/members/change-member.ts'
import { createMember } from '../../actions/members/create-member.ts'
import { memberChangeSchema, newMemberSchema } from '../../actions/members/member-facts.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { readCursor, UUIDS, writeCursor } from '../../http/cursor.ts'
import { etagOf } from '../../http/etag.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { memberIdSchema, memberPageSchema, memberQuerySchema, memberSchema } from './member-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery } from './page-schemas.ts'
import { MEMBER_CHANGE_EXAMPLES, MEMBER_EXAMPLES } from './question-examples.ts'
import { CHANGE_HEADERS, CHANGE_PROBLEMS, WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN_VERSION } from './write-schemas.ts'

type OneMember = { Params: { memberId: string } }

const NO_MEMBER = { 404: problemAnswer('No member of that id in this region') }

export function memberRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<{ Querystring: PageQuery & { notConfirmedSince?: string } }>('/members', {
      config: {
        action: 'read-members',
        operation: {
          operationId: 'listMembers',
          summary: 'Who is what in this region, page by page',
          description: 'In the order in which they became members, those that ended too',
          tag: 'members',
          query: memberQuerySchema,
          answers: { 200: jsonAnswer('A page', memberPageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { store, clock } = callerOf(request).dependencies
      const { cursor, notConfirmedSince } = request.query
      const listed = { list: 'members', notConfirmedSince }
      const limit = limitOf(request.query)
      const found = await store.members.list({
        notConfirmedSince: notConfirmedSince ?? null, on: amsterdamDay(clock.now()), after: readCursor(listed, cursor, UUIDS)?.after ?? null, most: limit + 1
      })
      const items = found.slice(0, limit)
      const nextCursor = found.length <= limit ? null : writeCursor(listed, { revision: null, after: items.at(-1)?.id ?? '' })
      linkNextPage(request, reply, nextCursor)
      return { items, nextCursor }
    })

    app.post('/members', {
      config: {
        action: 'change-members',
        operation: {
          operationId: 'createMember',
          summary: 'Somebody becomes a member',
          description: 'An organisation, a person or a registered machine. They are let in within seconds',
          tag: 'members',
          headers: WRITE_HEADERS,
          body: { 'application/json': { schema: newMemberSchema, examples: MEMBER_EXAMPLES } },
          answers: { 201: jsonAnswer('The member', memberSchema, { Location: 'Its address', ...WRITTEN_VERSION }), ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'member', async (write) => {
      const member = await createMember(write, request.body)
      return { id: member.id, status: 201, headers: { Location: `/v1/members/${member.id}`, ETag: etagOf(member.version) }, body: member }
    }))

    app.get<OneMember>('/members/:memberId', {
      config: {
        action: 'read-members',
        operation: {
          operationId: 'findMember',
          summary: 'A member',
          description: 'Its ETag is what a change is sent with',
          tag: 'members',
          path: memberIdSchema,
          answers: { 200: jsonAnswer('The member', memberSchema, { ETag: 'Of this version' }), ...NO_MEMBER, ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { memberId } = request.params
      const member = isUuid(memberId) ? await callerOf(request).dependencies.store.members.find(memberId) : null
      if (member === null) throw new HttpProblem('member-not-found')
      return reply.header('ETag', etagOf(member.version)).send(member)
    })

    app.put<OneMember>('/members/:memberId', {
      config: {
        action: 'change-members',
        operation: {
          operationId: 'changeMember',
          summary: 'Another role, another end, or that somebody looked whether it is still right',
          description: 'Who it is stays. The last administrator of a region stays one. Somebody whose membership ended is refused within seconds',
          tag: 'members',
          path: memberIdSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: memberChangeSchema, examples: MEMBER_CHANGE_EXAMPLES } },
          answers: { 200: jsonAnswer('The member', memberSchema, WRITTEN_VERSION), ...NO_MEMBER, ...CHANGE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'member', async (write) => {
      const member = await changeMember(write, request.params.memberId, request.body)
      return { id: member.id, status: 200, headers: { ETag: etagOf(member.version) }, body: member }
    }))
  }
}
