// The digest of a register: equal digests mean equal suppliers, whatever database they are in. Each revision builds on the one before, so that a
// publication reckons with what it changes and not with a million suppliers.
import { randomUUID } from 'node:crypto'
import type { Supplier } from '@sroi/matcher'
import { digestOf } from '../json/digest.ts'

interface Before {
  readonly revision: number
  /** Null: nothing was published, or not since digests are kept. */
  readonly digest: string | null
}

interface Changed {
  readonly suppliers?: readonly Supplier[]
  readonly removed?: readonly string[]
}

/**
 * Of the register as it is after a change. Where the digest before is not known, one that no other register has.
 * @param digests of the suppliers, by id, where somebody has them already
 */
export function registerDigest (before: Before, { suppliers = [], removed = [] }: Changed, digests: ReadonlyMap<string, string> = new Map()): string {
  return digestOf({
    before: before.revision === 0 ? null : before.digest ?? randomUUID(),
    put: suppliers.map((supplier) => [supplier.id, digests.get(supplier.id) ?? digestOf(supplier)]).sort(([one], [other]) => String(one) < String(other) ? -1 : 1),
    removed: [...removed].sort()
  })
}
