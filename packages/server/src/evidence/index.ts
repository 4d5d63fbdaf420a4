// The door of evidence: what comes in, and what is looked at before it is kept.
export { REFUSALS } from './checking/refusal.ts'
export { MEDIA_TYPES, type MediaType, mediaTypeOf } from './media-types.ts'
export { EVIDENCE_LIMIT, type EvidenceDesk, openEvidenceDesk, type TakenFile } from './open-evidence-desk.ts'
export { createClamd } from './scanning/create-clamd.ts'
export type { Scanner } from './scanning/scanner.ts'
