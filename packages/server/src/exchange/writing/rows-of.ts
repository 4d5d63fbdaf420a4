import type { Language } from '@sroi/matcher'
import type { Cell, Column, Reading } from '../sheets/column.ts'
import type { Sheet } from '../sheets/column.ts'

/** The names of the columns as a person in that language reads them. `own`: columns that say what only the register knows; a reader passes them by. */
export function headerOf<P> ({ columns }: Sheet<P>, language: Language, own: readonly string[] = []): readonly string[] {
  return [...columns.map((column) => column[language]), ...own.map((name) => `#${name}`)]
}

/** What something says in each column; an empty text where nothing is known. */
export function cellsOf<P> ({ columns }: Sheet<P>, part: P, language: Language, names: Pick<Reading, 'nameOfMunicipality'>): readonly Cell[] {
  return columns.map((column: Column<P>): Cell => {
    const value = column.of(part)
    return value === undefined || value === null ? '' : column.cell.write(value as never, language, names)
  })
}

/** The example of the template. */
export function exampleOf<P> ({ columns }: Sheet<P>, language: Language): readonly string[] {
  return columns.map(({ example }) => example[language])
}
