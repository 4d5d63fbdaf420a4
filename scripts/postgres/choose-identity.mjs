// As which user does PostgreSQL run?
import { spawnSync } from 'node:child_process'
import { userInfo } from 'node:os'
import { StatedProblem } from '../prepare/stated-problem.mjs'

/** @typedef {{ uid: number, gid: number } | Record<string, never>} Identity empty: as ourselves */

/**
 * PostgreSQL refuses to run as root, so root runs it as `nobody`; anybody else runs it as themselves.
 * @returns {Identity}
 */
export function chooseIdentity () {
  if (process.platform === 'win32') {
    throw new StatedProblem('The embedded PostgreSQL runs on Linux and macOS. On Windows: run this in WSL, or set DATABASE_URL to a PostgreSQL server of your own.')
  }
  if (process.getuid?.() === 0) return { uid: askId('-u') ?? 65534, gid: askId('-g') ?? 65534 }
  try {
    userInfo()
  } catch {
    throw new StatedProblem(`PostgreSQL refuses to create a database for user id ${process.getuid?.()}, which has no entry in the list of users (/etc/passwd). Run this as a user with a name, or as root, or set DATABASE_URL to a PostgreSQL server of your own.`)
  }
  return {}
}

/** @param {'-u' | '-g'} which */
function askId (which) {
  const { status, stdout } = spawnSync('id', [which, 'nobody'], { encoding: 'utf8' })
  return status === 0 && /^\d+$/.test(stdout.trim()) ? Number(stdout.trim()) : undefined
}
