import type { Evidence } from '../model/evidence.ts'
import type { Supplier } from '../model/supplier.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'

/** Somebody of whom nothing is known but what an edge is about. */
export const PLAIN_SUPPLIER: Supplier = {
  id: 'boundary', identifier: { scheme: 'fictional', value: 'boundary' }, name: 'Fictief', place: { town: 'Nergens', municipality: 'nowhere' }, worksIn: [], contact: {}, offerings: [],
  labels: [], admissions: [], targetGroupShares: []
}

const EVIDENCE: Evidence = { level: 'audited', source: 'boundary', on: null }

/** What makes a fact one that is on record from a day on. */
export function recorded (day: IsoDay): { readonly evidence: Evidence, readonly recordedAt: IsoInstant } {
  return { evidence: EVIDENCE, recordedAt: `${day}T00:00:00Z` }
}
