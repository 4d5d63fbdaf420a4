import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import t from 'tap'
import { listMembers } from '../postgres/list-members.mjs'
import { startTemporary } from '../postgres/start-temporary.mjs'
import { stopLeftover } from '../postgres/stop-leftover.mjs'
import { root } from '../root.mjs'
import { makeFolder } from './make-folder.mjs'
import { plainEnvironment, scriptPath } from './run-script.mjs'

/**
 * @param {import('tap').Test} t
 * @param {string} folder
 */
async function hold (t, folder) {
  const child = spawn(process.execPath, [scriptPath('test/hold-postgresql.mjs'), folder], { env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => { said += text })
  t.teardown(async () => {
    child.kill('SIGKILL')
    await stopLeftover(join(folder, 'postgres'))
  })
  const [url] = await Promise.race([once(child.stdout.setEncoding('utf8'), 'data'), once(child, 'exit').then(() => { throw new Error(said) })])
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { url: String(url).trim(), kill, said: () => said }
}

/**
 * @template T
 * @param {string} url
 * @param {(sql: import('postgres').Sql) => Promise<T>} work
 */
async function query (url, work) {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 1 })
  }
}

/** @param {() => boolean} isSo */
async function until (isSo) {
  while (!isSo()) await new Promise(resolve => { setTimeout(resolve, 20) })
}

/**
 * A backend of PostgreSQL can be gone by itself between the listing and the kill.
 * @param {number} pid
 */
function killIfThere (pid) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}

t.test('what was acknowledged survives any kill, and the next start cleans up by itself', async t => {
  const folder = makeFolder(t)
  const cluster = join(folder, 'postgres')
  const first = await hold(t, folder)
  await query(first.url, async sql => {
    await sql`create table promise (made int primary key)`
    await sql`insert into promise values (1)`
  })

  await first.kill()
  await until(() => listMembers(cluster).all.length === 0)
  t.pass('PostgreSQL stops by itself when the process that started it is killed')

  const second = await hold(t, folder)
  t.equal(second.url, first.url, 'the port and the password stay')
  t.equal(statSync(join(folder, 'password')).mode & 0o777, 0o600)
  await query(second.url, async sql => sql`insert into promise values (2)`)
  const before = listMembers(cluster).postmaster
  process.kill(Number(before), 'SIGKILL')
  await until(() => /PostgreSQL is back/.test(second.said()))
  t.not(listMembers(cluster).postmaster, before, 'a killed PostgreSQL is started again under the running service')
  await query(second.url, async sql => sql`insert into promise values (3)`)

  // All at once: the service, PostgreSQL with all its processes, and the guard that would have stopped it.
  const all = listMembers(cluster).all
  await Promise.all([second.kill(), ...all.map(killIfThere)])
  t.ok(existsSync(join(cluster, 'postmaster.pid')), 'the note of the killed PostgreSQL is still there')

  const third = await hold(t, folder)
  t.same((await query(third.url, async sql => sql`select made from promise order by made`)).map(row => row['made']), [1, 2, 3])
})

t.test('without the password nobody gets in, not even on loopback', async t => {
  const folder = makeFolder(t)
  const { url } = await hold(t, folder)
  const wrong = new URL(url)
  wrong.password = 'guess'
  await t.rejects(query(wrong.href, async sql => sql`select 1`), { code: '28P01' })
  const rules = readFileSync(join(folder, 'postgres', 'pg_hba.conf'), 'utf8').split('\n').filter(line => /^\w/.test(line))
  t.ok(rules.length > 0 && rules.every(rule => rule.trim().endsWith('scram-sha-256')))
})

t.test('a PostgreSQL without an owner is ended', async t => {
  const temporary = await startTemporary(root)
  t.teardown(() => temporary.stop())
  const [row] = await query(temporary.url, async sql => sql`show data_directory`)
  const folder = String(row?.['data_directory'])
  t.ok(listMembers(folder).all.length > 1)
  t.ok(await stopLeftover(folder) > 1)
  t.same(listMembers(folder), { postmaster: undefined, all: [] })
})

t.test('the PostgreSQL of the tests leaves nothing behind', async t => {
  const temporary = await startTemporary(root)
  const [row] = await query(temporary.url, async sql => sql`show data_directory`)
  const folder = join(String(row?.['data_directory']), '..')
  t.ok(readdirSync(folder).length > 0)
  await temporary.stop()
  t.notOk(existsSync(folder))
})
