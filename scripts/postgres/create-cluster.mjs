// Makes a new, empty PostgreSQL data folder.
import { randomUUID } from 'node:crypto'
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runCommandAs } from './run-command-as.mjs'

/**
 * Made under another name and renamed when complete, so that a start that was killed leaves nothing half made.
 * @param {object} context
 * @param {string} context.native folder with bin, lib and share
 * @param {string} context.folder to be made; its parent exists
 * @param {import('./choose-identity.mjs').Identity} context.identity
 * @param {string} context.password of the superuser `postgres`, asked for on every connection
 * @param {boolean} context.durable
 */
export async function createCluster ({ native, folder, identity, password, durable }) {
  removeLeftovers(folder)
  const partial = `${folder}.new-${randomUUID()}`
  mkdirSync(partial, { mode: 0o700 })
  const cluster = join(partial, 'cluster')
  const passwordFile = join(partial, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (identity.uid !== undefined) {
    chownSync(partial, identity.uid, identity.gid)
    chownSync(passwordFile, identity.uid, identity.gid)
  }
  await runCommandAs(identity, join(native, 'bin', 'initdb'), [
    `--pgdata=${cluster}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale=C', ...(durable ? [] : ['--no-sync'])
  ])
  rmSync(passwordFile)
  renameSync(cluster, folder)
  rmSync(partial, { recursive: true, force: true })
}

/** @param {string} folder */
function removeLeftovers (folder) {
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.new-`)) rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}
