import type { Dependencies } from '../dependencies.ts'
import type { ReservationRecord } from '../store/index.ts'
import { assessReservedInWorld } from './assess-reserved.ts'
import { registerReference, ruleSetReferences } from './references.ts'

/**
 * The same answer as `assessReserved`, as a receipt holds it, with everything it rests on. Nothing is stored yet.
 * @param input a question of a reservation, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export async function reservationRecord (outside: Pick<Dependencies, 'store' | 'clock'>, input: unknown): Promise<ReservationRecord> {
  const { question, supplier, register, on, knownAt, ruleSets, finding } = await assessReservedInWorld(outside, input)
  return {
    kind: 'reservation',
    createdAt: outside.clock.now(),
    question,
    on,
    knownAt,
    ruleSets: ruleSetReferences(ruleSets),
    register: register === null ? null : registerReference(register),
    suppliers: [supplier],
    outcome: { finding }
  }
}
