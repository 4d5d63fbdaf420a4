// Whether the values of a request can be reckoned with.
export { findDoubleIds } from './find-double-ids.ts'
export { findOtherAuthority } from './find-other-authority.ts'
export { REQUEST_MEANING } from './request-meaning.ts'
export { VALUATION_MEANING } from './valuation-meaning.ts'
export { walkValues } from './walk-values.ts'
