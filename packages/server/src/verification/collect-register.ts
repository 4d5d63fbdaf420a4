// The register as it stood at each revision, where an export has it.
import type { Supplier } from '@sroi/matcher'
import { registerDigest } from '../store/index.ts'
import type { SupplierLine } from './format.ts'
import { isRecord } from './is-record.ts'
import { NotIntact } from './not-intact.ts'

export interface RegisterVersions {
  /** In order of revision. Throws NotIntact when the facts are of another supplier, or the order is not kept. */
  add (line: SupplierLine, text: string | null): void
  /** Its suppliers in code-unit order of id; null when what the export has is not the register of that digest. */
  at (revision: number, digest: string | null): readonly Supplier[] | null
  count (): number
}

interface Version {
  readonly revision: number
  readonly supplier: Supplier | null
}

export function collectRegister (): RegisterVersions {
  const versions = new Map<string, Version[]>()
  const changes = new Map<number, { readonly suppliers: Supplier[], readonly removed: string[] }>()
  const digests: (string | null)[] = [null]
  let count = 0
  let last = 0
  let known: { readonly revision: number, readonly suppliers: readonly Supplier[] } | null = null

  const digestAt = (revision: number): string | null => {
    for (let next = digests.length; next <= revision; next++) digests.push(registerDigest({ revision: next - 1, digest: digests[next - 1] ?? null }, changes.get(next) ?? {}))
    return digests[revision] ?? null
  }
  const suppliersAt = (revision: number): readonly Supplier[] => [...versions.values()].flatMap((all) => all.findLast((one) => one.revision <= revision)?.supplier ?? [])
    .sort((one, other) => one.id < other.id ? -1 : 1)

  return {
    add: ({ id, revision }, text) => {
      if (revision < last) throw new NotIntact('supplier', { found: `${id}, revision ${revision}`, expected: `revision ${last} or later` })
      last = revision
      const change = changes.get(revision) ?? { suppliers: [], removed: [] }
      changes.set(revision, change)
      const supplier = text === null ? null : supplierOf(text, id)
      if (supplier === null) change.removed.push(id)
      else change.suppliers.push(supplier)
      const all = versions.get(id)
      if (all === undefined) versions.set(id, [{ revision, supplier }])
      else all.push({ revision, supplier })
      count++
    },
    at: (revision, digest) => {
      if (count === 0 || revision > MOST_REVISIONS) return null
      if (digest !== null && digestAt(revision) !== digest) return null
      if (known?.revision !== revision) known = { revision, suppliers: suppliersAt(revision) }
      return known.suppliers
    },
    count: () => count
  }
}

/** Digests are made one revision after the other, and nothing says that a file tells the truth about a revision. */
const MOST_REVISIONS = 1_000_000

function supplierOf (text: string, id: string): Supplier {
  let facts: unknown = null
  try {
    facts = JSON.parse(text)
  } catch {
    // no facts of this supplier either
  }
  if (!isRecord(facts) || facts['id'] !== id) throw new NotIntact('supplier', { found: `the facts of ${id}` })
  return facts as unknown as Supplier
}
