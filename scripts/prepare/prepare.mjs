// Installs and compiles, one process at a time.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLease } from '../processes/lease.mjs'
import { buildData } from './build-data.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { removeStaleOutput } from './remove-stale-output.mjs'
import { StatedProblem } from './stated-problem.mjs'

/**
 * @param {object} context
 * @param {string} context.root
 * @param {import('./progress.mjs').Progress} context.progress
 * @param {AbortSignal} [context.signal]
 * @param {boolean} [context.withTests]
 * @param {boolean} [context.compile] false where compiling is a check of its own
 */
export async function prepare ({ root, progress, signal, withTests = false, compile = true }) {
  const lease = await waitForLease(root, progress, signal)
  try {
    await install({ root, progress, signal })
    if (compile) await build({ root, progress, signal, withTests })
    else removeStaleOutput({ root })
    await buildData({ root })
  } catch (error) {
    if (!isRefusal(error)) throw error
    throw new StatedProblem(`This checkout is not ready, and user id ${process.getuid?.()} may not write in it (${/** @type {Error} */ (error).message}). Run the same command once as its owner, or make it yours: chown -R ${process.getuid?.()} "${root}"`)
  } finally {
    lease.release()
  }
}

/**
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 * @param {AbortSignal | undefined} signal
 */
async function waitForLease (root, progress, signal) {
  for (let waited = 0; ; waited += 200) {
    signal?.throwIfAborted()
    const lease = takeLeaseIfWritable(root)
    if (!('heldBy' in lease)) return lease
    if (waited % 5000 === 0) progress.say(`Waiting for process ${lease.heldBy.pid}, which is installing or compiling here …`)
    await sleep(200)
  }
}

/**
 * A checkout that we may not write in can be complete all the same; then there is nothing to do and nothing to guard.
 * @param {string} root
 */
function takeLeaseIfWritable (root) {
  const folder = join(root, 'node_modules')
  try {
    mkdirSync(folder, { recursive: true })
    return takeLease(join(folder, '.preparing'), 'installing and compiling')
  } catch (error) {
    if (isRefusal(error)) return { release: () => {} }
    throw error
  }
}

/** @param {unknown} error */
function isRefusal (error) {
  return ['EACCES', 'EPERM', 'EROFS'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')
}
