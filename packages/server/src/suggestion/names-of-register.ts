// The names of a register, followed from revision to revision.
import type { Supplier } from '@sroi/matcher'
import { differenceOf } from '../catalogue/index.ts'
import { changeNames, type NameIndex, readNames, readNamesInTurns } from './name-index.ts'

const known = new WeakMap<readonly Supplier[], NameIndex>()
const preparing = new WeakMap<readonly Supplier[], Promise<void>>()
let newest: { readonly suppliers: readonly Supplier[], readonly index: NameIndex } | null = null

/** A store hands out the same suppliers until the register changes. */
export function namesOf (suppliers: readonly Supplier[]): NameIndex {
  return known.get(suppliers) ?? remember(suppliers, changed(suppliers) ?? readNames(suppliers))
}

/** To be awaited before `namesOf` where there may be many suppliers: all of them are read while others have their turn, once for all who wait. */
export async function prepareNames (suppliers: readonly Supplier[]): Promise<void> {
  if (known.has(suppliers)) return
  const index = changed(suppliers)
  if (index !== null) {
    remember(suppliers, index)
    return
  }
  const begun = preparing.get(suppliers) ?? readNamesInTurns(suppliers).then((read) => { remember(suppliers, read) })
  preparing.set(suppliers, begun)
  await begun
}

/** Null: too much changed since the newest, or there is none. */
function changed (suppliers: readonly Supplier[]): NameIndex | null {
  if (newest === null) return null
  const { put, remove } = differenceOf(newest.suppliers, suppliers)
  return changeNames(newest.index, put, remove)
}

function remember (suppliers: readonly Supplier[], index: NameIndex): NameIndex {
  known.set(suppliers, index)
  newest = { suppliers, index }
  return index
}
