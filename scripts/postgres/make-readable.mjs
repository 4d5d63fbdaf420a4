// Can the user that PostgreSQL runs as read its programs? If not, where is a copy that it can?
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, constants, cpSync, existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StatedProblem } from '../prepare/stated-problem.mjs'

/**
 * A checkout below a home folder that only root may enter is no place for a program that `nobody` runs.
 * @param {object} context
 * @param {{ folder: string, version: string }} context.native
 * @param {import('./choose-identity.mjs').Identity} context.identity
 * @param {string} context.copies a folder that everybody may read and only we may write
 * @returns {string} the folder with bin, lib and share
 */
export function makeReadable ({ native, identity, copies }) {
  if (runs(native.folder, identity)) return native.folder
  const copy = join(copies, `postgresql-${native.version}-${process.platform}-${process.arch}`)
  if (!existsSync(copy)) {
    const partial = `${copy}.${randomUUID()}`
    cpSync(native.folder, partial, { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
    openForReading(partial)
    try {
      renameSync(partial, copy)
    } catch (error) {
      // Somebody else was first: theirs is as good.
      rmSync(partial, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  if (runs(copy, identity)) return copy
  throw new StatedProblem(`PostgreSQL's programs in ${copy} do not run as user id ${identity.uid ?? process.getuid?.()}. Delete that folder and start again, or set DATABASE_URL to a PostgreSQL server of your own.`)
}

/**
 * @param {string} folder
 * @param {import('./choose-identity.mjs').Identity} identity
 */
function runs (folder, identity) {
  const asks = ['initdb', 'postgres'].map(name => spawnSync(join(folder, 'bin', name), ['--version'], { ...identity, cwd: '/', stdio: 'ignore' }))
  return asks.every(({ status }) => status === 0)
}

/** @param {string} path */
function openForReading (path) {
  const facts = lstatSync(path)
  if (facts.isSymbolicLink()) return
  chmodSync(path, statSync(path).mode | (facts.isDirectory() || facts.mode & 0o100 ? 0o555 : 0o444))
  if (facts.isDirectory()) for (const name of readdirSync(path)) openForReading(join(path, name))
}
