// Writes what the migrations make of an empty database, from the catalogue.
import postgres from 'postgres'

export const name = 'schema'
export const outputs = ['migrations/schema.sql']

/** @param {import('../prepare/generators.mjs').GenerateContext} context */
export async function generate ({ database }) {
  const { describeSchema, migrate } = await import('../../packages/server/dist/store/index.js')
  const server = await database()
  const scratch = `sroi_schema_${process.pid}`
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(`CREATE DATABASE ${scratch} TEMPLATE template0`)
    const url = new URL(server)
    url.pathname = `/${scratch}`
    await migrate(url.href)
    return { 'migrations/schema.sql': await describeSchema(url.href) }
  } finally {
    await sql.unsafe(`DROP DATABASE IF EXISTS ${scratch} WITH (FORCE)`)
    await sql.end({ timeout: 5 })
  }
}
