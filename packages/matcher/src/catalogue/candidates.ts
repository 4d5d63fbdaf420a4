// Which suppliers can a question concern at all? Those in which a telling word was found, or of whose division something is asked; else all.
import type { Asked } from './asked.ts'
import { NO_DIVISION } from './build-columns.ts'
import { rowOf } from './postings.ts'
import type { Segment } from './segment.ts'

/** Leaves them in `segment.visited`, each once, and says how many. Whoever is not among them is certainly outside, whatever facet is lifted. */
export function findCandidates (segment: Segment, asked: Asked): number {
  const { columns: { rowSupplier, divisionStarts, divisionRows }, words, seen, visited, suppliers } = segment
  const divisions = divisionsOf(asked)
  let count = 0
  if (asked.words === null && divisions === null) {
    for (; count < suppliers; count += 1) visited[count] = count
    return count
  }
  if (asked.words !== null) {
    for (let index = 0; index < words.count; index += 1) {
      const row = words.touched[index] as number
      if (words.tells[row] === 0) continue
      const supplier = rowSupplier[row] as number
      if (seen[supplier] === 1) continue
      seen[supplier] = 1
      visited[count] = supplier
      count += 1
    }
  }
  for (const division of divisions ?? []) {
    for (let index = divisionStarts[division] as number; index < (divisionStarts[division + 1] as number); index += 1) {
      const supplier = rowSupplier[rowOf(divisionRows[index] as number)] as number
      if (seen[supplier] === 1) continue
      seen[supplier] = 1
      visited[count] = supplier
      count += 1
    }
  }
  for (let index = 0; index < count; index += 1) seen[visited[index] as number] = 0
  return count
}

/** The divisions in which an offering can be found by its codes, and the place of those without one. Null: words alone decide, or nothing. */
function divisionsOf ({ words, wordDivisions, neededDivisions }: Asked): readonly number[] | null {
  if (words !== null) return words.hasCodes ? [...wordDivisions, NO_DIVISION] : []
  return neededDivisions.length === 0 ? null : [...neededDivisions, NO_DIVISION]
}
