// Which suppliers can a question concern at all? Those in which a telling word was found, or of whose division something is asked; else all.
import type { Asked } from './asked.ts'
import { NO_DIVISION } from './build-columns.ts'
import type { Segment } from './segment.ts'

/** Visits each once. Whoever is not visited is certainly outside, whatever facet is lifted. */
export function candidates (segment: Segment, asked: Asked, visit: (supplier: number) => void): void {
  const divisions = divisionsOf(asked)
  if (asked.words === null && divisions === null) {
    for (let supplier = 0; supplier < segment.suppliers; supplier += 1) visit(supplier)
    return
  }
  const { columns: { rowSupplier, divisionStarts, divisionRows }, words, seen } = segment
  const visited: number[] = []
  const take = (row: number): void => {
    const supplier = rowSupplier[row] as number
    if (seen[supplier] === 1) return
    seen[supplier] = 1
    visited.push(supplier)
  }
  if (asked.words !== null) {
    for (let index = 0; index < words.count; index += 1) {
      const row = words.touched[index] as number
      if (words.tells[row] === 1) take(row)
    }
  }
  for (const division of divisions ?? []) {
    for (let index = divisionStarts[division] as number; index < (divisionStarts[division + 1] as number); index += 1) take(divisionRows[index] as number)
  }
  for (const supplier of visited) seen[supplier] = 0
  for (const supplier of visited) visit(supplier)
}

/** The divisions in which an offering can be found by its codes, and the place of those without one. Null: words alone decide, or nothing. */
function divisionsOf ({ words, neededDivisions }: Asked): readonly number[] | null {
  if (words !== null) return words.codes.length === 0 ? [] : [...new Set(words.codes.map((code) => Number(code.slice(0, 2)))), NO_DIVISION]
  return neededDivisions.length === 0 ? null : [...neededDivisions.map(Number), NO_DIVISION]
}
