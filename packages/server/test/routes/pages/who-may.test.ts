// What does a browser show to who may not, to who may in several regions, and to who signed in?
import type { FastifyInstance } from 'fastify'
import t from 'tap'
import type { Role, Visitors } from '../../../dist/access/index.js'
import { buildApp } from '../../../dist/app.js'
import type { Session } from '../../../dist/identity/index.js'
import { buildApplication } from '../../application/build-application.js'
import { question } from '../../application/question.js'

const ONE = { id: '0193a000-0000-7000-8000-000000000001', slug: 'one', name: 'Regio Een', host: null }
const TWO = { id: '0193a000-0000-7000-8000-00000000000b', slug: 'two', name: 'Regio Twee', host: 'two.example', visitors: 'none' } as const

const application = await buildApplication(t)
const { tenants, clock } = application

interface Told {
  readonly visitors?: Visitors
  readonly offersSignIn?: boolean
  /** Of who holds the cookie `sroi=somebody`. */
  readonly roles?: readonly { readonly tenantId: string, readonly role: Role }[]
  readonly strong?: boolean
}

let chosen: string | null = null

async function serviceOf ({ visitors = 'none', offersSignIn = true, roles = [], strong = true }: Told): Promise<FastifyInstance> {
  const session: Session = {
    digest: 'd', name: 'Iemand (fictief)', tenantId: null, csrfSecret: 'secret',
    identity: { kind: 'person', issuer: 'https://issuer.example', subject: 'somebody', organisation: { scheme: 'fictional', value: 'F-1' }, scopes: null, strong, tenantId: null }
  }
  const app = await buildApp({
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    tenants: { ...tenants, list: async () => [{ ...ONE, visitors }, TWO], membershipsOf: async () => roles.map((role) => ({ ...role, authority: null })), open: tenants.open },
    identification: {
      ...application.identification,
      offersSignIn,
      ofSession: async (cookie) => cookie === 'sroi=somebody' ? { ...session, tenantId: chosen } : null,
      chooseTenant: async (_session, tenantId) => { chosen = tenantId },
      csrf: { csrfToken: () => 'the-token', protect: () => {} }
    }
  })
  t.teardown(() => app.close())
  return app
}

const SOMEBODY = { cookie: 'sroi=somebody' }
const inOne = (role: Role) => [{ tenantId: ONE.id, role }]

t.test('a visitor of a region that lets nobody in is led to the sign-in, and on from there', async (t) => {
  const app = await serviceOf({})
  for (const url of ['/', '/search?need=tuinman', '/en/mix', '/contract', '/batch', '/matches/0193a000-0000-7000-8000-00000000ffff']) {
    const { statusCode, headers } = await app.inject({ method: 'GET', url })
    t.same([statusCode, headers.location], [303, `${url.startsWith('/en') ? '/en' : ''}/sign-in?returnTo=${encodeURIComponent(url)}`], url)
  }
  const { statusCode, body } = await app.inject({ method: 'POST', url: '/matches', payload: 'question=x', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  t.equal(statusCode, 401)
  t.match(body, 'Dit mag u niet')
})

t.test('where nobody can sign in, who may not is told so', async (t) => {
  const { statusCode, body } = await (await serviceOf({ offersSignIn: false })).inject({ method: 'GET', url: '/search' })
  t.equal(statusCode, 401)
  t.match(body, 'Dit mag u niet')
  t.notMatch(body, '/sign-in')
})

t.test('what the service is, and how accessible, everybody can read', async (t) => {
  const app = await serviceOf({})
  for (const url of ['/over', '/en/about']) t.equal((await app.inject({ method: 'GET', url })).statusCode, 200, url)
  t.match((await app.inject({ method: 'GET', url: '/over' })).body, /<a class="site-header__account" href="\/sign-in\?returnTo=[^"]*">Inloggen<\/a>/)
})

t.test('who signed in sees their name, and every form carries the proof that it is ours', async (t) => {
  const app = await serviceOf({ visitors: 'record', roles: inOne('contractor') })
  for (const url of ['/', '/contract', '/batch', '/search?authority=haarlem&need=tuinman']) {
    const { body, statusCode } = await app.inject({ method: 'GET', url, headers: SOMEBODY })
    t.equal(statusCode, 200, url)
    t.match(body, 'Iemand (fictief)')
    const forms = body.match(/<form [^>]*method="post"[\s\S]*?<\/form>/g) ?? []
    t.ok(forms.length > 0, url)
    for (const form of forms) t.ok(form.includes('name="csrf" value="the-token"') || /action="[^"]*\?csrf=the-token"/.test(form), form.slice(0, 120))
  }
  t.notMatch((await app.inject({ method: 'GET', url: '/' })).body, 'csrf', 'a visitor has nothing to prove')
})

t.test('who may not, is no member, or needs a second factor is told what to do', async (t) => {
  const told = async (roles: Told['roles'], more: Told = {}) => {
    const { statusCode, body } = await (await serviceOf({ ...more, ...(roles === undefined ? {} : { roles }) })).inject({ method: 'GET', url: '/matches/0193a000-0000-7000-8000-00000000ffff', headers: SOMEBODY })
    return [statusCode, /<h1[^>]*>([^<]*)</.exec(body)?.[1]]
  }
  t.same(await told(inOne('committee-member')), [403, 'Dit mag u niet'])
  t.same(await told([]), [403, 'U hoort nog niet bij een regio'])
  t.same(await told(inOne('coordinator'), { strong: false }), [403, 'Log in met een tweede stap'])
  t.same(await told(inOne('coordinator')), [404, 'Deze pagina bestaat niet'])
})

t.test('a member of several regions chooses one, and can choose another', async (t) => {
  chosen = null
  const app = await serviceOf({ roles: [...inOne('buyer'), { tenantId: TWO.id, role: 'auditor' }] })
  const first = await app.inject({ method: 'GET', url: '/search', headers: SOMEBODY })
  t.same([first.statusCode, first.headers.location], [303, '/region'])
  const page = await app.inject({ method: 'GET', url: '/region', headers: SOMEBODY })
  t.match(page.body, /name="region" value="one"[^>]*>Regio Een/)
  t.match(page.body, /name="region" value="two"[^>]*>Regio Twee/)
  const choose = async (region: string) => app.inject({ method: 'POST', url: '/region', headers: { ...SOMEBODY, 'content-type': 'application/x-www-form-urlencoded' }, payload: `region=${region}` })
  t.equal((await choose('three')).statusCode, 403)
  t.same([(await choose('one')).statusCode, chosen], [303, ONE.id])
  t.equal((await app.inject({ method: 'GET', url: '/search', headers: SOMEBODY })).statusCode, 200)
  t.match((await app.inject({ method: 'GET', url: '/region', headers: SOMEBODY })).body, 'hier werkt u nu')
})

t.test('an answer that somebody recorded is shown to their organisation and to who oversees it, and to nobody else', async (t) => {
  chosen = null
  const firm = await serviceOf({ visitors: 'record', roles: inOne('contractor') })
  const { headers: { location } } = await firm.inject({
    method: 'POST', url: '/matches', headers: { ...SOMEBODY, 'content-type': 'application/x-www-form-urlencoded' },
    payload: `question=${encodeURIComponent(JSON.stringify(question()))}`
  })
  t.match(location, /^\/matches\/[0-9a-f-]{36}$/)
  const seen = async (app: FastifyInstance, headers: Record<string, string>): Promise<number> => (await app.inject({ method: 'GET', url: String(location), headers })).statusCode
  t.equal(await seen(firm, SOMEBODY), 200)
  t.equal(await seen(firm, {}), 404, 'a visitor')
  t.equal(await seen(await serviceOf({ roles: inOne('auditor') }), SOMEBODY), 200)
})
