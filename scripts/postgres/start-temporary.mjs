// The embedded PostgreSQL of `npm test`: fast, forgetful, and gone afterwards.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseDataFolder } from './choose-data-folder.mjs'
import { chooseIdentity } from './choose-identity.mjs'
import { choosePort } from './choose-port.mjs'
import { createCluster } from './create-cluster.mjs'
import { findNative } from './find-native.mjs'
import { makeReadable } from './make-readable.mjs'
import { runPostmaster } from './run-postmaster.mjs'

/**
 * @param {string} root of the checkout
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` of a superuser
 */
export async function startTemporary (root) {
  const identity = chooseIdentity()
  const { copies } = chooseDataFolder({ root, isRoot: process.getuid?.() === 0 })
  const programs = makeReadable({ native: findNative(root), identity, copies })
  const folder = mkdtempSync(join(tmpdir(), 'sroi-test-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    // What lies in it is closed by itself; PostgreSQL's user has to be able to pass through.
    chmodSync(folder, 0o711)
    const cluster = join(folder, 'postgres')
    const password = randomBytes(24).toString('hex')
    await createCluster({ native: programs, folder: cluster, identity, password, durable: false })
    const port = await choosePort()
    const postmaster = await runPostmaster({ native: programs, folder: cluster, identity, port, durable: false, log: join(folder, 'postgres.log') })
    return {
      url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
      async stop () {
        await postmaster.stop()
        remove()
      }
    }
  } catch (error) {
    remove()
    throw error
  }
}
