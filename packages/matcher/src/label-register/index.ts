// The register of labels: does a label on record hold, when must somebody look again, and what looks odd?
export { labelHolds } from './label-holds.ts'
export { recheckOf } from './recheck-of.ts'
export { registerHints } from './register-hints.ts'
export { skeletonOf } from './skeleton-of.ts'
