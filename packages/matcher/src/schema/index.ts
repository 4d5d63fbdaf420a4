// The shapes as zod schemas, for whoever receives JSON from outside. Each agrees with its type in the model; a test holds them to it.
export { contractSchema, amountSchema } from './contract.ts'
export { matchQuestionSchema } from './question.ts'
export { supplierSchema } from './supplier.ts'
export { ruleSetSchema } from './rule-set.ts'
export { matchOutcomeSchema, obligationSchema, findingSchema } from './outcome.ts'
export { noticeReadingSchema } from './notice.ts'
export { instantSchema, daySchema } from './values.ts'
export { parse, problemsOf } from './parse.ts'
