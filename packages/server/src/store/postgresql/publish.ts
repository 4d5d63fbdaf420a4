import type { IsoInstant, RuleSet, Supplier } from '@sroi/matcher'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { digestOf } from '../../json/digest.ts'
import { changeRecord } from '../change-record.ts'
import type { ChangedObject, ChangeRecord } from '../receipt-kinds.ts'
import { registerDigest } from '../register-digest.ts'
import type { Authority, Change, DemonstrationContract } from '../store.ts'
import { authorities, contracts, registers, ruleSets, supplierVersions } from './tables.ts'
import type { Handle } from './with-tenant.ts'

export interface Published {
  readonly revision: number
  /** What its receipt says; null: nothing was changed. */
  readonly record: ChangeRecord | null
}

// PostgreSQL takes 65 535 parameters a statement; a row has at most nine.
const CHUNK = 1_000

/** Writes a change. Writers queue on the register's row, so revisions are in order of commit. */
export async function publish (handle: Handle, tenantId: string, change: Change, at: IsoInstant): Promise<Published> {
  const [locked] = await handle.select({ id: registers.id, revision: registers.revision, digest: registers.digest }).from(registers)
    .where(eq(registers.tenantId, tenantId)).for('no key update')
  if (locked === undefined) throw new Error('the tenant has no register')
  if (change.loadedDigest !== undefined && locked.revision > 0) return { revision: locked.revision, record: null }
  const revision = locked.revision + 1
  const digests = new Map((change.suppliers ?? []).map((supplier) => [supplier.id, digestOf(supplier)]))
  const before = locked.revision === 0 ? new Map<string, string>() : await digestsBefore(handle, tenantId, [...digests.keys(), ...change.removed ?? []])
  const sets = ruleSetRows(tenantId, revision, change.ruleSets ?? [], at)
  for (const values of chunks(supplierRows(tenantId, revision, change, digests))) await handle.insert(supplierVersions).values(values)
  for (const values of chunks(sets)) await handle.insert(ruleSets).values(values)
  for (const values of chunks(authorityRows(tenantId, change.authorities ?? []))) await handle.insert(authorities).values(values)
  for (const values of chunks(contractRows(tenantId, change.contracts ?? []))) await handle.insert(contracts).values(values)
  const digest = registerDigest(locked, change, digests)
  await handle.update(registers)
    .set({ revision, digest, loadedDigest: change.loadedDigest ?? sql`${registers.loadedDigest}`, day: change.day ?? sql`${registers.day}` })
    .where(eq(registers.tenantId, tenantId))
  const changed: readonly ChangedObject[] = [
    ...[...digests].map(([id, after]) => ({ object: 'supplier' as const, id, before: before.get(id) ?? null, after })),
    ...(change.removed ?? []).map((id) => ({ object: 'supplier' as const, id, before: before.get(id) ?? null, after: null })),
    ...sets.map(({ id, version, sha256 }) => ({ object: 'rule-set' as const, id: `${id}@${version}`, before: null, after: sha256 })),
    ...(change.authorities ?? []).map((authority) => ({ object: 'authority' as const, id: authority.id, before: null, after: digestOf(authority) })),
    ...(change.contracts ?? []).map((contract) => ({ object: 'contract' as const, id: contract.question.contract.id, before: null, after: digestOf(contract) }))
  ]
  return { revision, record: changeRecord(at, changed, { id: locked.id, from: locked.revision, to: revision, digest }) }
}

/** The digests of the facts that suppliers have now, by id; of who is not there, none. */
async function digestsBefore (handle: Handle, tenantId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const part of chunks(ids)) {
    const rows = await handle.selectDistinctOn([supplierVersions.supplierId], {
      id: supplierVersions.supplierId,
      sha256: supplierVersions.sha256,
      // rows from before digests were kept have none
      payload: sql<Supplier | null>`CASE WHEN ${supplierVersions.sha256} IS NULL THEN ${supplierVersions.payload} END`
    }).from(supplierVersions)
      .where(and(eq(supplierVersions.tenantId, tenantId), inArray(supplierVersions.supplierId, part)))
      .orderBy(supplierVersions.supplierId, desc(supplierVersions.revision))
    for (const { id, sha256, payload } of rows) {
      const digest = sha256 ?? (payload === null ? null : digestOf(payload))
      if (digest !== null) found.set(id, digest)
    }
  }
  return found
}

function supplierRows (tenantId: string, revision: number, { suppliers = [], removed = [] }: Change, digests: ReadonlyMap<string, string>) {
  return [
    ...suppliers.map((payload) => ({ tenantId, supplierId: payload.id, revision, removed: false, payload, sha256: digests.get(payload.id) ?? null })),
    ...removed.map((supplierId) => ({ tenantId, supplierId, revision, removed: true, payload: null, sha256: null }))
  ]
}

function ruleSetRows (tenantId: string, revision: number, sets: readonly RuleSet[], publishedAt: IsoInstant) {
  return sets.map((payload) => ({
    tenantId, id: payload.id, version: payload.version, revision, payload, sha256: digestOf(payload), publishedAt
  }))
}

function authorityRows (tenantId: string, list: readonly Authority[]) {
  return list.map(({ id, name, code, point, ruleSet }, position) => ({
    tenantId, id, position, nameNl: name.nl, nameEn: name.en, code, pointX: point?.x ?? null, pointY: point?.y ?? null, ruleSetId: ruleSet
  }))
}

function contractRows (tenantId: string, list: readonly DemonstrationContract[]) {
  return list.map(({ title, question }, position) => ({
    tenantId, id: question.contract.id, position, titleNl: title.nl, titleEn: title.en, question
  }))
}

function chunks<T> (rows: readonly T[]): readonly T[][] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) => rows.slice(index * CHUNK, (index + 1) * CHUNK))
}
