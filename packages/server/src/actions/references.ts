// How a receipt names what an answer rests on.
import type { RuleSet } from '@sroi/matcher'
import { digestOf } from '../json/digest.ts'
import type { Register, RegisterReference, RuleSetReference } from '../store/index.ts'

// a rule set that does not change is the same object, and takes longer to read through than many a match
const known = new WeakMap<RuleSet, RuleSetReference>()

/** Base first, as they are given. */
export function ruleSetReferences (ruleSets: readonly RuleSet[]): readonly RuleSetReference[] {
  return ruleSets.map((ruleSet) => {
    const reference = known.get(ruleSet) ?? { id: ruleSet.id, version: ruleSet.version, sha256: digestOf(ruleSet) }
    known.set(ruleSet, reference)
    return reference
  })
}

export function registerReference ({ id, revision, digest }: Register): RegisterReference {
  return { id, revision, digest }
}
