// What share of the changes did a test notice, folder by folder?

/** @typedef {{ folder: string, killed: number, timedOut: number, survived: number, notCovered: number, errors: number }} Score */

/** @type {Readonly<Record<string, Exclude<keyof Score, 'folder'> | undefined>>} */
const kindOf = { Killed: 'killed', Timeout: 'timedOut', Survived: 'survived', NoCoverage: 'notCovered', RuntimeError: 'errors', CompileError: 'errors' }

/**
 * @param {readonly string[]} folders
 * @param {readonly { fileName: string, status: string }[]} mutants
 * @returns {Score[]} one for each folder
 */
export function scoreFolders (folders, mutants) {
  return folders.map(folder => {
    const score = { folder, killed: 0, timedOut: 0, survived: 0, notCovered: 0, errors: 0 }
    for (const { fileName, status } of mutants) {
      const kind = kindOf[status]
      if (kind !== undefined && fileName.replaceAll('\\', '/').includes(`/src/${folder}/`)) score[kind] += 1
    }
    return score
  })
}

/**
 * Killed and timed out, of all that could be tried.
 * @param {Score} score
 * @returns {number} percent; 0 where nothing was tried, which proves nothing
 */
export function percentOf ({ killed, timedOut, survived, notCovered }) {
  const tried = killed + timedOut + survived + notCovered
  return tried === 0 ? 0 : 100 * (killed + timedOut) / tried
}
