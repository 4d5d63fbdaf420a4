import type { Column } from '../sheets/column.ts'
import type { FieldChange } from './judgement.ts'

/** Which columns say something else. */
export function changesBetween<P> (columns: readonly Column<P>[], before: P | null, after: P): readonly FieldChange[] {
  return columns.flatMap(({ key, of }) => {
    const [from, to] = [before === null ? null : of(before) ?? null, of(after) ?? null]
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field: key, from, to }]
  })
}
