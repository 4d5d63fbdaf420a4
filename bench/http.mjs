// What does it cost to be asked over HTTP: npm run bench -- --http [--suppliers=100000] [--reads=10000] [--questions=200] [--rounds=5] [--connections=16]
// The service, a bare Fastify that returns the same bytes, one that returns the same headers as well, one that also writes its log, and the engine in a loop, each in a process of its own, take turns, round after round; this process asks.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDemonstration } from '../packages/server/dist/demonstration/read-demonstration.js'
import { createApiKey } from '../packages/server/dist/actions/keys/create-api-key.js'
import { systemClock } from '../packages/server/dist/clock/system-clock.js'
import { connect, createPostgresqlStore, createTenant, migrate } from '../packages/server/dist/store/index.js'
import { chooseDataFolder } from '../scripts/postgres/choose-data-folder.mjs'
import { chooseIdentity } from '../scripts/postgres/choose-identity.mjs'
import { startDurable } from '../scripts/postgres/start-durable.mjs'
import { createProgress } from '../scripts/prepare/progress.mjs'
import { root } from '../scripts/root.mjs'
import { median } from './figures.mjs'
import { startChild } from './http/child.mjs'
import { askOnce, askWhole, load } from './http/load.mjs'
import { requestOf } from './http/requests.mjs'
import { whole } from './options.mjs'
import { questionsOf } from './questions.mjs'
import { supplierAt, worldOf } from './register.mjs'
import { accepted, ruleSet } from './shipped.mjs'

const [size, reads, questions, rounds, connections] = [['suppliers', 100_000], ['reads', 10_000], ['questions', 200], ['rounds', 5], ['connections', 16]].map(([name, otherwise]) => whole(name, otherwise))
const TENANT = { id: '0193a000-0000-7000-8000-0000000000ff', name: 'Bench', register: 'bench', slug: 'bench', host: null, visitors: 'ask' }
const AUTHORITY = 'bloemendaal'
/** The limits hold and are counted, and nobody meets them. */
const LIMITS = { RATE_LIMITS: 'on', RATE_VISITOR: '1000000', RATE_VISITORS: '1000000', RATE_CALLER: '1000000', RATE_TENANT: '1000000' }
/** So many different suppliers, and so many pages, are asked for again and again. */
const [DIFFERENT, PAGES] = [1_000, 20]
/** So many rounds are not counted: the service is more program than a bare route, and takes longer to be compiled. */
const UNCOUNTED = 2
/** What each of them sends by itself, or what is another in each answer. */
const OF_THEIR_OWN = new Set(['content-type', 'content-length', 'date', 'connection', 'keep-alive'])

const world = worldOf(1)
const asked = questionsOf(world, questions, ruleSet, accepted).map(({ request: { ruleSet: _ours, ...question } }) => question)
const folder = mkdtempSync(join(tmpdir(), 'sroi-http-'))
chmodSync(folder, 0o711)
const server = await startDurable({
  root, folder, copies: chooseDataFolder({ root, isRoot: process.getuid?.() === 0 }).copies, identity: chooseIdentity(), progress: createProgress({ heartbeat: 60_000 })
})
const running = []
try {
  const key = await fill()
  const out = join(folder, 'log')
  const start = async (file, given) => { const child = await startChild(file, given, out, LIMITS); running.push(child); return child }
  const given = { kind: 'service', databaseUrl: server.url, dataFolder: folder }
  const cold = await start('server.mjs', given)
  await end(cold)
  const service = await start('server.mjs', given)
  const { rss } = await service.ask('used')
  const at = new URL(service.address)
  const one = Array.from({ length: Math.min(DIFFERENT, size) }, (_, number) => `/v1/suppliers/s-${String(Math.floor(number * size / DIFFERENT)).padStart(8, '0')}`)
  const pages = ['/v1/suppliers?limit=100']
  const answers = []
  for (const path of one) answers.push([path, String(await askOnce(at, requestOf('GET', path)))])
  for (let page = 0; page < Math.min(PAGES, Math.ceil(size / 100)); page += 1) {
    const text = String(await askOnce(at, requestOf('GET', pages[page])))
    answers.push([pages[page], text])
    const { nextCursor } = JSON.parse(text)
    if (nextCursor !== null) pages.push(`/v1/suppliers?limit=100&cursor=${encodeURIComponent(nextCursor)}`)
  }
  const bare = await start('server.mjs', { kind: 'bare', answers })
  const bareAt = new URL(bare.address)
  const { head } = await askWhole(at, requestOf('GET', one[0]))
  const headers = Object.fromEntries(headersOf(head).filter(([name]) => !OF_THEIR_OWN.has(name)))
  const clothed = await start('server.mjs', { kind: 'bare', answers, headers })
  const clothedAt = new URL(clothed.address)
  const logged = await start('server.mjs', { kind: 'bare', answers, headers, isLogged: true })
  const loggedAt = new URL(logged.address)
  for (const address of [bareAt, clothedAt, loggedAt]) {
    for (const [path, text] of answers) if (String(await askOnce(address, requestOf('GET', path))) !== text) throw new Error(`a bare route answers ${path} with other bytes`)
  }
  const namesOf = (text) => headersOf(text).map(([name]) => name).sort().join(' ')
  const { head: sent } = await askWhole(clothedAt, requestOf('GET', one[0]))
  if (namesOf(sent) !== namesOf(head)) throw new Error(`the second bare route answers with other headers: ${namesOf(sent)} instead of ${namesOf(head)}`)
  const bodies = asked.map((question) => JSON.stringify(question))
  const engine = await start('engine.mjs', { databaseUrl: server.url, tenantId: TENANT.id, authority: AUTHORITY, bodies })
  const searches = asked.map((question) => requestOf('POST', '/v1/searches', question))
  const alone = await engine.ask('answers')
  for (const [index, search] of searches.entries()) {
    if (String(await askOnce(at, search)) !== alone[index]) throw new Error(`search ${index} is answered otherwise by the service than by the engine`)
  }

  console.log(`${size} suppliers, ${rounds} rounds, ${connections} connections; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg().map((value) => value.toFixed(1)).join(' ')}`)
  console.log('\n| what is asked | bytes, mean | the service a second | beside it a second | ratio | the service, µs of processor | beside it, µs of processor | ratio |\n|---|---|---|---|---|---|---|---|')
  const byHttp = (child, address, requests, count) => async () => {
    const before = await child.ask('used')
    const seconds = await load(address, requests, count, connections)
    const after = await child.ask('used')
    return { rate: count / seconds, cpu: (after.cpu - before.cpu) / count }
  }
  const inLoop = async () => { const { seconds, cpu } = await engine.ask('round'); return { rate: questions / seconds, cpu: cpu / questions } }
  const paths = { 'one supplier': one, 'a page of 100 suppliers': pages.slice(0, PAGES) }
  for (const [name, all] of Object.entries(paths)) {
    const requests = all.map((path) => requestOf('GET', path))
    const known = new Map(answers)
    const [visitor, machine, plain, same, told] = await inTurns([
      byHttp(service, at, requests, reads),
      byHttp(service, at, all.map((path) => requestOf('GET', path, null, key)), reads),
      byHttp(bare, bareAt, requests, reads),
      byHttp(clothed, clothedAt, requests, reads),
      byHttp(logged, loggedAt, requests, reads)
    ])
    const bytes = meanOf(all.map((path) => known.get(path).length))
    row(`${name}, a visitor, beside a bare route`, bytes, visitor, plain)
    row(`${name}, a visitor, beside a bare route with the same headers`, bytes, visitor, same)
    row(`${name}, a visitor, beside a bare route with the same headers that writes its log`, bytes, visitor, told)
    row(`${name}, an API key, beside a bare route`, bytes, machine, plain)
  }
  const [searched, looped] = await inTurns([byHttp(service, at, searches, questions), inLoop])
  row('a search, a visitor, beside the engine in a loop', meanOf(alone.map((text) => text.length)), searched, looped)
  const after = await service.ask('used')
  console.log(`\nmemory of a replica: ${megabytes(rss)} when it began, ${megabytes(after.rss)} afterwards`)
  console.log(`from nothing to the first answer: ${cold.seconds.toFixed(1)} s without the snapshot of its catalogue, ${service.seconds.toFixed(1)} s with it`)
} finally {
  for (const child of running) await child.stop()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function end (child) {
  running.splice(running.indexOf(child), 1)
  await child.stop()
}

/** The register, as one change; and a key of a machine, which is answered. */
async function fill () {
  await migrate(server.url)
  await createTenant(server.url, TENANT)
  const store = createPostgresqlStore(await connect(server.url), TENANT.id)
  const { authorities, ruleSets } = readDemonstration()
  await store.publish({ authorities, ruleSets, suppliers: Array.from({ length: size }, (_, number) => supplierAt(world, number)) }, '2026-01-01T00:00:00.000Z')
  const at = systemClock.now()
  const by = { kind: 'person', issuer: 'https://provider.example', subject: 'bench', organisation: null, scopes: null, strong: true, tenantId: null }
  const asked = { name: 'bench', scopes: ['read'], networks: [], expiresAt: new Date(Date.parse(at) + 86_400_000).toISOString() }
  const { text } = await store.write((writing) => createApiKey({ writing, at, by }, TENANT.id, asked))
  await store.close()
  return text
}

/** What the median round of each needed, when they take turns. */
async function inTurns (subjects) {
  const seen = subjects.map(() => [])
  for (let round = 0; round < UNCOUNTED + rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const found = await subject()
      if (round >= UNCOUNTED) seen[index].push(found)
    }
  }
  return seen.map((all) => ({ rate: median(all.map(({ rate }) => rate)), cpu: median(all.map(({ cpu }) => cpu)) }))
}

/** Names in small letters, and values. */
function headersOf (head) {
  return head.split('\r\n').slice(1).map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)])
}

function row (name, bytes, ours, beside) {
  const cells = [ours.rate.toFixed(0), beside.rate.toFixed(0), (ours.rate / beside.rate).toFixed(2), ours.cpu.toFixed(0), beside.cpu.toFixed(0), (beside.cpu / ours.cpu).toFixed(2)]
  console.log(`| ${name} | ${bytes.toFixed(0)} | ${cells.join(' | ')} |`)
}

function meanOf (values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function megabytes (bytes) {
  return `${(bytes / 1e6).toFixed(0)} MB`
}
