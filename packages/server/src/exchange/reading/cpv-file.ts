// The official list of the procurement vocabulary as a file, CSV or XLSX: one row a code, a column for the code and one for each language.
import type { CpvRow } from '@sroi/fixtures'
import type { Problem } from '@sroi/matcher'
import { plainName } from '../../spreadsheet/plain-name.ts'
import { FileFault } from './file-fault.ts'
import { openTable } from './open-table.ts'
import type { Format, TableRow } from './table.ts'

/** What the columns may be called: as in the workbook and in the code lists of the Publications Office. */
const COLUMNS = {
  code: ['code', 'cpv', 'cpv code', 'cpvcode'],
  nl: ['nl', 'label nl', 'nld label', 'nederlands', 'dutch', 'omschrijving'],
  en: ['en', 'label en', 'eng label', 'engels', 'english']
} as const

type Column = keyof typeof COLUMNS

/** With or without the digit that checks it. */
const CODE = /^(\d{8})(?:-\d)?$/
const LONGEST = 300
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u

/** So many problems are told one by one. */
const MOST_TOLD = 100

export type CpvRead = { readonly rows: readonly CpvRow[] } | { readonly problems: readonly Problem[] }

/** All of the list, in order of code, or everything that is wrong with it. Throws when there is no such file. */
export async function readCpvFile (path: string): Promise<CpvRead> {
  const format: Format = /\.xlsx$/i.test(path) ? 'xlsx' : 'csv'
  const lines: TableRow[] = []
  try {
    for await (const piece of openTable(path, format)) lines.push(...piece)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return { problems: error.problems.map(({ code, row }) => problem(row === undefined ? '' : String(row), code, 'The file cannot be read as CSV or XLSX. Give the list as the Publications Office of the European Union publishes it')) }
  }
  const [header, ...rest] = lines
  const names = header?.cells.map(plainName) ?? []
  const place = (column: Column): number => names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name))
  const absent = (['code', 'nl', 'en'] as const).filter((column) => place(column) < 0)
  if (absent.length > 0) return { problems: absent.map((column) => problem('1', 'no-list', `There is no column '${COLUMNS[column][0]}' (or ${COLUMNS[column].slice(1).join(', ')})`)) }
  return judge(rest, { code: place('code'), nl: place('nl'), en: place('en') })
}

function judge (lines: readonly TableRow[], places: Readonly<Record<Column, number>>): CpvRead {
  const found = new Map<string, { readonly row: number, readonly nl: string, readonly en: string }>()
  const problems: Problem[] = []
  for (const { row, cells } of lines) {
    const [typed, nl, en] = (['code', 'nl', 'en'] as const).map((column) => (cells[places[column]] ?? '').normalize('NFC').trim()) as [string, string, string]
    if (cells.every((cell) => cell.trim() === '')) continue
    const code = CODE.exec(typed)?.[1]
    if (code === undefined) problems.push(problem(`${row}, code`, 'no-cpv-code', `'${typed.slice(0, 40)}' is not a code: eight digits, and perhaps a dash and the digit that checks them`))
    else if (found.has(code)) problems.push(problem(`${row}, code`, 'double-code', `${code} stands in row ${found.get(code)?.row} as well. Keep one of the two`))
    else found.set(code, { row, nl, en })
    for (const [column, label] of [['nl', nl], ['en', en]] as const) problems.push(...problemsOfLabel(`${row}, ${column}`, label))
  }
  for (const [code, { row }] of found) {
    // a list that was cut off would take codes away from offerings and contracts without a word
    const division = code.slice(0, 2).padEnd(8, '0')
    if (!found.has(division)) problems.push(problem(`${row}, code`, 'no-division', `${code} belongs to ${division}, which is not in the list. Give the whole list`))
  }
  if (found.size === 0 && problems.length === 0) problems.push(problem('', 'no-list', 'There is no code in it'))
  if (problems.length > 0) return { problems: told(problems) }
  return { rows: [...found].sort(([one], [other]) => one < other ? -1 : 1).map(([code, { nl, en }]) => [code, nl, en]) }
}

function problemsOfLabel (place: string, label: string): readonly Problem[] {
  if (label === '') return [problem(place, 'absent', 'The code has no label in this language. Each needs one in Dutch and one in English')]
  if (label.length > LONGEST) return [problem(place, 'too-big', `The label has ${label.length} characters; at most ${LONGEST} are read`)]
  return UNSEEN.test(label) ? [problem(place, 'broken-text', 'The label holds a character that nobody sees. Take it out')] : []
}

function told (problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_TOLD
  return more <= 0 ? problems : [...problems.slice(0, MOST_TOLD), problem('', 'more-problems', `There are ${more} more; mend these first`)]
}

function problem (place: string, code: string, detail: string): Problem {
  return { place, code, detail }
}
