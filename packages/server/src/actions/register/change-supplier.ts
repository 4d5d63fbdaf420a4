import type { Supplier } from '@sroi/matcher'
import type { Write } from '../write.ts'
import { refuseDouble } from './enter-supplier.ts'
import { lockSupplier } from './lock-supplier.ts'
import { refuseInterestedProperties, refuseProperties } from './refuse-properties.ts'
import type { Registered } from './registered.ts'
import { readOfferings, readSupplierFacts, supplierFactsSchema } from './supplier-facts.ts'

/**
 * Other facts of a supplier, all of them. Nobody finds them before they are published.
 * @param input `SupplierFacts`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when it is not there, was changed meanwhile, or something may not be changed.
 */
export async function changeSupplier (write: Write, id: string, input: unknown): Promise<Registered> {
  return enter(write, id, () => readSupplierFacts(supplierFactsSchema, input, id, write.authorities))
}

/** As `changeSupplier`, of what it offers alone. */
export async function changeOfferings (write: Write, id: string, input: unknown): Promise<Registered> {
  return enter(write, id, (before) => ({ ...before, offerings: readOfferings(input) }))
}

async function enter (write: Write, id: string, change: (before: Supplier) => Supplier): Promise<Registered> {
  const before = await lockSupplier(write, id)
  const facts = change(before)
  refuseProperties(write, before, facts)
  await refuseInterestedProperties(write, before, facts)
  await refuseDouble(write, facts)
  const version = await write.writing.publish({ suppliers: [facts], side: 'register' }, write.at, write.by)
  return { version, recordedAt: write.at, facts, reason: null }
}
