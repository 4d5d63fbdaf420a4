import { isPassedBy, plainName } from '../../spreadsheet/plain-name.ts'
import { nearest } from '../../suggestion/nearest.ts'
import type { Column } from '../sheets/column.ts'
import { shortened } from '../sheets/remark.ts'
import { FileFault, type FileProblem } from './file-fault.ts'
import { TABLE_LIMITS } from './table.ts'

/** Which column each cell of a row belongs to; null: it is passed by. Throws FileFault with everything that is wrong with the names. */
export function readHeader<P> (names: readonly string[], columns: readonly Column<P>[]): readonly (Column<P> | null)[] {
  if (names.length > TABLE_LIMITS.columns) throw new FileFault([{ code: 'too-many-columns', row: 1, most: TABLE_LIMITS.columns }])
  const known = new Map(columns.flatMap((column) => [column.en, column.nl, ...column.also ?? []].map((name) => [plainName(name), column] as const)))
  const problems: FileProblem[] = []
  const found = names.map((name) => {
    const plain = plainName(name)
    if (isPassedBy(plain)) return null
    const column = known.get(plain)
    if (column === undefined) problems.push({ code: 'unknown-column', value: shortened(name), suggestions: nearest(plain, columns.flatMap(({ en, nl }) => [en, nl])) })
    return column ?? null
  })
  for (const [index, column] of found.entries()) {
    if (column !== null && found.indexOf(column) < index) problems.push({ code: 'double-column', value: shortened(names[index] as string) })
  }
  for (const column of columns) {
    if (column.needed === 'always' && !found.includes(column)) problems.push({ code: 'column-absent', value: `${column.nl} / ${column.en}` })
  }
  if (problems.length > 0) throw new FileFault(problems)
  return found
}
