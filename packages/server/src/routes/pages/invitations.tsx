// Whom does a buyer invite? The question stands in the address; the reason that a person records comes with a form of its own, and nothing is stored.
import { MatcherError } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { inviteSchema, type Invite } from '../../actions/buyer-questions.ts'
import { type Invited, inviteSuppliers } from '../../actions/invite-suppliers.ts'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { namesOfValues } from '../../representations/names-of-values.ts'
import { addressWith } from '../../views/address-with.ts'
import { inviteAddressValues, LATELY } from '../../views/buyer-address.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { InvitationRecordPage, RECORD_FORM } from '../../views/invitation-record-page.tsx'
import { InvitePage } from '../../views/invite-page.tsx'
import { wordsIn } from '../../views/words.ts'
import { type InviteValues, inviteValuesOf } from './buyer/invite-values.ts'
import { plannedQuestion } from './buyer/planned-question.ts'
import { errorsOfMatcher } from './form/errors.ts'
import { one, readPosted } from './form/posted.ts'
import { readState } from './form/read-state.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'
import { sendError } from './send-error.tsx'

/** How many of each list stand on the page. */
const SHOWN = 10

export async function getInvitations (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.query)
  const values = inviteValuesOf(posted)
  if (Object.keys(posted).length === 0) return send(context, reply, { ...values, procedure: 'multiple-private', number: '3', regime: 'classic', buyer: 'sub-central', social: 'no' }, null, [])
  const read = await plannedQuestion(context, values)
  const { lately, errors } = readLately(context, values)
  const mistakes = [...read.errors, ...errors]
  if (read.question === null || mistakes.length > 0) return send(context, reply, values, null, mistakes)
  try {
    const invited = await inviteSuppliers(context.dependencies, {
      ...read.question, procedure: values.procedure, invite: /^\d{1,6}$/u.test(values.number) ? Number(values.number) : values.number, show: SHOWN,
      ...(values.seed === '' ? {} : { seed: values.seed }),
      ...(lately === null ? {} : { invitedLately: lately })
    })
    return await send(context, reply, values, invited, [])
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return send(context, reply, values, null, errorsOf(context, values, error))
  }
}

/** A reason is recorded: the whole proposal as a record, on a page or as JSON to keep. */
export async function postInvitation (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { dependencies, language } = context
  const posted = readPosted(request.body)
  const question = readState(inviteSchema, one(posted, 'question')) as Invite | null
  if (question === null) return sendError(context, reply, 'bad', 400)
  const { reason: _reason, ...asked } = question
  const typed = { text: one(posted, 'reason').trim(), by: one(posted, 'by').trim() }
  const errors = errorsOfReason(context, typed)
  try {
    if (errors.length > 0) return await sendRecord(context, reply, await inviteSuppliers(dependencies, asked), typed, errors)
    const invited = await inviteSuppliers(dependencies, { ...asked, reason: { text: typed.text, on: amsterdamDay(dependencies.clock.now()), ...(typed.by === '' ? {} : { by: typed.by }) } })
    if (one(posted, 'as') === 'json') {
      const record = { question: invited.question, outcome: invited.outcome }
      return await reply.type('application/json; charset=utf-8').header('Content-Disposition', `attachment; filename="${language === 'nl' ? 'uitnodiging' : 'invitation'}.json"`).send(`${JSON.stringify(record, null, 2)}\n`)
    }
    return await sendRecord(context, reply, invited, typed, [])
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    return sendError(context, reply, 'bad', 400)
  }
}

/** Null where nothing was filled in: then it is not known. */
function readLately ({ language }: PageContext, { lately }: InviteValues): { readonly lately: Readonly<Record<string, number>> | null, readonly errors: readonly ShownError[] } {
  const typed = Object.entries(lately).map(([id, text]) => [id, text.trim()] as const).filter(([, text]) => text !== '')
  const errors = typed.filter(([, text]) => !/^\d{1,4}$/u.test(text)).map(([id, text]) => ({ field: `${LATELY}${id}`, message: wordsIn(language).invite.errorTimes(text.slice(0, 60)) }))
  return { lately: typed.length === 0 ? null : Object.fromEntries(typed.map(([id, text]) => [id, Number(text)])), errors }
}

function errorsOf ({ language }: PageContext, values: InviteValues, error: MatcherError): readonly ShownError[] {
  const words = wordsIn(language)
  return error.problems.flatMap((problem): readonly ShownError[] => {
    if (problem.place === '/invite') return [{ field: 'number', message: words.invite.errorNumber(values.number.slice(0, 60)) }]
    const field = FIELDS.find(([place]) => place.test(problem.place))?.[1]
    if (field !== undefined) return [{ field, message: field === 'seed' ? words.errors.text : words.errors.choice }]
    return errorsOfMatcher(new MatcherError(error.code, [problem]), words, language)
  })
}

const FIELDS: readonly (readonly [RegExp, string])[] = [[/^\/procedure/u, 'procedure'], [/^\/seed/u, 'seed'], [/^\/buyer/u, 'buyer'], [/^\/contract\/regime/u, 'regime']]

function errorsOfReason ({ language }: PageContext, { text, by }: { readonly text: string, readonly by: string }): readonly ShownError[] {
  const { invite } = wordsIn(language)
  const isBroken = (typed: string): boolean => /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uD800-\uDFFF]/u.test(typed)
  return [
    ...(text === '' || text.length > 4000 || isBroken(text) ? [{ field: 'reason', message: invite.errorReason }] : []),
    ...(by.length > 200 || isBroken(by) ? [{ field: 'by', message: invite.errorBy }] : [])
  ]
}

async function send (context: PageContext, reply: FastifyReply, values: InviteValues, invited: Invited | null, errors: readonly ShownError[]): Promise<FastifyReply> {
  const { language, dependencies } = context
  const authorities = await listAuthorities(dependencies)
  const frame = await frameOf(context, '/')
  const href = addressWith(language === 'nl' ? 'en' : 'nl', '/invitations', inviteAddressValues(values))
  return sendPage(reply, <InvitePage frame={{ ...frame, other: { href } }} values={values} errors={errors} authorities={authorities} invited={invited} state={invited === null ? null : stateOf(invited)} names={namesOfValues(language, authorities)} />, errors.length > 0 ? 400 : 200)
}

async function sendRecord (context: PageContext, reply: FastifyReply, invited: Invited, typed: { readonly text: string, readonly by: string }, errors: readonly ShownError[]): Promise<FastifyReply> {
  const authorities = await listAuthorities(context.dependencies)
  const frame = await frameOf(context, { form: RECORD_FORM, path: '/invitations' })
  return sendPage(reply, <InvitationRecordPage frame={frame} typed={typed} errors={errors} invited={invited} state={stateOf(invited)} names={namesOfValues(context.language, authorities)} />, errors.length > 0 ? 400 : 200)
}

/** The question with the day, the moment and the lot that it was answered with: asked again it has the same answer, as long as the register stays. */
function stateOf ({ question, on, knownAt }: Invited): string {
  const { reason: _reason, ...asked } = question
  return JSON.stringify({ ...asked, on, knownAt })
}
