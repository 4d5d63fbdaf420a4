// The contract as it is given: which part of it, and what to beware of.
export { choosePart } from './choose-part.ts'
export { warnAboutContract } from './warn-about-contract.ts'
