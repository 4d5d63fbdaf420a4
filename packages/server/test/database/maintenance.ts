import postgres from 'postgres'

/** The server the tests run against: `npm test` starts one and says which. */
function serverUrl (): string {
  const url = process.env['TEST_DATABASE_URL']
  if (url === undefined || url === '') throw new Error('TEST_DATABASE_URL is not set. Run the tests with npm test, or give the address of a throw-away PostgreSQL')
  return url
}

/** The address of another database of the same server. */
export function urlOf (name: string): string {
  const url = new URL(serverUrl())
  url.pathname = `/${name}`
  return url.href
}

/** Does something with databases, over a connection to the one of the address itself. */
export async function maintain<T> (work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(serverUrl(), { max: 1, onnotice: () => {} })
  try {
    return await work(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
