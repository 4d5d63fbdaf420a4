import type { IsoDay } from '@sroi/matcher'
import { sql } from 'drizzle-orm'
import type { Identity, Tenant, TenantMembership } from '../../access/index.ts'
import type { Connection } from './connect.ts'
import { createPostgresqlStore, type PostgresqlStore } from './create-postgresql-store.ts'
import { memberDigest, membersOf } from './member-digest.ts'
import { readMemberships, readTenants } from './tenant-directory.ts'

/** The tenants of a database, over one pool of connections. */
export interface Directory {
  tenants (): Promise<readonly Tenant[]>
  /** Where somebody is what, on a day. */
  membershipsOf (identity: Identity, on: IsoDay): Promise<readonly TenantMembership[]>
  /** The store of one tenant. Closing it closes nothing: the pool is the directory's. */
  storeOf (tenantId: string): PostgresqlStore
  /** Throws when the database does not answer. */
  ready (): Promise<void>
  close (): Promise<void>
}

export function createDirectory ({ database, close }: Connection): Directory {
  return {
    tenants: () => readTenants(database),
    membershipsOf: async (identity, on) => {
      const members = membersOf(identity).map(memberDigest)
      return members.length === 0 ? [] : readMemberships(database, members, on)
    },
    storeOf: (tenantId) => createPostgresqlStore({ database, close: async () => {} }, tenantId),
    ready: async () => { await database.execute(sql`SELECT 1`) },
    close
  }
}
