// Which files lie under a folder? (`fs.globSync` is not in Node 20.)
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Full paths of all files below `folder`, in code-unit order; none when the folder does not exist.
 * Does not follow links and does not enter `node_modules`.
 * @param {string} folder
 * @returns {string[]}
 */
export function listFiles (folder) {
  /** @type {import('node:fs').Dirent[]} */
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return []
    throw error
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : listFiles(path)
      return entry.isFile() ? [path] : []
    })
}
