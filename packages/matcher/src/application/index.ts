// A firm that applies: its own case by the criteria, what is missing, which labels it can still get, and what prepares the case for those who judge it.
export { assessApplication } from './assess-application.ts'
export { assessPending } from './assess-pending.ts'
export { orderFacts } from './order-facts.ts'
export { findContradictions } from './find-contradictions.ts'
export { completeness } from './completeness.ts'
export { supplierOfProfile } from './supplier-of-profile.ts'
export { TARGET_GROUP_BANDS } from './target-group-bands.ts'
