// Is what we made still made from what lies here now?
import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/** @param {readonly string[]} parts */
export function fingerprint (parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/**
 * The text of a stamp file, or nothing when there is none.
 * @param {string} path
 */
export function readStamp (path) {
  try { return readFileSync(path, 'utf8') } catch { return undefined }
}

/**
 * @param {string} path
 * @param {string} text
 */
export function writeStamp (path, text) {
  writeFileSync(path, text)
}

/** @param {string} path */
export function removeStamp (path) {
  rmSync(path, { force: true })
}
