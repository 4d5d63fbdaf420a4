// What to buy from whom: amounts that fill what is left of an obligation.
export { planMix } from './plan-mix.ts'
export { mixDays } from './mix-days.ts'
export { purchaseTerms } from './purchase-terms.ts'
export { valueWithRules } from './value-with-rules.ts'
export { mixCandidates, type CandidateFacts } from './mix-candidates.ts'
