// A disk of PostgreSQL that is really full: what is written is refused for now, what is read goes on, and afterwards everything acknowledged is there.
import { execFileSync } from 'node:child_process'
import { chownSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { chooseIdentity } from '../postgres/choose-identity.mjs'
import { checkKept } from './check-kept.mjs'
import { startCluster } from './start-cluster.mjs'
import { startService } from './start-service.mjs'
import { closeOpen, nothingTold, record, writeLoad } from './write-load.mjs'

/** Room for the demonstration and some hundreds of matches, in megabytes. */
const SIZE = 96
const HANDS = 8
/** Within so many milliseconds of writing on a full disk somebody must be refused. */
const LONGEST = 60_000
const BLOCK = Buffer.alloc(64 * 1024)

/**
 * @param {{ root: string, say: (line: string) => void }} options
 * @returns {Promise<{ faults: string[], summary: string } | null>} null: this account may not make a small disk
 */
export async function tryFullDisk ({ root, say }) {
  const cluster = await startCluster(root)
  const disk = mkdtempSync(join(tmpdir(), 'sroi-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}m`, 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    rmSync(disk, { recursive: true })
    await cluster.remove()
    return null
  }
  /** @type {string[]} */
  const faults = []
  try {
    const { uid, gid } = chooseIdentity()
    if (uid !== undefined && gid !== undefined) chownSync(disk, uid, gid)
    const databaseUrl = await makeDatabase(cluster.url, disk)
    const service = await startService({ root, databaseUrl })
    const told = nothingTold()
    const write = async (/** @type {() => Promise<boolean>} */ isOver) => {
      const stop = new AbortController()
      const writing = writeLoad(service.address, { hands: HANDS, told, signal: stop.signal })
      for (const until = performance.now() + LONGEST; performance.now() < until && !await isOver();) await sleep(100)
      stop.abort()
      await writing
    }
    await write(async () => told.acknowledged.size > 20)
    const ballast = join(disk, 'ballast')
    fill(ballast)
    let refused = 0
    await write(async () => {
      const { status } = await record(service.address, 'a-probe').catch(() => ({ status: 0 }))
      if (status === 503) refused += 1
      return refused > 3
    })
    if (refused === 0) faults.push('nobody was refused on a full disk')
    faults.push(...await failedReads(service.address))
    rmSync(ballast)
    told.open.add('a-probe')
    const replayed = await closeOpen(service.address, told)
    if (service.hasEnded()) faults.push('the service ended by itself')
    faults.push(...await checkKept(databaseUrl, told))
    say(`a full disk: ${told.acknowledged.size} acknowledged, ${replayed} found by asking again, ${faults.length} faults`)
    await service.kill()
    return { faults, summary: `${told.acknowledged.size} matches recorded around a full disk.` }
  } finally {
    await cluster.remove().finally(() => {
      execFileSync('umount', [disk])
      rmSync(disk, { recursive: true })
    })
  }
}

/**
 * A database that lies on the small disk, its write-ahead log elsewhere: a full data volume refuses writes, a full volume of the log stops the server.
 * @param {string} url
 * @param {string} disk
 */
async function makeDatabase (url, disk) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql.unsafe(`CREATE TABLESPACE small LOCATION '${disk}'`)
  await sql.unsafe('CREATE DATABASE full_disk TABLESPACE small')
  await sql.end()
  return Object.assign(new URL(url), { pathname: '/full_disk' }).href
}

/** @param {string} path of a file that takes all the room there is */
function fill (path) {
  const file = openSync(path, 'w')
  try {
    for (;;) writeSync(file, BLOCK)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ENOSPC') throw error
  } finally {
    closeSync(file)
  }
}

/**
 * @param {string} address
 * @returns {Promise<string[]>} in words
 */
async function failedReads (address) {
  const answers = await Promise.all(['/v1/authorities', '/v1/suppliers', '/health/live'].map(async path => ({ path, status: (await fetch(`${address}${path}`)).status })))
  return answers.filter(({ status }) => status !== 200).map(({ path, status }) => `${path} was ${status} on a full disk`)
}
