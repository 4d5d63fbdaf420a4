import { randomBytes } from 'node:crypto'
import type { IsoInstant } from '@sroi/matcher'
import { and, inArray } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { digestOf } from '../../json/digest.ts'
import { actorMark } from '../actor-mark.ts'
import type { ActorMark } from '../receipt-kinds.ts'
import type { By } from '../store.ts'
import { ofTenant } from './of-tenant.ts'
import { actors } from './tables/receipts.ts'
import type { Handle } from './with-tenant.ts'

/**
 * What tells one actor from another, also where nobody knows who it is. Only a registered client is told apart by its kind, for a provider can have a person
 * of the same subject: rows of people and keys go on to be found under the digest that they have.
 */
export function identityDigest (by: By): string {
  if (by === null) return digestOf('visitor')
  const { issuer, organisation, subject, kind } = by
  return digestOf(kind === 'client' ? { issuer, kind, organisation, subject } : { issuer, organisation, subject })
}

/** The marks of everybody who does something, by `identityDigest`; whoever does something for the first time gets a pseudonym. A visitor has no mark. */
export async function findActors (handle: Handle, tenantId: string, all: readonly By[], at: IsoInstant): Promise<ReadonlyMap<string, ActorMark>> {
  const wanted = new Map(all.flatMap((by) => by === null ? [] : [[identityDigest(by), by] as const]))
  if (wanted.size === 0) return new Map()
  const found = await read(handle, tenantId, [...wanted.keys()])
  const missing = [...wanted].filter(([digest]) => !found.has(digest))
  if (missing.length === 0) return found
  // somebody else may do the same at this moment: who comes second takes what is there
  await handle.insert(actors).values(missing.map(([digest, { issuer, subject, organisation }]) => ({
    tenantId, id: uuidv7(), identityDigest: digest, salt: randomBytes(32).toString('hex'), issuer, subject,
    organisationScheme: organisation?.scheme ?? null, organisationValue: organisation?.value ?? null, createdAt: at
  }))).onConflictDoNothing()
  return read(handle, tenantId, [...wanted.keys()])
}

async function read (handle: Handle, tenantId: string, digests: readonly string[]): Promise<Map<string, ActorMark>> {
  const rows = await handle.select().from(actors).where(and(ofTenant(actors, tenantId), inArray(actors.identityDigest, [...digests])))
  return new Map(rows.map(({ identityDigest: digest, id, salt, issuer, subject, organisationScheme, organisationValue }) => {
    const organisation = organisationScheme === null || organisationValue === null ? null : { scheme: organisationScheme, value: organisationValue }
    return [digest, actorMark({ id, salt, issuer, subject, organisation })]
  }))
}
