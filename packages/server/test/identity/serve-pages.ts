// The pages of signing in, one page that tells who is there, and one form that changes something.
import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { answerErrors } from '../../dist/http/answer-errors.js'
import type { Identification, SignInPages } from '../../dist/identity/index.js'
import { wordsIn } from '../../dist/views/words.js'

const frame: SignInPages['frame'] = async (language) => ({
  language, words: wordsIn(language), stylesheet: '/assets/x.css', favicon: '/assets/x.svg', other: { href: '/' }, fictional: false, day: null, account: null, signIn: '/sign-in'
})

export async function servePages (t: Test, identification: Identification): Promise<FastifyInstance> {
  const app = Fastify()
  t.teardown(() => app.close())
  answerErrors(app)
  app.removeAllContentTypeParsers()
  await app.register(identification.routes({ frame }))
  await app.register(async (scope) => {
    await scope.register(formbody)
    identification.csrf.protect(scope)
    scope.get('/', async (request) => {
      const session = await identification.ofSession(request.headers.cookie)
      return { session, token: session === null ? null : identification.csrf.csrfToken(session) }
    })
    scope.post('/change', async () => ({ changed: true }))
  })
  return app
}
