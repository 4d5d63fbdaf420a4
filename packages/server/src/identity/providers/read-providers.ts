// From the file that IDENTITY_FILE names, and the keys and secrets it points at, to providers that can be asked. Read once, when the service starts.
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { importPKCS8 } from 'jose'
import { StartError } from '../../problems/start-error.ts'
import type { ClientAuthentication, Provider, Providers } from './provider.ts'
import { providersSchema, type ProviderText } from './provider-schema.ts'

export interface ProvidersSource {
  /** Path of the file; undefined: nobody vouches for anybody. */
  readonly file: string | undefined
  /** A variable of the environment. */
  readonly variable: (name: string) => string | undefined
}

type Authentication = NonNullable<ProviderText['signIn']>['authentication']

/** A mistake in what an operator wrote, without the value: it can be a secret. */
class Mistake extends Error {}

/** @throws StartError with every mistake at once; a value is never repeated. */
export async function readProviders ({ file, variable }: ProvidersSource): Promise<Providers> {
  if (file === undefined) return []
  const parsed = providersSchema.safeParse(await readJsonFile(file))
  if (!parsed.success) {
    throw new StartError(parsed.error.issues.map(({ path, message }) => `IDENTITY_FILE ${placeOf(path)} ${message}`).join('\n'))
  }
  const folder = dirname(file)
  const results = await Promise.allSettled(parsed.data.providers.map((provider, index) =>
    providerOf(provider, (authentication) => authenticationOf(authentication, { folder, variable, place: `providers.${index}.signIn.authentication` }))))
  const mistakes = results.flatMap((result) => result.status === 'fulfilled' ? [] : [result.reason as unknown])
  const strange = mistakes.find((mistake) => !(mistake instanceof Mistake))
  if (strange !== undefined) throw strange
  if (mistakes.length > 0) throw new StartError(mistakes.map((mistake) => `IDENTITY_FILE ${(mistake as Mistake).message}`).join('\n'))
  return results.flatMap((result) => result.status === 'fulfilled' ? [result.value] : [])
}

async function readJsonFile (file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => { throw new StartError(`IDENTITY_FILE cannot be read (${codeOf(error)}). Give the whole path of a file that the service may read`) })
  try {
    return JSON.parse(text)
  } catch {
    throw new StartError('IDENTITY_FILE holds no JSON. Check quotes, commas and brackets')
  }
}

async function providerOf (text: ProviderText, authenticate: (authentication: Authentication) => Promise<ClientAuthentication>): Promise<Provider> {
  const { id, issuer, name, algorithms, organisation, strong, origins, signIn, api } = text
  return {
    id, issuer, name, algorithms, organisation, strong,
    origins: [...new Set([new URL(issuer).origin, ...origins])],
    signIn: signIn === undefined ? null : { ...signIn, authentication: await authenticate(signIn.authentication) },
    api: api === undefined ? null : { ...api, clients: api.clients.map(({ revoked, ...client }) => ({ ...client, isRevoked: revoked })) }
  }
}

interface Where { readonly folder: string, readonly variable: ProvidersSource['variable'], readonly place: string }

async function authenticationOf (authentication: Authentication, { folder, variable, place }: Where): Promise<ClientAuthentication> {
  if (authentication.method === 'private_key_jwt') {
    const pem = await readSecretFile(resolve(folder, authentication.keyFile), `${place}.keyFile`)
    const key = await importPKCS8(pem, authentication.algorithm).catch(() => { throw new Mistake(`${place}.keyFile holds no private key for the algorithm. Give a key in PKCS #8, as PEM`) })
    return { method: authentication.method, key, keyId: authentication.keyId ?? null }
  }
  const { method, secretFile, secretVariable } = authentication
  const secret = secretFile === undefined ? variable(secretVariable ?? '') ?? '' : await readSecretFile(resolve(folder, secretFile), `${place}.secretFile`)
  if (secret === '') throw new Mistake(`${place} names a secret that is empty or absent. Set the variable, or fill the file`)
  return { method, secret }
}

async function readSecretFile (path: string, place: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => { throw new Mistake(`${place} cannot be read (${codeOf(error)}). Give a file that the service may read; a path that begins in the folder of IDENTITY_FILE is possible`) })
  return text.trim()
}

function codeOf (error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}

function placeOf (path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'as a whole' : path.map(String).join('.')
}
