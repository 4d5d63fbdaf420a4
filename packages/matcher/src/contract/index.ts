// The contract as it is given: which part of it, and what to beware of.
export { choosePart } from './choose-part.ts'
export { contradictionIn } from './contradiction-in.ts'
export { isConcluded } from './is-concluded.ts'
export { isNamed } from './is-named.ts'
export { warnAboutContract } from './warn-about-contract.ts'
