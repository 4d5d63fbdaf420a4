// The pseudonyms of cases: one for a person in a tenant, whatever organisation or role they act in.
import type { ActorId, IsoInstant } from '@sroi/matcher'
import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { digestOf } from '../../../json/digest.ts'
import type { MemberPerson, Person } from '../../admission.ts'
import type { By } from '../../store.ts'
import { inChunks } from '../in-chunks.ts'
import { ofTenant } from '../of-tenant.ts'
import { people } from '../tables/admission.ts'
import { mailAddresses } from '../tables/outbox.ts'
import { memberships } from '../tables/tenants.ts'
import type { Handle } from '../with-tenant.ts'

type Row = typeof people.$inferSelect

/** Who does something for the service itself. */
const SERVICE = { kind: 'machine', issuer: 'urn:sroi:service', subject: 'service' } as const

/** A person is told apart by issuer and subject alone, as a membership of theirs is: another organisation makes nobody another. */
function personDigest (by: By): string {
  const { kind = 'person', issuer, subject } = by ?? SERVICE
  return digestOf({ issuer, kind, subject })
}

function kindOf (by: By): Person['kind'] {
  return by === null || by.kind === 'client' || by.kind === 'key' ? 'machine' : 'person'
}

export async function findPerson (handle: Handle, tenantId: string, by: By): Promise<Person | null> {
  const [row] = await handle.select().from(people).where(and(ofTenant(people, tenantId), eq(people.member, personDigest(by))))
  return row === undefined ? null : personOf(row)
}

/** Who is met for the first time gets a pseudonym. Somebody else may do the same at this moment: who comes second takes what is there. */
export async function meetPerson (handle: Handle, tenantId: string, by: By, at: IsoInstant): Promise<Person> {
  const known = await findPerson(handle, tenantId, by)
  if (known !== null) return known
  await handle.insert(people).values({ tenantId, id: uuidv7(), kind: kindOf(by), member: personDigest(by), label: null, version: 1, createdAt: at }).onConflictDoNothing()
  const met = await findPerson(handle, tenantId, by)
  if (met === null) throw new Error('a pseudonym that was made is not there')
  return met
}

/** Gives a pseudonym to somebody who did nothing yet. With an id of its own: that one, where they have none. */
export async function expectPerson (handle: Handle, tenantId: string, { issuer, subject }: { readonly issuer: string, readonly subject: string }, id: ActorId = uuidv7()): Promise<void> {
  const member = personDigest({ issuer, subject, organisation: null })
  await handle.insert(people).values({ tenantId, id, kind: 'person', member, label: null, version: 1, createdAt: sql`now()` }).onConflictDoNothing()
}

/** In order of id, which is the order in which they were met. */
export async function readPeople (handle: Handle, tenantId: string, ids?: readonly ActorId[]): Promise<readonly Person[]> {
  const parts: readonly (readonly string[] | undefined)[] = ids === undefined ? [undefined] : inChunks(ids)
  const found: Person[] = []
  for (const part of parts) {
    const rows = await handle.select().from(people)
      .where(and(ofTenant(people, tenantId), part === undefined ? undefined : inArray(people.id, part))).orderBy(people.id)
    found.push(...rows.map(personOf))
  }
  return found
}

/** With the memberships of each, in order of id, at most so many after one. */
export async function listPeople (handle: Handle, tenantId: string, after: ActorId | null, most: number): Promise<readonly MemberPerson[]> {
  return withMembers(handle, tenantId, await handle.select().from(people).where(and(ofTenant(people, tenantId), after === null ? undefined : gt(people.id, after))).orderBy(people.id).limit(most))
}

/** Null: there is nobody of that id. */
export async function readPerson (handle: Handle, tenantId: string, id: ActorId, { isLocked }: { readonly isLocked: boolean }): Promise<MemberPerson | null> {
  const wanted = handle.select().from(people).where(and(ofTenant(people, tenantId), eq(people.id, id)))
  const [found] = await withMembers(handle, tenantId, await (isLocked ? wanted.for('no key update') : wanted))
  return found ?? null
}

async function withMembers (handle: Handle, tenantId: string, rows: readonly Row[]): Promise<readonly MemberPerson[]> {
  const digests = rows.flatMap(({ member }) => member ?? [])
  const members = digests.length === 0 ? [] : await handle.select({ id: memberships.id, member: memberships.member }).from(memberships)
    .where(and(ofTenant(memberships, tenantId), inArray(memberships.member, digests))).orderBy(memberships.id)
  return rows.map((row) => ({ ...personOf(row), version: row.version, members: members.filter(({ member }) => member === row.member).map(({ id }) => id) }))
}

export async function labelPerson (handle: Handle, tenantId: string, person: MemberPerson, label: string | null): Promise<MemberPerson> {
  const after = { ...person, label, version: person.version + 1 }
  await handle.update(people).set({ label, version: after.version }).where(and(ofTenant(people, tenantId), eq(people.id, person.id)))
  return after
}

/** What is on record keeps the pseudonym; nobody knows any more whose it is, and no mail finds them. */
export async function forgetPerson (handle: Handle, tenantId: string, by: By): Promise<void> {
  const them = handle.select({ id: sql<string>`${people.id}::text` }).from(people).where(and(ofTenant(people, tenantId), eq(people.member, personDigest(by))))
  await handle.delete(mailAddresses).where(and(ofTenant(mailAddresses, tenantId), eq(mailAddresses.ownerKind, 'person'), inArray(mailAddresses.owner, them)))
  await handle.update(people).set({ member: null, label: null }).where(and(ofTenant(people, tenantId), eq(people.member, personDigest(by))))
}

function personOf ({ id, kind, label }: Row): Person {
  return { id, kind, label }
}
