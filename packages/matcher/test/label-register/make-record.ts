// A label on record and who shows it: a test shows only what matters.
import type { LabelRecord, RegisterEntry } from '@sroi/matcher'

/** Valid in 2027, looked up on 2 January. */
export function record (parts: Partial<LabelRecord> = {}, check: Partial<LabelRecord['check']> = {}): LabelRecord {
  return {
    organisation: { scheme: 'fictional', value: 'F-1' },
    label: { scheme: 'pso', level: '30-plus', issuer: 'PSO', number: 'F-1', period: { from: '2027-01-01', until: '2027-12-31' } },
    check: { result: 'valid', level: 'register', source: 'a fictional register', by: 'ann', on: '2027-01-02', ...check },
    suspension: null,
    recheckDue: null,
    ...parts
  }
}

export function entry (value: string, parts: Partial<RegisterEntry> = {}): RegisterEntry {
  return { organisation: { scheme: 'fictional', value }, names: [], address: null, directors: null, ...parts }
}
