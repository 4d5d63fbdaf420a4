// The file of providers, as an operator writes it. Every mistake is told at once, by its place; a value is never repeated, for it can be a secret.
import { z } from 'zod'
import { isLoopback } from '../is-loopback.ts'

/** Signatures that only the provider can make. With HS256 whoever checks could also sign, and `none` is no signature. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'] as const

const HOUR = 3_600

const text = z.string({ error: 'is not a text' }).min(1, { error: 'is empty' }).max(500, { error: 'is longer than 500 characters' })
  .regex(/^[^\u0000-\u001f\u007f]*$/, { error: 'holds control characters; remove them' })
const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'is not a list' }).max(100, { error: 'has more than 100 items' })
const address = text.refine(isSafeAddress, { error: 'is not an address that can be trusted. Write it as https://login.example, without query or fragment; http is for this machine alone, as http://127.0.0.1:9000' })
const origin = address.refine((value) => isSafeAddress(value) && new URL(value).origin === value, { error: 'is more than an origin. Write it as https://keys.example, without a path' })
const claim = z.union([text.transform((name) => [name]), z.array(text).min(1).max(10)], { error: 'is not the name of a claim, nor a list of names that lead to one' })
const algorithm = z.enum(ALGORITHMS, { error: `is not a signature that is taken. Give ${ALGORITHMS.join(', ')}` })


const authentication = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('private_key_jwt'), keyFile: text, keyId: text.optional(), algorithm: algorithm.default('PS256') }),
  z.strictObject({ method: z.enum(['client_secret_basic', 'client_secret_post']), secretFile: text.optional(), secretVariable: text.optional() })
    .refine(({ secretFile, secretVariable }) => (secretFile === undefined) !== (secretVariable === undefined), { error: 'needs secretFile or secretVariable, one of the two; a secret is never written in this file' })
], { error: 'names no method. Give private_key_jwt, client_secret_basic or client_secret_post' })

const signIn = z.strictObject({
  clientId: text,
  authentication,
  scopes: list(text).default(['openid', 'profile']).refine((scopes) => scopes.includes('openid'), { error: 'misses openid, without which the provider says of nobody who they are' }),
  acrValues: list(text).default([])
})

const client = z.strictObject({
  id: text,
  kind: z.enum(['machine', 'people'], { error: 'is not machine or people. A client has one kind of token' }),
  revoked: z.boolean({ error: 'is not true or false' }).default(false)
})

const lifetime = (most: number) => z.int({ error: 'is not a whole number of seconds' }).min(60, { error: 'is shorter than 60 seconds' }).max(most, { error: `is longer than ${most} seconds` }).default(most)

const api = z.strictObject({
  audience: text,
  tokenType: text.default('at+jwt'),
  claims: z.strictObject({ client: text.default('client_id'), tokenId: text.default('jti') }).prefault({}),
  clients: list(client).refine(areUnique((item: { readonly id: string }) => item.id), { error: 'names a client twice' }),
  maxLifetimeSeconds: z.strictObject({ people: lifetime(HOUR), machine: lifetime(6 * HOUR) }).prefault({})
})

const provider = z.strictObject({
  id: text.regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/, { error: 'is not an id. Give small letters, digits and hyphens, at most 32' }),
  issuer: address,
  name: z.strictObject({ nl: text, en: text }),
  algorithms: list(algorithm).min(1, { error: 'names no signature' }).default(['PS256', 'RS256', 'ES256']),
  organisation: list(z.strictObject({ scheme: text.regex(/^[a-z0-9][a-z0-9-]{0,49}$/, { error: 'is not a scheme. Give small letters, digits and hyphens, as nl-kvk' }), claim })).default([]),
  strong: z.record(text, list(text), { error: 'is not an object. Give claims with their values, as { "acr": ["…"] }' }).default({}),
  origins: list(origin).default([]),
  signIn: signIn.optional(),
  api: api.optional()
})
  .refine((it) => it.signIn !== undefined || it.api !== undefined, { error: 'has neither signIn nor api: nobody could use it' })
  .refine((it) => it.api === undefined || it.signIn === undefined || it.api.audience !== it.signIn.clientId, { error: 'has one name as audience and as clientId: a token about a person would then open the API', path: ['api', 'audience'] })

export const providersSchema = z.strictObject({
  providers: list(provider)
    .refine(areUnique((item: { readonly id: string }) => item.id), { error: 'has one id twice' })
    .refine(areUnique((item: { readonly issuer: string }) => item.issuer), { error: 'has one issuer twice' })
})

export type ProviderText = z.infer<typeof provider>

function areUnique<T> (key: (item: T) => string): (items: readonly T[]) => boolean {
  return (items) => new Set(items.map(key)).size === items.length
}

/** Over plain HTTP anybody on the way could change the keys, so that is for this machine alone. */
function isSafeAddress (value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, search, hash, username, password } = new URL(value)
  if (search !== '' || hash !== '' || username !== '' || password !== '' || /[?#]$/.test(value)) return false
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}
