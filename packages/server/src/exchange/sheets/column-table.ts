import type { Column, Kind } from './column.ts'
import { SHEETS } from './sheets.ts'

const NEEDED = { always: 'always', new: 'when new' } as const

/** The columns of a kind as a table for the documentation, which a test compares with the page. */
export function columnTable (kind: Kind): string {
  const columns: readonly Column<never>[] = SHEETS[kind].columns
  const lines = columns.map(({ en, nl, needed, cell, example, explanation }) =>
    [en, nl, needed === undefined ? '' : NEEDED[needed], cell.says.en, example.nl, explanation.en].map((text) => text.replaceAll('|', '\\|')).join(' | '))
  return ['English | Dutch | needed | what to write | example | what it is', '---|---|---|---|---|---', ...lines].map((line) => `| ${line} |`.replace(/^\| ---/, '|---').replace(/--- \|$/, '---|')).join('\n')
}
