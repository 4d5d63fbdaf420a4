// Is the file of providers read as it was meant, and refused with everything that is wrong in it, and nothing that is secret?
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { readProviders } from '../../dist/identity/index.js'

const folder = mkdtempSync(join(tmpdir(), 'sroi-providers-'))
t.teardown(() => rmSync(folder, { recursive: true }))
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
writeFileSync(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
writeFileSync(join(folder, 'secret'), 'from a file\n')
writeFileSync(join(folder, 'empty'), '\n')

async function read (content: unknown, variables: Readonly<Record<string, string>> = {}) {
  const file = join(folder, `${randomUUID()}.json`)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return readProviders({ file, variable: (name) => variables[name] })
}

async function problemsOf (content: unknown): Promise<readonly string[]> {
  const error = await read(content).then(() => null, (reason: unknown) => reason as Error)
  if (error?.name !== 'StartError') throw error ?? new Error('the file was taken')
  return error.message.split('\n')
}

const least = { id: 'municipality', issuer: 'https://login.example/tenant/v2.0', name: { nl: 'Gemeente', en: 'Municipality' }, api: { audience: 'https://sroi.example/v1', clients: [] } }
const signIn = { clientId: 'sroi', authentication: { method: 'client_secret_basic', secretVariable: 'SECRET' } }

t.test('the example of the page about identity is a file that can be read', async (t) => {
  const page = readFileSync(fileURLToPath(new URL('../../../../docs/identity.md', import.meta.url)), 'utf8')
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? ''
  writeFileSync(join(folder, 'sroi-key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  t.match(await read(example), [{ id: 'municipality', signIn: { clientId: 'sroi' }, api: { clients: [{ isRevoked: false }, { isRevoked: true }] } }])
})

t.test('without a file nobody vouches for anybody', async (t) => {
  t.same(await readProviders({ file: undefined, variable: () => undefined }), [])
})

t.test('what is not said has a safe meaning', async (t) => {
  t.same(await read({ providers: [least] }), [{
    id: 'municipality', issuer: 'https://login.example/tenant/v2.0', name: { nl: 'Gemeente', en: 'Municipality' }, algorithms: ['PS256', 'RS256', 'ES256'],
    organisation: [], strong: {}, origins: ['https://login.example'], signIn: null,
    api: { audience: 'https://sroi.example/v1', tokenType: 'at+jwt', claims: { client: 'client_id', tokenId: 'jti' }, clients: [], maxLifetimeSeconds: { people: 3600, machine: 21600 } }
  }])
})

t.test('secrets come from a variable, from a file, or are a private key; never from the file of providers itself', async (t) => {
  const of = async (authentication: object): Promise<unknown> => (await read({ providers: [{ ...least, signIn: { ...signIn, authentication } }] }, { SECRET: 'from a variable' }))[0]?.signIn?.authentication
  t.same(await of({ method: 'client_secret_post', secretVariable: 'SECRET' }), { method: 'client_secret_post', secret: 'from a variable' })
  t.same(await of({ method: 'client_secret_basic', secretFile: 'secret' }), { method: 'client_secret_basic', secret: 'from a file' })
  t.match(await of({ method: 'private_key_jwt', keyFile: join(folder, 'key.pem'), keyId: 'one' }), { method: 'private_key_jwt', keyId: 'one', key: { type: 'private', extractable: false } })
  t.match(await problemsOf({ providers: [{ ...least, signIn: { ...signIn, authentication: { method: 'client_secret_basic', secret: 'hunter2' } } }] }), [/authentication/])
})

t.test('an organisation can stand in a claim, or inside one', async (t) => {
  const [provider] = await read({ providers: [{ ...least, organisation: [{ scheme: 'nl-kvk', claim: 'https://broker.example/kvk' }, { scheme: 'eidas-legal', claim: ['eidas', 'legalId'] }] }] })
  t.same(provider?.organisation, [{ scheme: 'nl-kvk', claim: ['https://broker.example/kvk'] }, { scheme: 'eidas-legal', claim: ['eidas', 'legalId'] }])
})

t.test('every mistake is told at once, by its place and with the repair, and no value is repeated', async (t) => {
  const problems = await problemsOf({
    providers: [
      {
        ...least, id: 'Hunter2', issuer: 'http://hunter2.example', name: { nl: '' }, algorithms: ['HS256', 'none'], origins: ['https://hunter2.example/path'],
        strong: { acr: 'hunter2' }, extra: 'hunter2',
        api: { ...least.api, tokenType: '', clients: [{ id: 'hunter2', kind: 'hunter2' }], maxLifetimeSeconds: { people: 7200, machine: 90_000 } },
        signIn: { clientId: 'sroi', scopes: ['hunter2'], authentication: { method: 'client_secret_basic', secretVariable: 'A', secretFile: 'hunter2' } }
      }
    ]
  })
  t.notMatch(problems.join('\n'), /hunter2\.|"hunter2|Hunter2/)
  for (const place of ['id', 'issuer', 'name.nl', 'name.en', 'algorithms.0', 'algorithms.1', 'origins.0', 'strong.acr', 'api.tokenType', 'api.clients.0.kind', 'api.maxLifetimeSeconds.people', 'api.maxLifetimeSeconds.machine', 'signIn.scopes', 'signIn.authentication']) {
    t.ok(problems.some((problem) => problem.startsWith(`IDENTITY_FILE providers.0.${place} `)), place)
  }
  t.ok(problems.some((problem) => /providers\.0 .*extra/.test(problem)))
})

t.test('an issuer over plain HTTP is taken on this machine alone, and an address must be one', async (t) => {
  for (const issuer of ['http://127.0.0.1:9000', 'http://localhost:9000/realms/x', 'http://[::1]:9000', 'https://login.example']) t.ok(await read({ providers: [{ ...least, issuer }] }), issuer)
  for (const issuer of ['http://login.example', 'http://127.0.0.1.example', 'ftp://login.example', 'https://login.example?x=1', 'https://login.example#', 'https://user:x@login.example', 'login.example', '']) {
    t.match(await problemsOf({ providers: [{ ...least, issuer }] }), [/^IDENTITY_FILE providers\.0\.issuer /], issuer)
  }
})

t.test('two providers are told apart, and a token about a person never opens the API', async (t) => {
  t.match(await problemsOf({ providers: [least, least] }), [/one id twice/, /one issuer twice/])
  t.match(await problemsOf({ providers: [{ ...least, signIn: { ...signIn, clientId: least.api.audience } }] }), [/api\.audience has one name as audience and as clientId/])
  t.match(await problemsOf({ providers: [{ ...least, api: undefined }] }), [/neither signIn nor api/])
  t.match(await problemsOf({ providers: [{ ...least, api: { ...least.api, clients: [{ id: 'x', kind: 'machine' }, { id: 'x', kind: 'people' }] } }] }), [/names a client twice/])
})

t.test('what cannot be read is told without its content', async (t) => {
  t.match(await problemsOf('{ "providers": hunter2'), [/^IDENTITY_FILE holds no JSON\. Check quotes/])
  t.match(await problemsOf([]), [/^IDENTITY_FILE as a whole /])
  await t.rejects(readProviders({ file: join(folder, 'absent.json'), variable: () => undefined }), { name: 'StartError', message: /IDENTITY_FILE cannot be read \(ENOENT\)/ })
  const keyed = (authentication: object): object => ({ providers: [{ ...least, signIn: { ...signIn, authentication } }, { ...least, id: 'two', issuer: 'https://two.example', signIn }] })
  t.match(await problemsOf(keyed({ method: 'private_key_jwt', keyFile: 'absent.pem' })), [/providers\.0\.signIn\.authentication\.keyFile cannot be read \(ENOENT\)/, /providers\.1\.signIn\.authentication names a secret that is empty or absent/])
  t.match(await problemsOf(keyed({ method: 'private_key_jwt', keyFile: 'secret' })), [/keyFile holds no private key/, /./])
  t.match(await problemsOf(keyed({ method: 'client_secret_basic', secretFile: 'empty' })), [/empty or absent/, /./])
})
