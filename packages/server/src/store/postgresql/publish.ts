import type { IsoDay, IsoInstant, RuleSet, Supplier } from '@sroi/matcher'
import { eq, sql } from 'drizzle-orm'
import { digestOf } from '../../json/digest.ts'
import type { Authority, DemonstrationContract } from '../store.ts'
import { registerDigest } from '../register-digest.ts'
import { authorities, contracts, registers, ruleSets, supplierVersions } from './tables.ts'
import type { Handle } from './with-tenant.ts'

/** What changes together, under one revision. */
export interface Change {
  /** New suppliers, and new facts of known ones. */
  readonly suppliers?: readonly Supplier[]
  /** Ids of suppliers that leave the register; earlier revisions keep them. */
  readonly removed?: readonly string[]
  /** New versions: a version that is there cannot be published again. */
  readonly ruleSets?: readonly RuleSet[]
  readonly authorities?: readonly Authority[]
  readonly contracts?: readonly DemonstrationContract[]
  /** Set when the whole of it is demonstration data: its digest. Only an empty register takes that; another stays as it is. */
  readonly loadedDigest?: string
  /** With it: the day the demonstration lives on. */
  readonly day?: IsoDay
}

// PostgreSQL takes 65 535 parameters a statement; a row has at most nine.
const CHUNK = 1_000

/** Writes a change and returns its revision. Writers queue on the register's row, so revisions are in order of commit. */
export async function publish (handle: Handle, tenantId: string, change: Change, at: IsoInstant): Promise<number> {
  const [locked] = await handle.select({ revision: registers.revision, digest: registers.digest }).from(registers)
    .where(eq(registers.tenantId, tenantId)).for('update')
  if (locked === undefined) throw new Error('the tenant has no register')
  if (change.loadedDigest !== undefined && locked.revision > 0) return locked.revision
  const revision = locked.revision + 1
  for (const values of chunks(supplierRows(tenantId, revision, change))) await handle.insert(supplierVersions).values(values)
  for (const values of chunks(ruleSetRows(tenantId, revision, change.ruleSets ?? [], at))) await handle.insert(ruleSets).values(values)
  for (const values of chunks(authorityRows(tenantId, change.authorities ?? []))) await handle.insert(authorities).values(values)
  for (const values of chunks(contractRows(tenantId, change.contracts ?? []))) await handle.insert(contracts).values(values)
  await handle.update(registers)
    .set({ revision, digest: registerDigest(locked, change), loadedDigest: change.loadedDigest ?? sql`${registers.loadedDigest}`, day: change.day ?? sql`${registers.day}` })
    .where(eq(registers.tenantId, tenantId))
  return revision
}

function supplierRows (tenantId: string, revision: number, { suppliers = [], removed = [] }: Change) {
  return [
    ...suppliers.map((payload) => ({ tenantId, supplierId: payload.id, revision, removed: false, payload })),
    ...removed.map((supplierId) => ({ tenantId, supplierId, revision, removed: true, payload: null }))
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
