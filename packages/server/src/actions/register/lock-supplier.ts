import type { Supplier } from '@sroi/matcher'
import { isWithin } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { Write } from '../write.ts'

/**
 * The facts that the register has of a supplier now; nobody else writes in the register until the transaction ends.
 * @throws HttpProblem 404 for one that is not there or that whoever asks does not reach, 428 and 412 as to its version
 */
export async function lockSupplier ({ writing, reach, requireVersion }: Write, id: string): Promise<Supplier> {
  await writing.register.lock()
  const known = await writing.register.find(id)
  if (known === null || known.facts === null || !isWithin(reach, { organisation: known.facts.identifier, authority: null, visitor: false })) {
    throw new HttpProblem('supplier-not-found')
  }
  requireVersion(known.revision)
  return known.facts
}
