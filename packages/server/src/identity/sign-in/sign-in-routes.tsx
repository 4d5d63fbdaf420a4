// The pages of signing in and out, in both languages.
import formbody from '@fastify/formbody'
import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Log } from '../../dependencies.ts'
import { preferredLanguage } from '../../http/preferred-language.ts'
import { errorFacts } from '../../logging/error-facts.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { addressIn } from '../../views/address.ts'
import { LeavePage } from '../../views/leave-page.tsx'
import { render } from '../../views/render.ts'
import { SignInPage, type SignInPageProps } from '../../views/sign-in-page.tsx'
import { demonstrationIdentity, type DemonstrationPerson } from '../demonstration/persons.ts'
import { isOnThisMachine } from '../demonstration/is-on-this-machine.ts'
import type { Csrf, SignInPages } from '../identification.ts'
import type { Provider } from '../providers/provider.ts'
import type { Sessions } from '../sessions/create-sessions.ts'
import type { Cookies } from '../sessions/session-cookie.ts'
import { type SignIn, SIGN_IN_PATIENCE } from './create-sign-in.ts'
import { returnAddress } from './return-address.ts'
import { SignInFailed } from './sign-in-failed.ts'

export interface SignInRoutesOptions {
  readonly providers: ReadonlyMap<string, { readonly provider: Provider, readonly signIn: SignIn }>
  /** Empty outside a demonstration. */
  readonly persons: readonly DemonstrationPerson[]
  readonly sessions: Sessions
  /** Holds what a browser keeps while somebody is at a provider. */
  readonly keeping: Cookies
  readonly csrf: Csrf
  readonly log: Log
}

const FORM_LIMIT = 16 * 1024
const OPEN = { config: { action: 'sign-in' as const } }

export function signInRoutes (options: SignInRoutesOptions, pages: SignInPages) {
  const { providers, persons, sessions, keeping, csrf, log } = options

  async function show (request: FastifyRequest, reply: FastifyReply, language: Language, { failure = null, status = 200 }: { failure?: SignInPageProps['failure'], status?: number } = {}): Promise<FastifyReply> {
    const session = await sessions.find(request.headers.cookie)
    const page = (
      <SignInPage
        frame={await pages.frame(language, '/sign-in', request)}
        providers={[...providers.values()].map(({ provider: { id, name } }) => ({ id, name }))}
        persons={personsFor(request)}
        returnTo={returnAddress(textOf(request.method === 'POST' ? request.body : request.query, 'returnTo'))}
        signedIn={session === null ? null : { name: session.name }}
        csrfToken={session === null ? null : csrf.csrfToken(session)}
        failure={failure}
      />
    )
    return reply.code(status).type('text/html; charset=utf-8').send(render(page))
  }

  function personsFor (request: FastifyRequest): readonly DemonstrationPerson[] {
    return isOnThisMachine(request) ? persons : []
  }

  async function begin (request: FastifyRequest, reply: FastifyReply, language: Language): Promise<FastifyReply> {
    const returnTo = returnAddress(textOf(request.body, 'returnTo'))
    const chosen = providers.get(textOf(request.body, 'provider'))
    if (chosen !== undefined) {
      const { address, secret } = await chosen.signIn.start(returnTo)
      const page = <LeavePage frame={await pages.frame(language, '/sign-in', request)} to={chosen.provider.name[language]} address={address} />
      return reply.header('Set-Cookie', keeping.write(secret, SIGN_IN_PATIENCE / 1000)).header('Refresh', `0;url=${address}`).type('text/html; charset=utf-8').send(render(page))
    }
    const person = personsFor(request).find(({ id }) => id === textOf(request.body, 'person'))
    if (person === undefined) throw new HttpProblem('sign-in-failed')
    return reply.header('Set-Cookie', await sessions.begin(demonstrationIdentity(person), person.name[language], request.headers.cookie)).redirect(returnTo, 303)
  }

  async function end (request: FastifyRequest<{ Params: { provider: string } }>, reply: FastifyReply): Promise<FastifyReply> {
    const chosen = providers.get(request.params.provider)
    if (chosen === undefined) throw new HttpProblem('not-found')
    const query = /\?.*$/s.exec(request.url)?.[0] ?? ''
    const { person, name, returnTo } = await chosen.signIn.finish(query, keeping.read(request.headers.cookie))
    const cookie = await sessions.begin(person, name, request.headers.cookie)
    log.info({ requestId: request.id, provider: chosen.provider.id }, 'somebody signed in')
    return reply.header('Set-Cookie', [cookie, keeping.clear()]).redirect(returnTo, 303)
  }

  async function fail (error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const language = /^\/en\//.test(request.url) || (request.url.startsWith('/sign-in/') && preferredLanguage(request.headers['accept-language'] ?? '') === 'en') ? 'en' : 'nl'
    if (error instanceof HttpProblem && error.problem === 'forged-request') return show(request, reply, language, { failure: 'forged', status: 403 })
    if (error instanceof HttpProblem && error.problem === 'sign-in-failed') return show(request, reply, language, { failure: 'expired', status: 400 })
    if (!(error instanceof SignInFailed)) throw error
    log.warn({ requestId: request.id, failure: error.failure, error: errorFacts(error.cause ?? error) }, 'a sign-in failed')
    return show(request, reply, language, { failure: error.failure, status: error.failure === 'unavailable' ? 503 : 400 })
  }

  return async (app: FastifyInstance): Promise<void> => {
    if (providers.size === 0 && persons.length === 0) return
    await app.register(async (scope) => {
      await scope.register(formbody, { bodyLimit: FORM_LIMIT })
      csrf.protect(scope)
      scope.setErrorHandler(fail)
      for (const language of ['nl', 'en'] as const) {
        const at = (path: string): string => addressIn(language, path)
        scope.get(at('/sign-in'), OPEN, async (request, reply) => show(request, reply, language))
        scope.post(at('/sign-in'), OPEN, async (request, reply) => begin(request, reply, language))
        scope.post(at('/sign-out'), OPEN, async (request, reply) => reply.header('Set-Cookie', await sessions.end(request.headers.cookie)).redirect(at('/'), 303))
        // Who reloads or shares the address of a form that was sent begins again.
        scope.get(at('/sign-out'), OPEN, async (_request, reply) => reply.redirect(at('/sign-in'), 303))
      }
      scope.get<{ Params: { provider: string } }>('/sign-in/callback/:provider', OPEN, end)
    })
  }
}

/** One text of a form or a query; empty when there is none, or more than one. */
function textOf (from: unknown, name: string): string {
  if (typeof from !== 'object' || from === null || !Object.hasOwn(from, name)) return ''
  const value = (from as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : ''
}
