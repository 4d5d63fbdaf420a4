// The door of this folder for other packages and for scripts.
export { describeSchema } from './describe-schema.ts'
export { migrate } from './migrate.ts'
export type { Authority, DemonstrationContract, MatchRecord, ReadableStore, Receipt, Register, RuleSetReference, Store } from './store.ts'
