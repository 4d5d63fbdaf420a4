// The door of evidence: what comes in, and what is looked at before it is kept.
export { type Refusal, REFUSALS } from './checking/refusal.ts'
export { MEDIA_TYPES, type MediaType, mediaTypeOf } from './media-types.ts'
export { type Arriving, EVIDENCE_LIMIT, type EvidenceDesk, openEvidenceDesk, type TakenFile } from './open-evidence-desk.ts'
export { createClamd } from './scanning/create-clamd.ts'
export { type Scanned, type Scanner, ScannerFailure } from './scanning/scanner.ts'
