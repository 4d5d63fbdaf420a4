import postgres from 'postgres'

/**
 * Makes a tenant with an empty register and an empty chain of receipts, unless it is there. The account of the URL does
 * this, the one that migrates: the service itself cannot make tenants.
 */
export async function createTenant (databaseUrl: string, tenant: { id: string, name: string, register: string }): Promise<void> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} })
  try {
    await sql.begin(async (transaction) => {
      await transaction`SELECT set_config('app.tenant_id', ${tenant.id}, true)`
      await transaction`INSERT INTO tenants (id, name) VALUES (${tenant.id}, ${tenant.name}) ON CONFLICT DO NOTHING`
      await transaction`INSERT INTO registers (tenant_id, id) VALUES (${tenant.id}, ${tenant.register}) ON CONFLICT DO NOTHING`
      await transaction`INSERT INTO receipt_heads (tenant_id) VALUES (${tenant.id}) ON CONFLICT DO NOTHING`
    })
  } finally {
    await sql.end({ timeout: 5 })
  }
}
