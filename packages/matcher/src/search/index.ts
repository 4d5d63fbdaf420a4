// Looking through a register.
export { search } from './search.ts'
export { whyNot } from './why-not.ts'
export { ask, type AskedQuestion } from './ask.ts'
export { changeQuestion } from './change-question.ts'
export { provenanceOf } from './provenance-of.ts'
export type { Reader } from './reader.ts'
