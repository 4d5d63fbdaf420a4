// What was found of labels: the row of a label says whose it is and which version is the newest.
import type { OrganisationIdentifier } from '@sroi/matcher'
import { and, desc, eq, gt, lt, lte, type SQL } from 'drizzle-orm'
import { digestOf } from '../../../json/digest.ts'
import type { KeptLabelRecord, LabelFound, LabelRecorded, LabelRecordsAsked, LabelRecordWriting } from '../../label-records.ts'
import { meetPerson } from '../admission/person-rows.ts'
import { instantOf } from '../instant-of.ts'
import { noneOf } from '../none-of.ts'
import { ofTenant } from '../of-tenant.ts'
import { labelRecords, labelRecordVersions } from '../tables/firm-files.ts'
import type { Handle } from '../with-tenant.ts'

type Row = typeof labelRecordVersions.$inferSelect

export async function findLabelRecord (handle: Handle, tenantId: string, id: string): Promise<KeptLabelRecord | null> {
  const [found] = await newest(handle, tenantId, eq(labelRecords.id, id), 1)
  return found ?? null
}

export function listLabelRecords (handle: Handle, tenantId: string, { organisation, recheckDueBy, without = [], after, most }: LabelRecordsAsked): Promise<readonly KeptLabelRecord[]> {
  return newest(handle, tenantId, and(
    organisation === null ? undefined : ofOrganisation(organisation),
    noneOf(without, labelRecords.organisationScheme, labelRecords.organisationValue),
    recheckDueBy === null ? undefined : lte(labelRecords.recheckDue, recheckDueBy),
    after === null ? undefined : gt(labelRecords.id, after)
  ), most)
}

export async function labelRecordVersionsOf (handle: Handle, tenantId: string, id: string, before: number | null, most: number): Promise<readonly KeptLabelRecord[]> {
  const rows = await handle.select().from(labelRecordVersions)
    .where(and(ofTenant(labelRecordVersions, tenantId), eq(labelRecordVersions.labelRecordId, id), before === null ? undefined : lt(labelRecordVersions.version, before)))
    .orderBy(desc(labelRecordVersions.version)).limit(most)
  return rows.map(recordOf)
}

async function newest (handle: Handle, tenantId: string, which: SQL | undefined, most: number): Promise<readonly KeptLabelRecord[]> {
  const rows = await handle.select().from(labelRecords)
    .innerJoin(labelRecordVersions, and(eq(labelRecordVersions.tenantId, labelRecords.tenantId), eq(labelRecordVersions.labelRecordId, labelRecords.id), eq(labelRecordVersions.version, labelRecords.version)))
    .where(and(ofTenant(labelRecords, tenantId), which)).orderBy(labelRecords.id).limit(most)
  return rows.map((row) => recordOf(row.label_record_versions))
}

function ofOrganisation ({ scheme, value }: OrganisationIdentifier): SQL | undefined {
  return and(eq(labelRecords.organisationScheme, scheme), eq(labelRecords.organisationValue, value))
}

/** Labels as a transaction sees them that may write down what was found. */
export function labelRecordWriting (handle: Handle, tenantId: string): LabelRecordWriting {
  async function lock (which: SQL | undefined): Promise<KeptLabelRecord | null> {
    const [locked] = await handle.select({ id: labelRecords.id }).from(labelRecords).where(and(ofTenant(labelRecords, tenantId), which)).for('no key update')
    return locked === undefined ? null : findLabelRecord(handle, tenantId, locked.id)
  }

  async function write (id: string, version: number, found: LabelFound, { step, event, by, at }: LabelRecorded): Promise<KeptLabelRecord> {
    const { id: recordedBy } = await meetPerson(handle, tenantId, by, at)
    const row: Row = { tenantId, labelRecordId: id, version, step, record: found, sha256: digestOf(found), caseId: event?.caseId ?? null, eventId: event?.eventId ?? null, recordedAt: at, recordedBy }
    await handle.insert(labelRecordVersions).values(row)
    return recordOf(row)
  }

  return {
    personOf: async (by, at) => (await meetPerson(handle, tenantId, by, at)).id,
    lock: (id) => lock(eq(labelRecords.id, id)),
    lockOf: (organisation, { scheme, number }) => lock(and(ofOrganisation(organisation), eq(labelRecords.scheme, scheme), eq(labelRecords.number, number))),
    create: async (id, found, recorded) => {
      const { organisation, label: { scheme, number } } = found
      const made = await handle.insert(labelRecords)
        .values({ tenantId, id, organisationScheme: organisation.scheme, organisationValue: organisation.value, scheme, number, version: 1, recheckDue: recorded.due }).onConflictDoNothing().returning({ id: labelRecords.id })
      return made.length === 0 ? null : write(id, 1, found, recorded)
    },
    change: async ({ id, version }, found, recorded) => {
      await handle.update(labelRecords).set({ version: version + 1, recheckDue: recorded.due }).where(and(ofTenant(labelRecords, tenantId), eq(labelRecords.id, id)))
      return write(id, version + 1, found, recorded)
    }
  }
}

function recordOf ({ labelRecordId: id, version, step, record, caseId, eventId, recordedAt, recordedBy }: Row): KeptLabelRecord {
  return { ...record, id, version, step, event: caseId === null || eventId === null ? null : { caseId, eventId }, recordedAt: instantOf(recordedAt), recordedBy }
}
