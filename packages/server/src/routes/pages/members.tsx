// Who is what in the region: the list, somebody new, and what changes of somebody.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { MatcherError } from '@sroi/matcher'
import { mayDo } from '../../access/index.ts'
import { changeMember } from '../../actions/members/change-member.ts'
import { createMember } from '../../actions/members/create-member.ts'
import { endSessions } from '../../actions/members/end-sessions.ts'
import { isUuid } from '../../actions/is-uuid.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptMember } from '../../store/index.ts'
import { addressIn } from '../../views/address.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { type MemberForm, MemberListPage } from '../../views/member-list-page.tsx'
import { MemberPage } from '../../views/member-page.tsx'
import { wordsIn } from '../../views/words.ts'
import { changeFromPage } from './change-from-page.ts'
import { one, readPosted } from './form/posted.ts'
import { shownProblems } from './form/shown-problems.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** Members on one page of the list. */
const SHOWN = 50
const EMPTY: MemberForm = { kind: 'person', issuer: '', subject: '', role: '', authority: '', validUntil: '' }

export async function getMembers (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendMembers(context, request, reply, EMPTY, [])
}

async function sendMembers (context: PageContext, request: FastifyRequest, reply: FastifyReply, form: MemberForm, errors: readonly ShownError[], status = 200): Promise<FastifyReply> {
  const { store, clock } = context.dependencies
  const { after } = request.query as { readonly after?: unknown }
  const found = await store.members.list({ notConfirmedSince: null, on: amsterdamDay(clock.now()), after: typeof after === 'string' && isUuid(after) ? after : null, most: SHOWN + 1 })
  return sendPage(reply, (
    <MemberListPage
      frame={await frameOf(context, '/members')} members={found.slice(0, SHOWN)} hasMore={found.length > SHOWN}
      form={mayDo(request, 'change-members') ? { values: form, errors, authorities: await store.authorities() } : null}
    />
  ), status)
}

export async function postMember (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  const form = Object.fromEntries(Object.keys(EMPTY).map((name) => [name, one(posted, name)])) as unknown as MemberForm
  try {
    const { id } = await changeFromPage(request, 'member', null, async (write) => createMember(write, {
      ...form, authority: form.authority === '' ? null : form.authority, validUntil: form.validUntil === '' ? null : form.validUntil
    }))
    return reply.redirect(addressIn(context.language, `/members/${id}`), 303)
  } catch (error) {
    const refused = refusalOf(error, context)
    return sendMembers(context, request, reply, form, refused.errors, refused.status)
  }
}

export async function getMember (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendMember(context, request, reply, null, [])
}

type Changed = Pick<KeptMember, 'role' | 'authority' | 'validUntil'>

/** @param changed what somebody filled in and was not taken; null: the member as it is */
async function sendMember (context: PageContext, request: FastifyRequest, reply: FastifyReply, changed: Changed | null, errors: readonly ShownError[], status = 200): Promise<FastifyReply> {
  const { store } = context.dependencies
  const { id } = request.params as { readonly id: string }
  const { done } = request.query as { readonly done?: unknown }
  const member = isUuid(id) ? await store.members.find(id) : null
  if (member === null) throw new HttpProblem('member-not-found')
  return sendPage(reply, (
    <MemberPage
      frame={await frameOf(context, `/members/${id}`)} member={member} done={done === 'changed' || done === 'ended' ? done : null}
      form={mayDo(request, 'change-members') ? { values: changed ?? member, errors, authorities: await store.authorities() } : null}
    />
  ), status)
}

/** Everything that can change of a member; the button says whether somebody also looked whether it is still right. */
export async function postMemberChange (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { dependencies: { store, clock }, language } = context
  const { id } = request.params as { readonly id: string }
  const posted = readPosted(request.body)
  const member = isUuid(id) ? await store.members.find(id) : null
  if (member === null) throw new HttpProblem('member-not-found')
  const [authority, validUntil] = [one(posted, 'authority'), one(posted, 'validUntil')]
  const changed = { role: one(posted, 'role') as KeptMember['role'], authority: authority === '' ? null : authority, validUntil: validUntil === '' ? null : validUntil }
  const confirmedOn = one(posted, 'confirmed') === 'yes' ? amsterdamDay(clock.now()) : member.confirmedOn
  try {
    await changeFromPage(request, 'member', one(posted, 'version'), async (write) => changeMember(write, id, { ...changed, confirmedOn }))
    return reply.redirect(addressIn(language, `/members/${id}?done=changed`), 303)
  } catch (error) {
    const refused = refusalOf(error, context)
    return sendMember(context, request, reply, changed, refused.errors, refused.status)
  }
}

export async function postSessionsEnd ({ language }: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { readonly id: string }
  await changeFromPage(request, 'session', null, async (write) => {
    await endSessions(write, id)
    return { id }
  })
  return reply.redirect(addressIn(language, `/members/${id}?done=ended`), 303)
}

const SAID = { 'member-exists': 409, 'last-administrator': 409, 'version-changed': 409 } as const

/** What a form can be sent again for; everything else is an error of the page. */
function refusalOf (error: unknown, { language }: PageContext): { readonly errors: readonly ShownError[], readonly status: number } {
  const words = wordsIn(language)
  if (error instanceof MatcherError) return { errors: shownProblems(error.problems, words.members.mend, words), status: 400 }
  const name = error instanceof HttpProblem ? error.problem : ''
  if (!Object.hasOwn(SAID, name)) throw error
  return { errors: [{ field: null, message: words.members.refused[name as keyof typeof SAID] }], status: SAID[name as keyof typeof SAID] }
}
