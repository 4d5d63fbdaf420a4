// A list of contracts from a spreadsheet, one on each line, as the questions of a batch.
import { MatcherError, type Problem } from '@sroi/matcher'
import { CsvError, parse } from 'csv-parse/sync'
import { MOST_QUESTIONS } from '../../actions/question-schema.ts'
import { delimiterOf } from '../../spreadsheet/delimiter-of.ts'
import { isPassedBy, plainName } from '../../spreadsheet/plain-name.ts'
import { didYouMean } from '../../suggestion/did-you-mean.ts'
import { type Column, COLUMNS } from './columns.ts'

export interface List {
  readonly questions: readonly object[]
  /** Where the question stands in the file. */
  readonly lines: readonly number[]
  /** The columns that the file has, by their names in it. */
  readonly columns: ReadonlyMap<Column, string>
}

interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** Throws MatcherError INVALID_REQUEST with every column and cell that cannot be read, by line and name. */
export function readList (text: string): List {
  const [header, ...rows] = rowsOf(text)
  if (header === undefined || rows.length === 0) throw refused([{ place: '', code: 'no-lines', detail: 'There is no contract in the list. Put the names of the columns on the first line, and a contract on each next line' }])
  if (rows.length > MOST_QUESTIONS) throw refused([{ place: '/questions', code: 'too-big', detail: `The list has ${rows.length} contracts, more than ${MOST_QUESTIONS}. Send it in parts` }])
  const problems: Problem[] = []
  const columns = header.record.map((name) => columnOf(name, problems))
  const named = new Map(columns.flatMap((column, index) => column === null ? [] : [[column, header.record[index] as string] as const]))
  if (named.size < columns.filter((column) => column !== null).length) problems.push({ place: `line ${header.info.lines}`, code: 'double-column', detail: 'Two columns mean the same. Leave one of them out' })
  const questions = problems.length > 0 ? [] : rows.map(({ record, info: { lines } }) => questionOf(record, columns, named, lines, problems))
  if (problems.length > 0) throw refused(problems)
  return { questions, lines: rows.map(({ info: { lines } }) => lines), columns: named }
}

function rowsOf (text: string): readonly Row[] {
  try {
    return parse(text, { delimiter: delimiterOf(text), bom: true, trim: true, info: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, max_record_size: 100_000 }) as unknown as readonly Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as unknown as { readonly lines?: number }
    throw refused([{ place: lines === undefined ? '' : `line ${lines}`, code: 'no-csv', detail: 'From here on this is not CSV. Check the quotes: a text with a quote in it stands between quotes, and that quote is doubled' }])
  }
}

/** Null: it is passed by. */
function columnOf (name: string, problems: Problem[]): Column | null {
  const plain = plainName(name)
  if (isPassedBy(plain)) return null
  const known = COLUMNS.find(({ en, nl }) => en === plain || nl === plain)
  if (known === undefined) {
    const near = didYouMean(plain, COLUMNS.flatMap(({ en, nl }) => [en, nl]))
    problems.push({ place: name.slice(0, 80), code: 'unknown-column', detail: `There is no such column${near === '' ? '.' : near} Put # before its name to have it passed by. There are ${COLUMNS.map(({ en, nl }) => en === nl ? en : `${en} (${nl})`).join(', ')}` })
  }
  return known ?? null
}

function questionOf (record: readonly string[], columns: readonly (Column | null)[], named: ReadonlyMap<Column, string>, line: number, problems: Problem[]): object {
  if (record.length > columns.length) problems.push({ place: `line ${line}`, code: 'too-many-cells', detail: `The line has ${record.length} cells, the first line names ${columns.length} columns. Put texts with a separator in them between quotes` })
  const question: Record<string, unknown> = {}
  for (const [index, column] of columns.entries()) {
    const cell = record[index] ?? ''
    if (column === null || cell === '') continue
    const read = column.read(cell)
    if ('fault' in read) problems.push({ place: `line ${line}, ${named.get(column) ?? ''}`, code: 'no-value', detail: read.fault })
    else put(question, column.path, read.value)
  }
  const { fillings = {}, assumptions, contract = {}, ...rest } = question as { fillings?: object, assumptions?: { rate: number }, contract?: object }
  return {
    ...rest,
    contract: { id: `line-${line}`, ...contract },
    fillings: Object.entries(fillings).map(([state, cents]) => ({ state, cents })),
    ...(assumptions === undefined ? {} : { assumptions: [{ topic: 'rate', basisPoints: assumptions.rate }] })
  }
}

function put (into: Record<string, unknown>, [step, ...rest]: readonly string[], value: unknown): void {
  if (step === undefined) return
  if (rest.length === 0) {
    into[step] = value
    return
  }
  const deeper = (into[step] ?? {}) as Record<string, unknown>
  into[step] = deeper
  put(deeper, rest, value)
}

function refused (problems: readonly Problem[]): MatcherError {
  return new MatcherError('INVALID_REQUEST', problems)
}
