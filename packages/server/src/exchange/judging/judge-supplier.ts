import { canonicalText } from '../../json/digest.ts'
import type { OrganisationIdentifier, Supplier } from '@sroi/matcher'
import type { ReadRow } from '../reading/read-row.ts'
import type { Reading } from '../sheets/column.ts'
import type { Remark } from '../sheets/remark.ts'
import { SUPPLIERS } from '../sheets/suppliers.ts'
import { changesBetween } from './changes-between.ts'
import { identifierKey } from './identifier-key.ts'
import { judgedRow, quarantined } from './judged-row.ts'
import type { Judged, Staged } from './judgement.ts'
import type { LookAlikes } from './look-alikes.ts'
import { problemsOfSupplier } from './problems-of-supplier.ts'
import { putSupplier } from './put-supplier.ts'
import type { Known } from './register-view.ts'

export interface SupplierRow {
  readonly read: ReadRow
  readonly identifier: OrganisationIdentifier
  /** Who has this number; null: nobody. */
  readonly known: Known | null
  readonly before: Supplier | null
  /** For somebody new. */
  readonly newId: string
}

interface Around {
  readonly reading: Reading
  readonly alike: LookAlikes
  readonly knownBy: (key: string) => Known | null
  /** Rows of the file with that number. */
  readonly rowsOf: (key: string) => readonly number[]
}

/** One row, one supplier. */
export function judgeSupplier ({ read, identifier, known, before, newId }: SupplierRow, { reading, alike, knownBy, rowsOf }: Around): Judged {
  const key = identifierKey(identifier)
  const id = known?.id ?? newId
  const { supplier, problems, warnings } = putSupplier(read, identifier, before, id, reading)
  const of = `${identifier.value} ${supplier.name}`.trim()
  const merge = mergesOf(read, identifier, id, { knownBy, rowsOf })
  const all = [...problems, ...merge.problems]
  // a new one is written as it was put together, in the order of its names: sorting a hundred thousand again takes longer than reading them
  const payload = before === null ? JSON.stringify(supplier) : canonicalText(supplier)
  const isSame = before !== null && canonicalText(before) === payload
  // of somebody new the cells are all there is, and each is in order
  const refused = all.length > 0 || before === null || isSame ? all : problemsOfSupplier(supplier)
  if (refused.length > 0 || read.problems.length > 0) return { rows: [quarantined(read, known?.id ?? null, of, refused)], staged: [] }
  const other = before !== null && before.name === supplier.name ? null : alike.meet(key, supplier.name)
  const told: readonly Remark[] = [...warnings, ...(other === null ? [] : [{ code: 'look-alike', column: 'name', value: supplier.name, suggestions: [other] } as const])]
  if (isSame && merge.leaving.length === 0) return { rows: [judgedRow(read, 'unchanged', id, of, [], told)], staged: [] }
  const changes = before === null ? [] : [...changesBetween(SUPPLIERS.columns, before, supplier), ...merge.leaving.map(({ key: gone }) => ({ field: 'mergedFrom', from: null, to: gone }))]
  const staged: Staged[] = isSame ? [] : [{ id, base: known?.revision ?? null, key, payload }]
  return { rows: [judgedRow(read, before === null ? 'accepted' : 'changed', id, of, changes, told)], staged: [...staged, ...merge.leaving] }
}

/** Who goes on in this one. */
function mergesOf ({ row, values }: ReadRow, { scheme }: OrganisationIdentifier, into: string, { knownBy, rowsOf }: Pick<Around, 'knownBy' | 'rowsOf'>): { readonly leaving: readonly Staged[], readonly problems: readonly Remark[] } {
  const problems: Remark[] = []
  const leaving: Staged[] = []
  for (const value of values.get('mergedFrom') as readonly string[] | undefined ?? []) {
    const key = identifierKey({ scheme, value })
    const known = knownBy(key)
    const rows = rowsOf(key)
    if (known?.id === into || rows.includes(row)) problems.push({ code: 'merge-itself', column: 'mergedFrom', value })
    else if (rows.length > 0) problems.push({ code: 'twice', column: 'mergedFrom', value, rows: [row, ...rows] })
    else if (known === null) problems.push({ code: 'merge-unknown', column: 'mergedFrom', value })
    else leaving.push({ id: known.id, base: known.revision, key, payload: null, mergedInto: into })
  }
  return { leaving, problems }
}
