// Makes the data folder of the embedded database ours, or says whose it is.
import { join } from 'node:path'
import { chooseDataFolder } from '../postgres/choose-data-folder.mjs'
import { StatedProblem } from '../prepare/stated-problem.mjs'
import { takeLease } from '../processes/lease.mjs'

/**
 * @param {string} root of the checkout
 * @param {{ host: string, port: number }} address
 * @returns {{ folder: string, copies: string, release: () => void }}
 */
export function claimDataFolder (root, { host, port }) {
  const chosen = chooseDataFolder({ root, isRoot: process.getuid?.() === 0 })
  const lease = takeLease(join(chosen.folder, 'owner.json'), `http://${host}:${port}`)
  if ('heldBy' in lease) {
    const { pid, about } = lease.heldBy
    throw new StatedProblem(`The database of this checkout (${chosen.folder}) is in use by process ${pid}, which serves ${about}. Use that one, or stop it first (kill ${pid}), or give this start a database of its own with DATABASE_URL.`)
  }
  return { ...chosen, release: lease.release }
}
