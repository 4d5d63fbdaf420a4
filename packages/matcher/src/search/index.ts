// Looking through a register.
export { search } from './search.ts'
export type { Reader } from './reader.ts'
