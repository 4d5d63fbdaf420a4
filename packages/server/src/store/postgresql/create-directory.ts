import type { IsoDay } from '@sroi/matcher'
import { sql } from 'drizzle-orm'
import type { Identity, Tenant, TenantMembership } from '../../access/index.ts'
import type { IdentityStore } from '../identity-store.ts'
import type { ImportStore } from '../imports.ts'
import type { Connection } from './connect.ts'
import { createIdentityStore } from './create-identity-store.ts'
import { createPostgresqlStore, type PostgresqlStore } from './create-postgresql-store.ts'
import type { PoolUse } from './gate.ts'
import { createImportStore } from './imports/create-import-store.ts'
import { memberDigest, membersOf } from './member-digest.ts'
import { missingMigrations } from './missing-migrations.ts'
import { readMemberships, readTenants } from './tenant-directory.ts'

/** The tenants of a database, over one pool of connections. */
export interface Directory {
  tenants (): Promise<readonly Tenant[]>
  /** Where somebody is what, on a day. */
  membershipsOf (identity: Identity, on: IsoDay): Promise<readonly TenantMembership[]>
  /** The store of one tenant. Closing it closes nothing: the pool is the directory's. */
  storeOf (tenantId: string): PostgresqlStore
  /** The imports of one tenant. */
  importsOf (tenantId: string): ImportStore
  /** What is kept of who proved to be who. */
  readonly identity: IdentityStore
  /** Throws when the database does not answer. */
  ready (): Promise<void>
  /** The migrations of this release that the database does not have. */
  missingMigrations (): Promise<readonly string[]>
  /** How the pool of connections stands. */
  use (): PoolUse
  close (): Promise<void>
}

export function createDirectory (connection: Connection): Directory {
  const { database, use, close } = connection
  return {
    tenants: () => readTenants(database),
    membershipsOf: async (identity, on) => {
      const members = membersOf(identity).map(memberDigest)
      return members.length === 0 ? [] : readMemberships(database, members, on)
    },
    storeOf: (tenantId) => createPostgresqlStore({ ...connection, close: async () => {} }, tenantId),
    importsOf: (tenantId) => createImportStore(connection, tenantId),
    identity: createIdentityStore(connection),
    ready: async () => { await database.transaction((handle) => handle.execute(sql`SELECT 1`)) },
    missingMigrations: () => missingMigrations(database),
    use,
    close
  }
}
