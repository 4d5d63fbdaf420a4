// Installs and compiles, one process at a time.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLease } from '../processes/lease.mjs'
import { buildData } from './build-data.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { removeStaleOutput } from './remove-stale-output.mjs'

/**
 * @param {object} context
 * @param {string} context.root
 * @param {import('./progress.mjs').Progress} context.progress
 * @param {AbortSignal} [context.signal]
 * @param {boolean} [context.withTests]
 * @param {boolean} [context.compile] false where compiling is a check of its own
 */
export async function prepare ({ root, progress, signal, withTests = false, compile = true }) {
  const folder = join(root, 'node_modules')
  mkdirSync(folder, { recursive: true })
  const lease = await waitForLease(join(folder, '.preparing'), progress, signal)
  try {
    await install({ root, progress, signal })
    if (compile) await build({ root, progress, signal, withTests })
    else removeStaleOutput({ root })
    await buildData({ root })
  } finally {
    lease.release()
  }
}

/**
 * @param {string} path
 * @param {import('./progress.mjs').Progress} progress
 * @param {AbortSignal | undefined} signal
 */
async function waitForLease (path, progress, signal) {
  for (let waited = 0; ; waited += 200) {
    signal?.throwIfAborted()
    const lease = takeLease(path, 'installing and compiling')
    if (!('heldBy' in lease)) return lease
    if (waited % 5000 === 0) progress.say(`Waiting for process ${lease.heldBy.pid}, which is installing or compiling here …`)
    await sleep(200)
  }
}
