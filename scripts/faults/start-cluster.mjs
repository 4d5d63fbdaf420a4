// A PostgreSQL of its own that keeps what it acknowledges, and that can be killed.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { chooseDataFolder } from '../postgres/choose-data-folder.mjs'
import { chooseIdentity } from '../postgres/choose-identity.mjs'
import { choosePort } from '../postgres/choose-port.mjs'
import { createCluster } from '../postgres/create-cluster.mjs'
import { findNative } from '../postgres/find-native.mjs'
import { makeReadable } from '../postgres/make-readable.mjs'
import { runPostmaster } from '../postgres/run-postmaster.mjs'

const TRIES = 40

/**
 * @typedef {object} Cluster
 * @property {string} url of a superuser
 * @property {string} folder for what a run needs besides
 * @property {() => Promise<void>} kill kill -9 of the postmaster; what it started ends by itself
 * @property {() => Promise<void>} start
 * @property {() => Promise<void>} remove
 */

/**
 * @param {string} root of the checkout
 * @returns {Promise<Cluster>}
 */
export async function startCluster (root) {
  const identity = chooseIdentity()
  const { copies } = chooseDataFolder({ root, isRoot: process.getuid?.() === 0 })
  const native = makeReadable({ native: findNative(root), identity, copies })
  const parent = mkdtempSync(join(tmpdir(), 'sroi-faults-'))
  chmodSync(parent, 0o711)
  const folder = join(parent, 'postgres')
  const password = randomBytes(24).toString('hex')
  await createCluster({ native, folder, identity, password, durable: true })
  const port = await choosePort()
  const begin = () => runPostmaster({ native, folder, identity, port, durable: true, log: join(parent, 'postgres.log') })
  let postmaster = await begin()
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    folder: parent,
    async kill () {
      process.kill(postmaster.pid, 'SIGKILL')
      await postmaster.ended
    },
    async start () {
      // what the killed one started still ends, and until then nobody else may use the folder
      for (let tries = 1; ; tries += 1) {
        try {
          postmaster = await begin()
          return
        } catch (error) {
          if (tries === TRIES) throw error
          await sleep(250)
        }
      }
    },
    async remove () {
      await postmaster.stop()
      rmSync(parent, { recursive: true, force: true })
    }
  }
}
