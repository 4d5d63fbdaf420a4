// Rules as data: which provision applies, and who says so.
export { findProvision, type Situation } from './find-provision.ts'
export { findProvisions, nearestRow } from './find-provisions.ts'
export { findBinding } from './find-binding.ts'
export { isKnown } from './is-known.ts'
export { leftOf } from './left-of.ts'
export { mergeRuleSets } from './merge-rule-sets.ts'
