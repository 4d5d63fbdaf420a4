import type { Dependencies } from '../dependencies.ts'
import type { AssessmentRecord } from '../store/index.ts'
import { assessInWorld } from './assess-contract.ts'
import { registerReference, ruleSetReferences } from './references.ts'

/**
 * The same answer as `assessContract`, as a receipt holds it, with everything it rests on. Nothing is stored yet.
 * @param input a `Question`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function assessmentRecord (outside: Pick<Dependencies, 'store' | 'clock'>, input: unknown): Promise<AssessmentRecord> {
  const { question, authority, on, knownAt, ruleSets, register, outcome } = await assessInWorld(outside, input)
  if (register === null) throw new Error('the store contradicts itself: its newest revision is gone')
  return {
    kind: 'assessment',
    createdAt: outside.clock.now(),
    question,
    authority: { name: authority.name.nl, point: authority.point },
    on,
    knownAt,
    ruleSets: ruleSetReferences(ruleSets),
    register: registerReference(register),
    outcome
  }
}
