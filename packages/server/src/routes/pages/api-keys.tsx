// Keys for machines: which there are, a new one, and one that must no longer work.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { MatcherError } from '@sroi/matcher'
import { callerOf, mayDo } from '../../access/index.ts'
import { MACHINE_ACTIONS } from '../../actions/keys/api-key-schema.ts'
import { createApiKey } from '../../actions/keys/create-api-key.ts'
import { revokeApiKey } from '../../actions/keys/revoke-api-key.ts'
import { isUuid } from '../../actions/is-uuid.ts'
import { endOfDay } from '../../clock/end-of-day.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { type KeyForm, KeyListPage } from '../../views/key-list-page.tsx'
import { NewKeyPage } from '../../views/new-key-page.tsx'
import { addressIn } from '../../views/address.ts'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { wordsIn } from '../../views/words.ts'
import { changeFromPage } from './change-from-page.ts'
import { one, readPosted } from './form/posted.ts'
import { shownProblems } from './form/shown-problems.ts'
import { frameOf, type PageContext, sendPage } from './page-context.ts'

/** Keys on one page of the list. */
const SHOWN = 50
const EMPTY: KeyForm = { name: '', scopes: ['read'], networks: '', lastDay: '' }

export async function getKeys (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendKeys(context, request, reply, EMPTY, [])
}

async function sendKeys (context: PageContext, request: FastifyRequest, reply: FastifyReply, form: KeyForm, errors: readonly ShownError[], status = 200): Promise<FastifyReply> {
  const { store, clock } = context.dependencies
  const { after } = request.query as { readonly after?: unknown }
  const found = await store.keys.list({ after: typeof after === 'string' && isUuid(after) ? after : null, most: SHOWN + 1 })
  return sendPage(reply, (
    <KeyListPage
      frame={await frameOf(context, '/keys')} keys={found.slice(0, SHOWN)} hasMore={found.length > SHOWN} now={clock.now()}
      form={mayDo(request, 'change-keys') ? { values: form, errors, actions: MACHINE_ACTIONS } : null}
    />
  ), status)
}

/** Answers with the key itself: it is shown this once, so there is no address to go to for it. */
export async function postKey (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  const form: KeyForm = { name: one(posted, 'name').trim(), scopes: posted['scopes'] ?? [], networks: one(posted, 'networks'), lastDay: one(posted, 'lastDay') }
  const asked = { name: form.name, scopes: form.scopes, networks: form.networks.split(/[\s,;]+/u).filter((text) => text !== ''), expiresAt: endOfDay(form.lastDay) ?? form.lastDay }
  try {
    const created = await changeFromPage(request, 'api-key', null, async (write) => {
      const { key, text } = await createApiKey(write, callerOf(request).tenant.id, asked)
      return { id: key.id, key, text }
    })
    return sendPage(reply, <NewKeyPage frame={await frameOf(context, '/keys')} apiKey={created.key} text={created.text} />, 201)
  } catch (error) {
    const refused = refusalOf(error, context)
    return sendKeys(context, request, reply, form, refused.errors, refused.status)
  }
}

export async function postRevocation ({ language }: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { id } = request.params as { readonly id: string }
  await changeFromPage(request, 'api-key', null, async (write) => revokeApiKey(write, id))
  return reply.redirect(addressIn(language, '/keys'), 303)
}

function refusalOf (error: unknown, { language }: PageContext): { readonly errors: readonly ShownError[], readonly status: number } {
  const words = wordsIn(language)
  const { keys } = words
  if (error instanceof MatcherError) {
    // the form asks for a day, the key ends at a moment
    const problems = error.problems.map((problem) => problem.place === '/expiresAt' ? { ...problem, place: '/lastDay' } : problem)
    return { errors: shownProblems(problems, keys.mend, words), status: 400 }
  }
  if (error instanceof HttpProblem && error.problem === 'too-many-keys') return { errors: [{ field: 'name', message: keys.tooMany }], status: 409 }
  throw error
}
