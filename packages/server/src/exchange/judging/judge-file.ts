// From the rows of a file to what becomes of each: read first, then compared with the register a piece at a time. Nothing is written here.
import type { OrganisationIdentifier } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import type { Reach } from '../../access/index.ts'
import { FileFault } from '../reading/file-fault.ts'
import { readHeader } from '../reading/read-header.ts'
import { type ReadRow, readRow } from '../reading/read-row.ts'
import { type Table, TABLE_LIMITS, type TableRow } from '../reading/table.ts'
import type { Column, Kind, Reading } from '../sheets/column.ts'
import type { Remark } from '../sheets/remark.ts'
import { SHEETS } from '../sheets/sheets.ts'
import { identifierKey } from './identifier-key.ts'
import { identifierOfRow } from './identifier-of-row.ts'
import { judgeContract } from './judge-contract.ts'
import { judgeParts } from './judge-parts.ts'
import { judgeSupplier } from './judge-supplier.ts'
import { quarantined } from './judged-row.ts'
import type { Judged } from './judgement.ts'
import { lookAlikes } from './look-alikes.ts'
import type { Known, RegisterView } from './register-view.ts'
import { twice } from './twice.ts'

export interface Judging {
  readonly kind: Kind
  readonly table: Table
  readonly register: RegisterView
  readonly reading: Reading
  /** Which contracts it may write. */
  readonly reach: Reach
  /** How many rows were read; it is called while reading, and once more at the end. */
  readonly onRead: (rows: number, isLast?: boolean) => Promise<void>
}

/** So many suppliers are compared at once, and so many rows are named that say the same. */
const [PIECE, NAMED] = [1_000, 20]

/** Throws FileFault where the file cannot be read as a whole. */
export async function * judgeFile ({ kind, table, register, reading, reach, onRead }: Judging): AsyncGenerator<Judged> {
  const file = await readRows(table, SHEETS[kind].columns as readonly Column<never>[], onRead)
  yield * kind === 'contracts' ? judgeContracts(file, register, reading, reach) : judgeSuppliers(kind, file, register, reading)
}

/** All of a file, as it stands there. What its cells mean is read when their turn comes: a hundred thousand rows of meanings are not held at once. */
interface File {
  readonly header: readonly (Column<never> | null)[]
  readonly rows: readonly TableRow[]
}

async function readRows (table: Table, columns: readonly Column<never>[], onRead: Judging['onRead']): Promise<File> {
  let header: readonly (Column<never> | null)[] | null = null
  const rows: TableRow[] = []
  for await (const piece of table) {
    for (const row of piece) {
      if (row.cells.every((cell) => cell === '')) continue
      if (header === null) header = readHeader(row.cells, columns)
      else rows.push(row)
    }
    if (rows.length > TABLE_LIMITS.rows) throw new FileFault([{ code: 'too-many-rows', most: TABLE_LIMITS.rows }])
    await onRead(rows.length)
  }
  if (header === null || rows.length === 0) throw new FileFault([{ code: 'empty' }])
  await onRead(rows.length, true)
  return { header, rows }
}

interface Group {
  readonly identifier: OrganisationIdentifier
  /** Who has that number; null: nobody. */
  readonly known: Known | null
  readonly rows: (TableRow & { readonly merged?: Remark })[]
}

async function * judgeSuppliers (kind: 'suppliers' | 'labels' | 'offerings', { header, rows }: File, register: RegisterView, reading: Reading): AsyncGenerator<Judged> {
  const known = await register.known()
  const merged = await register.merged()
  const byKey = new Map(known.map((one) => [identifierKey(one.identifier), one] as const))
  const byId = new Map(known.map((one) => [one.id, one] as const))
  const groups = new Map<string, Group>()
  const apart: Judged[] = []
  const identity = header.map((column) => column?.key === 'number' || column?.key === 'scheme' ? column : null)
  for (const row of rows) {
    const read = readRow(row, identity, reading)
    const refuse = (subject: string | null, problem?: Remark): void => {
      apart.push({ rows: [quarantined(readRow(row, header, reading), subject, String(read.values.get('number') ?? ''), problem === undefined ? [] : [problem])], staged: [] })
    }
    const identifier = read.values.has('number') && read.problems.every(({ column }) => column === undefined) ? identifierOfRow(read) : null
    if (identifier === null || 'fault' in identifier) {
      refuse(null, identifier?.fault)
      continue
    }
    const key = identifierKey(identifier)
    const into = byId.get(merged.get(key) ?? '')
    if (into !== undefined && kind === 'suppliers') {
      refuse(into.id, mergedInto(identifier, into))
      continue
    }
    const own = into === undefined ? { key, identifier, row } : { key: identifierKey(into.identifier), identifier: into.identifier, row: { ...row, merged: mergedInto(identifier, into) } }
    const group = groups.get(own.key)
    if (group === undefined) groups.set(own.key, { identifier: own.identifier, known: byKey.get(own.key) ?? null, rows: [own.row] })
    else group.rows.push(own.row)
  }
  yield together(apart)
  const alike = lookAlikes(kind === 'suppliers' ? known : [], ({ identifier }) => identifierKey(identifier))
  const around = { reading, alike, knownBy: (key: string) => byKey.get(key) ?? null, rowsOf: (key: string) => groups.get(key)?.rows.map(({ row }) => row) ?? [] }
  const all = [...groups.values()]
  for (let from = 0; from < all.length; from += PIECE) {
    const piece = all.slice(from, from + PIECE)
    const facts = await register.suppliers(piece.flatMap(({ known: one }) => one === null ? [] : [one.id]))
    yield together(piece.map(({ identifier, rows: raw, known: one }): Judged => {
      const before = one === null ? null : facts.get(one.id) ?? null
      const same = raw.map((row) => meaningOf(row, header, reading))
      if (kind !== 'suppliers') {
        return one === null || before === null
          ? { rows: same.map((read) => quarantined(read, null, identifier.value, [{ code: 'unknown-supplier', column: 'number', value: identifier.value }])), staged: [] }
          : judgeParts(kind, same, one, before, reading)
      }
      const [read] = same as [ReadRow]
      return same.length === 1
        ? judgeSupplier({ read, identifier, known: one, before, newId: uuidv7() }, around)
        : { rows: same.map((double) => quarantined(double, one?.id ?? null, identifier.value, [{ code: 'twice', column: 'number', rows: same.slice(0, NAMED).map(({ row }) => row) }])), staged: [] }
    }))
  }
}

function meaningOf ({ merged, ...row }: Group['rows'][number], header: File['header'], reading: Reading): ReadRow {
  const read = readRow(row, header, reading)
  return merged === undefined ? read : { ...read, warnings: [...read.warnings, merged] }
}

function mergedInto ({ value }: OrganisationIdentifier, into: Known): Remark {
  return { code: 'merged', column: 'number', value, suggestions: [into.identifier.value] }
}

async function * judgeContracts ({ header, rows: raw }: File, register: RegisterView, reading: Reading, reach: Reach): AsyncGenerator<Judged> {
  const rows = raw.map((row) => readRow(row, header, reading))
  const nameless = rows.filter(({ values }) => !values.has('id'))
  yield { rows: nameless.map((read) => quarantined(read, null, '')), staged: [] }
  const named = rows.filter(({ values }) => values.has('id'))
  const idOf = ({ values }: ReadRow): string => values.get('id') as string
  const double = twice(named, (read) => JSON.stringify(['authority', 'contractorNumber', 'id'].map((key) => read.values.get(key) ?? null)))
  for (let from = 0; from < named.length; from += PIECE) {
    const piece = named.slice(from, from + PIECE)
    const known = await register.contracts(piece.map(idOf))
    yield together(piece.map((read): Judged => {
      const same = double.get(read)
      return same === undefined ? judgeContract(read, known.get(idOf(read)) ?? [], uuidv7(), reach) : { rows: [quarantined(read, null, idOf(read), [{ code: 'twice', column: 'id', rows: same }])], staged: [] }
    }))
  }
}

function together (all: readonly Judged[]): Judged {
  return { rows: all.flatMap(({ rows }) => rows), staged: all.flatMap(({ staged }) => staged) }
}
