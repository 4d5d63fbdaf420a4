// Which suppliers can a question concern at all? Those in which a telling word was found, or of whose division something is asked; else all.
import type { Asked } from './asked.ts'
import { NO_DIVISION } from './build-columns.ts'
import { rowOf } from './postings.ts'
import { SUPPLIER } from './record.ts'
import type { Segment } from './segment.ts'
import { tellsOf } from './words-in-rows.ts'

/** Leaves in `segment.visited` where they begin, each once, and says how many. Whoever is not among them is certainly outside, whatever facet is lifted. */
export function findCandidates (segment: Segment, asked: Asked): number {
  const { columns: { starts, rowRecords, records, divisionStarts, divisionRows }, words, seen, visited } = segment
  const divisions = divisionsOf(asked)
  if (asked.words === null && divisions === null) {
    visited.set(starts)
    return starts.length
  }
  let count = 0
  const take = (row: number): void => {
    const record = rowRecords[row] as number
    const at = record >>> 1
    // by words alone, who has one row comes once
    if (!isOnce || (record & 1) === 0) {
      const supplier = records[at + SUPPLIER] as number
      if (seen[supplier] === 1) return
      seen[supplier] = 1
    }
    visited[count] = at
    count += 1
  }
  const isOnce = divisions === null || divisions.length === 0
  if (asked.words !== null) {
    for (let index = 0; index < words.count; index += 1) {
      const row = words.touched[index] as number
      if (tellsOf(words.sums[row] as number)) take(row)
    }
  }
  for (const division of divisions ?? []) {
    for (let index = divisionStarts[division] as number; index < (divisionStarts[division + 1] as number); index += 1) take(rowOf(divisionRows[index] as number))
  }
  for (let index = 0; index < count; index += 1) seen[records[(visited[index] as number) + SUPPLIER] as number] = 0
  return count
}

/** The divisions in which an offering can be found by its codes, and the place of those without one. Null: words alone decide, or nothing. */
function divisionsOf ({ words, wordDivisions, neededDivisions }: Asked): readonly number[] | null {
  if (words !== null) return words.hasCodes ? [...wordDivisions, NO_DIVISION] : []
  return neededDivisions.length === 0 ? null : [...neededDivisions, NO_DIVISION]
}
