import type { Write } from '../write.ts'
import { lockSupplier } from './lock-supplier.ts'
import type { Registered } from './registered.ts'

/**
 * A supplier leaves the register; earlier revisions keep it, and searches find it until that is published.
 * @throws HttpProblem when it is not there, or was changed meanwhile.
 */
export async function removeSupplier (write: Write, id: string, reason: string): Promise<Registered> {
  await lockSupplier(write, id)
  const version = await write.writing.publish({ removed: [id], reason, side: 'register' }, write.at, write.by)
  return { version, recordedAt: write.at, facts: null, reason }
}
