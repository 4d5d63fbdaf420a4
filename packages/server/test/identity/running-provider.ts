// A real OpenID provider on this machine, with a switch to break it and a count of what is asked of it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { Provider as OidcProvider, type Configuration } from 'oidc-provider'
import type { Test } from 'tap'

/** `hang` never answers, `slow` sends a byte now and then, `elsewhere` redirects, `large` answers megabytes. */
export type Fault = 'none' | 'refuse' | 'hang' | 'slow' | '500' | 'garbage' | 'elsewhere' | 'large'

export const AUDIENCE = 'https://sroi.example/v1'

type Keys = Awaited<ReturnType<typeof generateKeyPair>> & { readonly kid: string }

export interface RunningProvider {
  readonly issuer: string
  /** How often each path was asked. */
  readonly asked: ReadonlyMap<string, number>
  /** The public key as PEM. */
  readonly publicPem: string
  fail (fault: Fault): void
  /** From now on there is one other key. */
  rotate (): Promise<void>
  /** A token signed with the key of the provider; a claim or a header that is undefined is left out. */
  sign (claims: JWTPayload, header?: Readonly<Record<string, unknown>>): Promise<string>
  /** An access token as the provider itself makes it, for a machine that knows its secret. */
  machineToken (clientId: string, scope: string): Promise<string>
}

export interface ProviderSettings {
  readonly clients?: Configuration['clients']
  /** Claims about the one person there is. */
  readonly person?: Readonly<Record<string, unknown>>
  readonly acr?: string
  readonly amr?: readonly string[]
  /** True: it does not promise to name itself when it sends somebody back (RFC 9207), as many do not. */
  readonly isOldFashioned?: boolean
}

export const MACHINE = { client_id: 'a-machine', client_secret: 'a secret of the tests, and of nothing else', grant_types: ['client_credentials'], redirect_uris: [], response_types: [] }

/** Made once: a key takes longer than a test. */
const FIRST = newKeys('first')

export async function runProvider (t: Test, settings: ProviderSettings = {}): Promise<RunningProvider> {
  const asked = new Map<string, number>()
  let fault: Fault = 'none'
  let keys = await FIRST
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {}
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    asked.set(path, (asked.get(path) ?? 0) + 1)
    if (fault === 'none') handle(request, response)
    else breakAs(fault, request, response)
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  t.teardown(() => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve) }))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const open = async (): Promise<void> => { handle = await handlerOf(issuer, keys, settings) }
  await open()
  return {
    issuer, asked,
    publicPem: await exportSPKI(keys.publicKey),
    fail: (next) => { fault = next },
    rotate: async () => {
      keys = await newKeys('second')
      await open()
    },
    sign: (claims, header = {}) => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: keys.kid, ...header }).sign(keys.privateKey),
    machineToken: async (clientId, scope) => {
      const answer = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${clientId}:${encodeURIComponent(MACHINE.client_secret)}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope, resource: AUDIENCE })
      })
      const body = await answer.json() as { access_token?: string }
      if (body.access_token === undefined) throw new Error(`the provider gives no token: ${JSON.stringify(body)}`)
      return body.access_token
    }
  }
}

async function newKeys (kid: string): Promise<Keys> {
  return { ...await generateKeyPair('RS256', { extractable: true }), kid }
}

async function handlerOf (issuer: string, { privateKey, kid }: Keys, { clients = [MACHINE], person = {}, acr, amr, isOldFashioned = false }: ProviderSettings): Promise<typeof handle> {
  const provider = new OidcProvider(issuer, {
    clients,
    jwks: { keys: [{ ...await exportJWK(privateKey), kid, alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['of the tests'] },
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'acr', 'amr', ...Object.keys(person)] },
    ...(acr === undefined ? {} : { acrValues: [acr] }),
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => [],
        getResourceServerInfo: () => ({ scope: 'read write ask', audience: AUDIENCE, accessTokenFormat: 'jwt', accessTokenTTL: 3600, jwt: { sign: { alg: 'RS256' } } })
      }
    }
  })
  provider.use(async (context, next) => {
    await next()
    if (isOldFashioned && context.path === '/.well-known/openid-configuration') delete (context.body as Record<string, unknown>)['authorization_response_iss_parameter_supported']
  })
  const callback = provider.callback()
  async function interact (request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { params, session } = await provider.interactionDetails(request, response)
    const accountId = session?.accountId ?? 'somebody'
    const grant = new provider.Grant({ accountId, clientId: String(params['client_id']) })
    grant.addOIDCScope('openid profile')
    const result = { login: { accountId, ...(acr === undefined ? {} : { acr }), ...(amr === undefined ? {} : { amr: [...amr] }) }, consent: { grantId: await grant.save() } }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
  }
  function handle (request: IncomingMessage, response: ServerResponse): void {
    if (request.url?.startsWith('/interaction/') === true) void interact(request, response).catch((error: unknown) => { response.writeHead(500).end(String(error)) })
    else void callback(request, response)
  }
  return handle
}

function breakAs (fault: Exclude<Fault, 'none'>, request: IncomingMessage, response: ServerResponse): void {
  if (fault === 'refuse') request.socket.destroy()
  else if (fault === '500') response.writeHead(500).end('broken')
  else if (fault === 'garbage') response.writeHead(200, { 'content-type': 'application/json' }).end('<html>')
  else if (fault === 'elsewhere') response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
  else if (fault === 'large') response.writeHead(200, { 'content-type': 'application/json' }).end(`{"keys":[],"padding":"${'x'.repeat(2_000_000)}"}`)
  else if (fault === 'slow') {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 200)
    response.on('close', () => clearInterval(timer))
  }
}
