// Makes a database in a running PostgreSQL, unless it is there.

/**
 * @param {string} server URL of a superuser, to the database `postgres`
 * @param {string} name letters, digits and underscores
 * @returns {Promise<string>} the same URL, to that database
 */
export async function createDatabase (server, name) {
  // Loaded here, not above: the file is read before the packages are installed.
  const { default: postgres } = await import('postgres')
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  try {
    const found = await sql`select 1 from pg_database where datname = ${name}`
    if (found.length === 0) await sql`create database ${sql(name)}`
  } finally {
    await sql.end()
  }
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
