import type { AdmissionRecord, Supplier } from '@sroi/matcher'

/** How a firm stands: the record that begins last, and of those of one day the one that was written last. */
export function newestAdmission ({ admissions }: Pick<Supplier, 'admissions'>): AdmissionRecord | undefined {
  return admissions.reduce<AdmissionRecord | undefined>((newest, record) =>
    newest === undefined || record.period.from > newest.period.from || (record.period.from === newest.period.from && record.recordedAt >= newest.recordedAt) ? record : newest, undefined)
}
