import type { Supplier } from '@sroi/matcher'
import type { ReadableStore } from '../../store/index.ts'

const known = new WeakMap<readonly Supplier[], boolean>()

/** Is there anybody in the register who does not exist? Then every page says so. */
export async function isFictional (store: ReadableStore): Promise<boolean> {
  const suppliers = (await store.registerAt())?.suppliers ?? []
  const found = known.get(suppliers) ?? suppliers.some(({ identifier }) => identifier.scheme === 'fictional')
  known.set(suppliers, found)
  return found
}
