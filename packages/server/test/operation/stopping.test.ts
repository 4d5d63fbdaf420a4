// Is what was asked before the stop answered, and does the stop come to an end?
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { question } from '../application/question.js'
import { asOwner } from '../database/as-application.js'
import { clonedDatabase, emptyDatabase } from '../database/create-database.js'

const SROI = fileURLToPath(new URL('../../bin/sroi.mjs', import.meta.url))
const BODY = JSON.stringify(question())

t.test('asked to stop it says so, goes on as long as the balancer needs, ends what is under way, and ends in order', async (t) => {
  const databaseUrl = await clonedDatabase(t)
  const { child, address, errors } = await start(t, { DATABASE_URL: databaseUrl, STOP_DELAY: '1500', STOP_PATIENCE: '10000' })
  t.equal((await fetch(`${address}/health/ready`)).status, 200)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await until(async () => (await fetch(`${address}/health/ready`)).status === 503)
  t.match(await (await fetch(`${address}/health/ready`)).json(), { detail: 'Not ready: running' })
  t.equal((await fetch(`${address}/health/live`)).status, 200)
  // a body that is still arriving when the listening ends
  const slow = slowly(t, address)
  t.equal((await match(address)).status, 201, 'whoever comes through the balancer all the same is served')
  await until(async () => fetch(`${address}/health/live`).then(() => false, () => true))
  slow.finish()
  t.match(await slow.answer, /^HTTP\/1\.1 201 /, 'what was under way is ended')
  t.same(await ended, [0, null])
  t.match(errors(), /Stopping \(SIGTERM\)/)
  const sql = asOwner(t, databaseUrl)
  t.same(await sql`SELECT count(*)::int AS count FROM receipts WHERE kind = 'match'`, [{ count: 2 }])
})

t.test('under load nobody who was heard is cut off, and what was acknowledged is there', async (t) => {
  const databaseUrl = await clonedDatabase(t)
  const { child, address } = await start(t, { DATABASE_URL: databaseUrl })
  const ended = once(child, 'exit')
  const outcomes: (number | string)[] = []
  const askers = Array.from({ length: 8 }, async () => {
    for (;;) {
      try {
        outcomes.push((await match(address)).status)
      } catch (error) {
        outcomes.push(String((error as Error & { cause?: { code?: string } }).cause?.code))
        return
      }
    }
  })
  await until(async () => outcomes.length > 20)
  child.kill('SIGTERM')
  await Promise.all(askers)
  t.same(await ended, [0, null])
  t.same([...new Set(outcomes.filter((outcome) => outcome !== 'ECONNREFUSED' && outcome !== 'ECONNRESET' && outcome !== 'UND_ERR_SOCKET'))], [201])
  const sql = asOwner(t, databaseUrl)
  const [row] = await sql<{ count: number }[]>`SELECT count(*)::int AS count FROM receipts WHERE kind = 'match'`
  t.equal(row?.count, outcomes.filter((outcome) => outcome === 201).length, 'as many as were acknowledged: nothing was done for somebody who was cut off')
})

t.test('whoever never ends does not keep it from ending', async (t) => {
  const { child, address } = await start(t, { DATABASE_URL: await clonedDatabase(t), STOP_PATIENCE: '200' })
  const slow = slowly(t, address)
  await until(async () => (await fetch(`${address}/health/live`)).status === 200)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  t.same(await ended, [0, null])
  t.equal(await slow.answer, '', 'cut off')
})

t.test('migrations apart: a start on a database that is behind is refused, and goes after sroi migrate', async (t) => {
  const databaseUrl = await emptyDatabase(t)
  const apart = { DATABASE_URL: databaseUrl, MIGRATE_AT_START: 'no', DEMONSTRATION: '0' }
  t.match(await run(['serve', '--language', 'en'], apart), { code: 3, err: /is behind this release; it lacks 0001_roles\.sql/ })
  t.match(await run(['migrate', '--language', 'en'], apart), { code: 0, out: /^0001_roles\.sql\n/ })
  t.match(await run(['migrate', '--language', 'en'], apart), { code: 0, out: 'Nothing to do: the database is up to date\n' })
  t.match(await run(['serve'], apart), { code: 3, err: /no tenant/ })
})

t.test('a start with mistakes in the configuration says all of them, and no value', async (t) => {
  const { code, err } = await run(['serve'], { DATABASE_URL: 'mysql://wholly-secret', PORT: '0', TRUSTED_PROXIES: 'true' })
  t.equal(code, 3)
  t.match(err, /PORT is not[^]*TRUSTED_PROXIES is not[^]*DATABASE_URL is not/)
  t.notMatch(err, 'wholly-secret')
  t.match(await run(['serve'], {}), { code: 3, err: /DATABASE_URL is not given/ })
  t.match(await run(['config', '--check', '--language', 'en'], { METRICS_TOKEN: 'wholly-secret' }), { code: 3, err: /^METRICS_TOKEN is too easy to guess/, out: '' })
  const { out } = await run(['config', '--print'], { METRICS_TOKEN: 'x'.repeat(32), DATABASE_URL: 'postgres://a:wholly-secret@b/c', PORT: '81' })
  t.match(out, /^PORT="81"$/m)
  t.match(out, /^METRICS_TOKEN=\(given, not shown\)$/m)
  t.notMatch(out, /wholly-secret|xxxx/)
  t.match(await run(['config'], {}), { code: 3 })
  t.match(await run(['config', '--check', '--print'], {}), { code: 3, err: /Choose one of/ })
})

function environmentOf (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], DURABILITY: 'warn', LOG_LEVEL: 'silent', ...settings }
}

async function start (t: Test, settings: Readonly<Record<string, string>>): Promise<{ readonly child: ChildProcess, readonly address: string, readonly errors: () => string }> {
  const port = await freePort()
  const child = spawn(process.execPath, [SROI, 'serve'], { env: environmentOf({ PORT: String(port), ...settings }), stdio: ['ignore', 'ignore', 'pipe'] })
  t.teardown(() => { child.kill('SIGKILL') })
  let errors = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { errors += text })
  await until(async () => {
    if (child.exitCode !== null) throw new Error(errors)
    return errors.includes('Ready: ')
  })
  return { child, address: `http://127.0.0.1:${port}`, errors: () => errors }
}

async function run (words: readonly string[], settings: Readonly<Record<string, string>>): Promise<{ readonly code: number | null, readonly out: string, readonly err: string }> {
  const child = spawn(process.execPath, [SROI, ...words], { env: environmentOf(settings), stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
  child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
  const [code] = await once(child, 'close') as [number | null]
  return { code, out, err }
}

/** A port that was free a moment ago. */
async function freePort (): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function match (address: string): Promise<Response> {
  const answer = await fetch(`${address}/v1/matches`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY })
  await answer.arrayBuffer()
  return answer
}

/** A request whose last byte waits. */
function slowly (t: Test, address: string): { readonly finish: () => void, readonly answer: Promise<string> } {
  const socket: Socket = connect({ host: '127.0.0.1', port: Number(new URL(address).port) })
  t.teardown(() => { socket.destroy() })
  socket.write(`POST /v1/matches HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(BODY)}\r\n\r\n${BODY.slice(0, -1)}`)
  const answer = new Promise<string>((resolve) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => { text += part }).on('close', () => resolve(text)).on('error', () => {})
  })
  return { finish: () => { socket.write(BODY.slice(-1)) }, answer }
}

async function until (holds: () => Promise<boolean>): Promise<void> {
  while (!await holds()) await new Promise((resolve) => { setTimeout(resolve, 20) })
}
