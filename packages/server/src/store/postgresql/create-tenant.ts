import postgres from 'postgres'
import type { Tenant } from '../../access/index.ts'

export interface NewTenant extends Pick<Tenant, 'id' | 'slug' | 'name'>, Partial<Pick<Tenant, 'host' | 'visitors'>> {
  /** The id of its register. */
  readonly register: string
}

/**
 * Makes a tenant with an empty register and an empty chain of receipts, unless it is there. The account of the URL does
 * this, the one that migrates: the service itself cannot make tenants.
 */
export async function createTenant (databaseUrl: string, tenant: NewTenant): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    await sql.begin(async (transaction) => {
      // two services that start at once both make the first tenant: without this one of them can meet the other's slug before its id
      await transaction`LOCK TABLE tenants IN SHARE ROW EXCLUSIVE MODE`
      await transaction`SELECT set_config('app.tenant_id', ${tenant.id}, true)`
      await transaction`INSERT INTO tenants (id, slug, name, host, visitors) VALUES (${tenant.id}, ${tenant.slug}, ${tenant.name}, ${tenant.host ?? null}, ${tenant.visitors ?? 'none'}) ON CONFLICT (id) DO NOTHING`
      await transaction`INSERT INTO registers (tenant_id, id) VALUES (${tenant.id}, ${tenant.register}) ON CONFLICT DO NOTHING`
      await transaction`INSERT INTO receipt_heads (tenant_id) VALUES (${tenant.id}) ON CONFLICT DO NOTHING`
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
