// What to buy from whom: amounts that fill what is left of an obligation.
export { planMix } from './plan-mix.ts'
export { mixCandidates, type CandidateFacts } from './mix-candidates.ts'
