// Does the server of DATABASE_URL answer?
import { StatedProblem } from '../prepare/stated-problem.mjs'

/** @param {string} url */
export async function requireDatabase (url) {
  if (!/^postgres(ql)?:\/\//.test(url)) throw new StatedProblem('DATABASE_URL should begin with postgres:// (the whole value is not shown, because it may hold a password). Try: postgres://user:password@host:5432/database')
  // Loaded here, not above: the file is read before the packages are installed.
  const { default: postgres } = await import('postgres')
  /** @type {import('postgres').Sql | undefined} */
  let sql
  try {
    sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} })
    await sql`select 1`
  } catch (error) {
    throw new StatedProblem(`The PostgreSQL of DATABASE_URL cannot be used: ${error instanceof Error ? error.message || String(/** @type {NodeJS.ErrnoException} */ (error).code) : error}. Correct DATABASE_URL, or leave it out: then an embedded PostgreSQL is started.`)
  } finally {
    await sql?.end({ timeout: 1 })
  }
}
