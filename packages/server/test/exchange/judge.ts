// A file judged against a register in memory.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Supplier } from '@sroi/matcher'
import type { Reach } from '../../dist/access/index.js'
import { readDemonstration } from '../../dist/demonstration/read-demonstration.js'
import { judgeFile } from '../../dist/exchange/judging/judge-file.js'
import type { JudgedRow, Staged } from '../../dist/exchange/judging/judgement.js'
import type { KnownContract, RegisterView } from '../../dist/exchange/judging/register-view.js'
import { createReading } from '../../dist/exchange/reading/create-reading.js'
import { openTable } from '../../dist/exchange/reading/open-table.js'
import type { Format } from '../../dist/exchange/reading/table.js'
import type { Kind } from '../../dist/exchange/sheets/column.js'
import { cpvLabels } from '../../dist/vocabulary/cpv-labels.js'
import { labelRules } from '../../dist/vocabulary/label-rules.js'

export const DEMONSTRATION = readDemonstration()

export const READING = createReading({
  authorities: DEMONSTRATION.authorities, labelRules: labelRules(), isCode: (code) => cpvLabels().has(code),
  postcodes: new Map([['2011', { municipality: 'haarlem', x: 103_800, y: 488_700 }]])
})

export interface World {
  readonly suppliers?: readonly Supplier[]
  readonly merged?: ReadonlyMap<string, string>
  readonly contracts?: ReadonlyMap<string, readonly KnownContract[]>
}

export interface Verdict {
  readonly rows: readonly JudgedRow[]
  readonly staged: readonly Staged[]
}

function registerOf ({ suppliers = [], merged = new Map(), contracts = new Map() }: World): RegisterView {
  const byId = new Map(suppliers.map((supplier) => [supplier.id, supplier]))
  return {
    known: async () => suppliers.map(({ id, identifier, name }) => ({ id, identifier, name, revision: 1 })),
    suppliers: async (ids) => new Map(ids.flatMap((id) => byId.has(id) ? [[id, byId.get(id) as Supplier]] : [])),
    merged: async () => merged,
    contracts: async () => contracts
  }
}

const folder = mkdtempSync(join(tmpdir(), 'sroi-judge-'))
let files = 0

export function fileOf (content: string | Uint8Array): string {
  files += 1
  const path = join(folder, `file-${files}`)
  writeFileSync(path, content)
  return path
}

/** Rows in the order of the file. */
export async function judge (kind: Kind, content: string | Uint8Array, world: World = {}, format: Format = 'csv', reach: Reach = { all: true }): Promise<Verdict> {
  const rows: JudgedRow[] = []
  const staged: Staged[] = []
  for await (const judged of judgeFile({ kind, table: openTable(fileOf(content), format), register: registerOf(world), reading: READING, reach, onRead: async () => {} })) {
    rows.push(...judged.rows)
    staged.push(...judged.staged)
  }
  return { rows: rows.sort((one, other) => one.row - other.row), staged }
}

/** `2 quarantined no-day@standingFrom`, for each row. */
export function told ({ rows }: Verdict): readonly string[] {
  return rows.map(({ row, outcome, problems, warnings, changes }) => [
    row, outcome, ...problems.map(({ code, column }) => `${code}@${column ?? ''}`), ...warnings.map(({ code, column }) => `(${code}@${column ?? ''})`), ...changes.map(({ field }) => `~${field}`)
  ].join(' '))
}

/** The register after the file was accepted. */
export function accepted (suppliers: readonly Supplier[], { staged }: Verdict): readonly Supplier[] {
  const changed = new Map(staged.map(({ id, payload }) => [id, payload === null ? null : JSON.parse(payload) as Supplier]))
  return [
    ...suppliers.flatMap((supplier) => changed.has(supplier.id) ? [changed.get(supplier.id) ?? []].flat() : [supplier]),
    ...[...changed].flatMap(([id, supplier]) => supplier === null || suppliers.some((known) => known.id === id) ? [] : [supplier])
  ]
}
