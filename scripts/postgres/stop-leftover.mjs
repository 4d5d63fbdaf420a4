// Ends a PostgreSQL that outlived the start it belonged to.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StatedProblem } from '../prepare/stated-problem.mjs'
import { listMembers } from './list-members.mjs'

/**
 * Call it only as the holder of the data folder's lease: whatever works there then has no owner.
 * Ends the postmaster in an orderly way first, orphaned backends at once, and in the end anything.
 * @param {string} folder PostgreSQL's data folder
 * @returns {Promise<number>} how many processes were ended
 */
export async function stopLeftover (folder) {
  const found = listMembers(folder)
  const means = /** @type {const} */ ([
    { signal: found.postmaster === undefined ? 'SIGQUIT' : 'SIGINT', patience: found.postmaster === undefined ? 2000 : 8000 },
    { signal: 'SIGQUIT', patience: 2000 },
    { signal: 'SIGKILL', patience: 2000 }
  ])
  for (const { signal, patience } of means) {
    const { postmaster, all } = listMembers(folder)
    if (all.length === 0) break
    for (const pid of postmaster === undefined || signal === 'SIGKILL' ? all : [postmaster]) kill(pid, signal)
    for (let waited = 0; waited < patience && listMembers(folder).all.length > 0; waited += 50) await sleep(50)
  }
  const rest = listMembers(folder).all
  if (rest.length > 0) throw new StatedProblem(`PostgreSQL processes ${rest.join(', ')} work in ${folder} and do not end. End them by hand (kill -9) and start again.`)
  // Nobody works here: a note that says otherwise is from a process that died, and its number may be another's by now.
  if (process.platform === 'linux' || found.all.length > 0) rmSync(join(folder, 'postmaster.pid'), { force: true })
  return found.all.length
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function kill (pid, signal) {
  try { process.kill(pid, signal) } catch { /* it ended in between */ }
}
