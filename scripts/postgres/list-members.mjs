// Which processes work in this PostgreSQL data folder?
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { readProcess } from '../processes/read-process.mjs'

/**
 * A postmaster and its backends have the data folder as their working folder; backends that outlived a killed postmaster too.
 * @param {string} folder
 * @returns {{ postmaster: number | undefined, all: number[] }} `postmaster` only when it is among `all`
 */
export function listMembers (folder) {
  const noted = readPostmasterPid(folder)
  const all = process.platform === 'linux' ? listByWorkingFolder(folder) : listByNote(folder, noted)
  return { postmaster: noted !== undefined && all.includes(noted) ? noted : undefined, all }
}

/** @param {string} folder */
function listByWorkingFolder (folder) {
  /** @type {string} */
  let real
  try { real = realpathSync(folder) } catch { return [] }
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).map(Number).filter(pid => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === real && readProcess(pid)?.isZombie === false && pid !== process.pid && /postgres/.test(readProcess(pid)?.command ?? '')
    } catch {
      // Gone, a zombie, or somebody else's process, which cannot be working in a folder of ours.
      return false
    }
  })
}

/**
 * @param {string} folder
 * @param {number | undefined} noted
 */
function listByNote (folder, noted) {
  const found = noted === undefined ? undefined : readProcess(noted)
  return found !== undefined && !found.isZombie && found.command.includes(folder) ? [found.pid] : []
}

/** @param {string} folder */
function readPostmasterPid (folder) {
  try {
    const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}
