import type { IsoInstant, RuleSet } from '@sroi/matcher'
import { sql } from 'drizzle-orm'
import { digestOf } from '../../json/digest.ts'
import { changeRecord } from '../change-record.ts'
import type { ChangedObject, ChangeRecord } from '../receipt-kinds.ts'
import { registerDigest } from '../register-digest.ts'
import type { Authority, Change, DemonstrationContract } from '../store.ts'
import { inChunks } from './in-chunks.ts'
import { ofTenant } from './of-tenant.ts'
import { registers } from './tables/register.ts'
import { authorities, exampleContracts, ruleSets } from './tables/rules.ts'
import type { Handle } from './with-tenant.ts'
import { writePublished, writeRegistered } from './write-suppliers.ts'

export interface Published {
  readonly revision: number
  /** What its receipt says; null: nothing was changed. */
  readonly record: ChangeRecord | null
}

/** Writes a change. Writers queue on the register's row, so revisions are in order of commit. */
export async function publish (handle: Handle, tenantId: string, change: Change, at: IsoInstant): Promise<Published> {
  const [locked] = await handle.select({ id: registers.id, revision: registers.revision, digest: registers.digest }).from(registers)
    .where(ofTenant(registers, tenantId)).for('no key update')
  if (locked === undefined) throw new Error('the tenant has no register')
  if (change.loadedDigest !== undefined && locked.revision > 0) return { revision: locked.revision, record: null }
  const revision = locked.revision + 1
  const digests = new Map((change.suppliers ?? []).map((supplier) => [supplier.id, digestOf(supplier)]))
  const suppliers = { ...change, digests, revision, at, isFirst: locked.revision === 0 }
  const registered = change.side === 'published' ? [] : await writeRegistered(handle, tenantId, suppliers)
  const published = change.side === 'register' ? [] : await writePublished(handle, tenantId, suppliers)
  const sets = ruleSetRows(tenantId, revision, change.ruleSets ?? [], at)
  for (const values of inChunks(sets)) await handle.insert(ruleSets).values(values)
  for (const values of inChunks(authorityRows(tenantId, change.authorities ?? []))) await handle.insert(authorities).values(values)
  for (const values of inChunks(contractRows(tenantId, change.contracts ?? []))) await handle.insert(exampleContracts).values(values)
  // of what searches read: what only the register knows changes no answer
  const digest = registerDigest(locked, change.side === 'register' ? {} : change, digests)
  await handle.update(registers)
    .set({ revision, digest, loadedDigest: change.loadedDigest ?? sql`${registers.loadedDigest}`, day: change.day ?? sql`${registers.day}` })
    .where(ofTenant(registers, tenantId))
  const changed: readonly ChangedObject[] = [
    ...registered,
    ...published,
    ...sets.map(({ id, version, sha256 }) => ({ object: 'rule-set' as const, id: `${id}@${version}`, before: null, after: sha256 })),
    ...(change.authorities ?? []).map((authority) => ({ object: 'authority' as const, id: authority.id, before: null, after: digestOf(authority) })),
    ...(change.contracts ?? []).map((contract) => ({ object: 'contract' as const, id: contract.question.contract.id, before: null, after: digestOf(contract) }))
  ]
  return { revision, record: changeRecord(at, changed, { id: locked.id, from: locked.revision, to: revision, digest }) }
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
