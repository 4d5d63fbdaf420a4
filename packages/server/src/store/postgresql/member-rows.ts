// Who is what in a tenant.
import type { IsoDay } from '@sroi/matcher'
import { and, eq, gt, gte, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import type { KeptMember, MembersAsked, MemberWriting } from '../members.ts'
import { expectPerson } from './admission/person-rows.ts'
import { lockRegister } from './lock-register.ts'
import { memberDigest, normalMember } from './member-digest.ts'
import { ofTenant } from './of-tenant.ts'
import { memberships } from './tables/tenants.ts'
import type { Handle } from './with-tenant.ts'

type Row = typeof memberships.$inferSelect

export async function findMember (handle: Handle, tenantId: string, id: string): Promise<KeptMember | null> {
  const [row] = await handle.select().from(memberships).where(and(ofTenant(memberships, tenantId), eq(memberships.id, id)))
  return row === undefined ? null : memberOf(row)
}

export async function listMembers (handle: Handle, tenantId: string, { notConfirmedSince, on, after, most }: MembersAsked): Promise<readonly KeptMember[]> {
  const rows = await handle.select().from(memberships).where(and(
    ofTenant(memberships, tenantId),
    after === null ? undefined : gt(memberships.id, after),
    notConfirmedSince === null ? undefined : and(lt(memberships.confirmedOn, notConfirmedSince), notEnded(on))
  )).orderBy(memberships.id).limit(most)
  return rows.map(memberOf)
}

/** Members as a transaction sees them that may change them. */
export function memberWriting (handle: Handle, tenantId: string): MemberWriting {
  return {
    lock: () => lockRegister(handle, tenantId),
    find: (id) => findMember(handle, tenantId, id),
    isDouble: async (member, on) => (await handle.select({ id: memberships.id }).from(memberships).where(and(
      ofTenant(memberships, tenantId), eq(memberships.member, memberDigest(normalMember(member))), eq(memberships.role, member.role),
      sql`${memberships.authorityId} IS NOT DISTINCT FROM ${member.authority}`, ne(memberships.id, member.id), notEnded(on)
    )).limit(1)).length > 0,
    otherLastingAdministrators: async (id, on) => (await handle.select({ id: memberships.id }).from(memberships).where(and(
      ofTenant(memberships, tenantId), eq(memberships.role, 'platform-administrator'), ne(memberships.id, id), lte(memberships.validFrom, on), isNull(memberships.validUntil)
    ))).length,
    create: async (member) => {
      await handle.insert(memberships).values(rowOf(tenantId, member))
      // whoever lays down who sits in a committee needs to name them before they ever sign in
      if (member.kind === 'person') await expectPerson(handle, tenantId, member)
    },
    change: async ({ id, role, authority, validUntil, confirmedOn, version }) => {
      await handle.update(memberships).set({ role, authorityId: authority, validUntil, confirmedOn, version })
        .where(and(ofTenant(memberships, tenantId), eq(memberships.id, id)))
    }
  }
}

function notEnded (on: IsoDay) {
  return or(isNull(memberships.validUntil), gte(memberships.validUntil, on))
}

function memberOf ({ id, kind, issuer, subject, role, authorityId, validFrom, validUntil, confirmedOn, version }: Row): KeptMember {
  return { id, kind: kind as KeptMember['kind'], issuer, subject, role: role as KeptMember['role'], authority: authorityId, validFrom, validUntil, confirmedOn, version }
}

function rowOf (tenantId: string, { authority, ...as }: KeptMember): Row {
  const member = normalMember(as)
  return { tenantId, ...member, member: memberDigest(member), authorityId: authority }
}
