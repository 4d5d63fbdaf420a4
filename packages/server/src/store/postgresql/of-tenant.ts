import { eq, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/**
 * The filter that every query of a tenant has, although row-level security would do. It stands here alone, so that a test can take it away and see
 * that the database keeps tenants apart by itself.
 */
export function ofTenant ({ tenantId }: { readonly tenantId: PgColumn }, id: string): SQL {
  return eq(tenantId, id)
}
