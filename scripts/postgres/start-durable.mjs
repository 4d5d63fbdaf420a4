// The embedded PostgreSQL of `npm start`: keeps its data, its password and its port from one start to the next.
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StatedProblem } from '../prepare/stated-problem.mjs'
import { choosePort } from './choose-port.mjs'
import { createCluster } from './create-cluster.mjs'
import { createDatabase } from './create-database.mjs'
import { findNative } from './find-native.mjs'
import { keepRunning } from './keep-running.mjs'
import { makeReadable } from './make-readable.mjs'
import { runPostmaster } from './run-postmaster.mjs'
import { stopLeftover } from './stop-leftover.mjs'

/**
 * Call it only as the holder of the data folder's lease.
 * @param {object} context
 * @param {string} context.root of the checkout
 * @param {string} context.folder our data folder; PostgreSQL's own lies in it
 * @param {string} context.copies
 * @param {import('./choose-identity.mjs').Identity} context.identity
 * @param {import('../prepare/progress.mjs').Progress} context.progress
 * @returns {Promise<{ url: string } & import('./keep-running.mjs').Kept>}
 */
export async function startDurable ({ root, folder, copies, identity, progress }) {
  const cluster = join(folder, 'postgres')
  const native = findNative(root)
  const leftovers = await stopLeftover(cluster)
  if (leftovers > 0) progress.say(`Stopped a PostgreSQL that an earlier start had left behind (${leftovers} processes)`)
  const programs = makeReadable({ native, identity, copies })
  const password = readOrMakePassword(join(folder, 'password'), existsSync(cluster))
  if (!existsSync(cluster)) await progress.step('Creating the database', () => createCluster({ native: programs, folder: cluster, identity, password, durable: true }))
  requireSameMajor(cluster, native.version)

  let port = await rememberPort(join(folder, 'port'))
  const run = () => runPostmaster({ native: programs, folder: cluster, identity, port, durable: true, log: join(folder, 'postgres.log') })
  const first = await progress.step('Starting PostgreSQL', async () => {
    try {
      return await run()
    } catch (error) {
      // Between our look and PostgreSQL's another program can have taken the port.
      const next = await rememberPort(join(folder, 'port'))
      if (next === port) throw error
      port = next
      return run()
    }
  })
  const kept = keepRunning({
    first,
    say: progress.say,
    again: async () => {
      await stopLeftover(cluster)
      return run()
    }
  })
  try {
    return { url: await createDatabase(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, 'sroi'), ...kept }
  } catch (error) {
    await kept.stop()
    throw error
  }
}

/**
 * @param {string} path
 * @param {boolean} isNeeded the data exists, and was made with a password
 */
function readOrMakePassword (path, isNeeded) {
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  if (isNeeded) throw new StatedProblem(`The password of the embedded database, ${path}, is gone. Put it back, or remove the folder it was in when its data may go.`)
  const password = randomBytes(24).toString('hex')
  writeFileSync(path, `${password}\n`, { mode: 0o600, flush: true })
  return password
}

/**
 * @param {string} cluster
 * @param {string} version of the programs
 */
function requireSameMajor (cluster, version) {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version.split('.')[0] === made) return
  throw new StatedProblem(`The data in ${cluster} was made by PostgreSQL ${made}, and this version brings PostgreSQL ${version}. Move the data with pg_upgrade, or remove that folder when its data may go.`)
}

/** @param {string} path */
async function rememberPort (path) {
  const known = existsSync(path) ? Number(readFileSync(path, 'utf8')) : undefined
  const port = await choosePort(known !== undefined && Number.isInteger(known) && known > 0 && known < 65536 ? known : undefined)
  if (port !== known) writeFileSync(path, `${port}\n`)
  return port
}
