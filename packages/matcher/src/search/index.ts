// Looking through a register.
export { search } from './search.ts'
export { whyNot } from './why-not.ts'
export type { Reader } from './reader.ts'
