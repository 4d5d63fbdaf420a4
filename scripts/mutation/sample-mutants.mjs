// Some of many, the same for the same seed, whatever else there is: each has a number of its own, and the lowest are taken.
import { createHash } from 'node:crypto'

/**
 * @template {{ fileName: string, location: object, replacement?: string | undefined }} M
 * @param {readonly M[]} mutants
 * @param {number} most
 * @param {string} seed
 * @returns {M[]} in the order they came
 */
export function sampleMutants (mutants, most, seed) {
  const numbered = mutants.map((mutant, index) => {
    const { fileName, location, replacement = '' } = mutant
    return { mutant, index, number: createHash('sha256').update(JSON.stringify([seed, fileName.replaceAll('\\', '/').split('/').at(-1), location, replacement])).digest('hex') }
  })
  return numbered.sort((a, b) => (a.number < b.number ? -1 : 1)).slice(0, most).sort((a, b) => a.index - b.index).map(({ mutant }) => mutant)
}
