import type { Supplier } from '@sroi/matcher'
import { uuidv7 } from 'uuidv7'
import { isWithin } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { Write } from '../write.ts'
import type { Registered } from './registered.ts'
import { refuseInterestedProperties, refuseProperties } from './refuse-properties.ts'
import { newSupplierSchema, readSupplierFacts } from './supplier-facts.ts'

/**
 * A supplier enters the register. Nobody finds it before it is published.
 * @param input `NewSupplier`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when its number is in the register, or is not that of whoever asks.
 */
export async function enterSupplier (write: Write, input: unknown): Promise<Registered> {
  const { writing, at, by, reach, authorities } = write
  const facts: Supplier = readSupplierFacts(newSupplierSchema, input, uuidv7(), authorities)
  if (!isWithin(reach, { organisation: facts.identifier, authority: null, visitor: false })) {
    throw new HttpProblem('property-not-allowed', [{ place: '/identifier', code: 'other-organisation', detail: 'is not the number you signed in with. You can enter your own firm only' }])
  }
  refuseProperties(write, null, facts)
  await refuseInterestedProperties(write, null, facts)
  await writing.register.lock()
  await refuseDouble(write, facts)
  const version = await writing.publish({ suppliers: [facts], side: 'register' }, at, by)
  return { version, recordedAt: at, facts, reason: null }
}

/** Two firms never have one number. */
export async function refuseDouble ({ writing }: Write, { id, identifier }: Supplier): Promise<void> {
  const known = await writing.register.idOf(identifier)
  if (known !== null && known !== id) throw new HttpProblem('supplier-exists', [{ place: '/identifier', code: 'supplier-exists', detail: 'is the number of another supplier of the register' }])
}
