// Where does the embedded database keep its data?
import { createHash, randomUUID } from 'node:crypto'
import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { StatedProblem } from '../prepare/stated-problem.mjs'

/**
 * Makes and gives the folder. An ordinary user's lies in the checkout. Root's does not: PostgreSQL then runs as `nobody`,
 * who may not be able to enter the checkout. Never a predictable name below the temporary folder: somebody else could have made it.
 * @param {object} context
 * @param {string} context.root of the checkout
 * @param {boolean} context.isRoot
 * @param {string} [context.system] where root keeps the state of programs
 * @param {NodeJS.ProcessEnv} [context.environment]
 * @returns {{ folder: string, copies: string }} `copies`: for what is shared between checkouts
 */
export function chooseDataFolder ({ root, isRoot, system = '/var/lib/sroi-matching', environment = process.env }) {
  const inside = join(root, '.data')
  if (isRoot) {
    makeOwn(system)
    return { folder: makeOwn(join(system, nameOf(root, makeIdentity(inside)))), copies: system }
  }
  if (canWrite(root) && (!existsSync(inside) || canWrite(inside))) return { folder: makeOwn(inside), copies: inside }
  const state = environment['XDG_STATE_HOME'] || join(environment['HOME'] || homedir(), '.local', 'state')
  mkdirSync(state, { recursive: true })
  const own = makeOwn(join(state, 'sroi-matching'))
  return { folder: makeOwn(join(own, nameOf(root, ''))), copies: own }
}

/**
 * @param {string} root
 * @param {string} identity
 */
function nameOf (root, identity) {
  return createHash('sha256').update(`${root}\0${identity}`).digest('hex').slice(0, 16)
}

/**
 * A mark inside the checkout, so that a new clone at an old path does not find the old clone's data.
 * @param {string} inside
 */
function makeIdentity (inside) {
  const path = join(inside, 'checkout')
  try {
    mkdirSync(inside, { recursive: true })
    if (!existsSync(path)) writeFileSync(path, `${randomUUID()}\n`, { flag: 'wx' })
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return readFileSync(path, 'utf8')
    // A checkout that cannot be written is told by its path alone.
    return ''
  }
}

/** @param {string} path */
function canWrite (path) {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * A folder that we made or that is ours, readable for the user PostgreSQL runs as whatever our umask.
 * @param {string} path
 */
function makeOwn (path) {
  try {
    mkdirSync(path)
    chmodSync(path, 0o755)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') {
      throw new StatedProblem(`The data folder ${path} cannot be made (${error instanceof Error ? error.message : error}). Make it writable for user id ${process.getuid?.()}, or set DATABASE_URL to a PostgreSQL server of your own.`)
    }
  }
  const facts = lstatSync(path)
  if (!facts.isDirectory() || facts.uid !== process.getuid?.()) {
    throw new StatedProblem(`The data folder ${path} is not a folder that belongs to user id ${process.getuid?.()} (it belongs to ${facts.uid}). Start as its owner, or remove it when its data may go, or set DATABASE_URL to a PostgreSQL server of your own.`)
  }
  return path
}
