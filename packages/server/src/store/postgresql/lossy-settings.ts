import type postgres from 'postgres'

/** What a server gives up what it acknowledged for. */
const LOSSY = ['fsync', 'full_page_writes', 'synchronous_commit']

/** The settings of this server with which it can lose what it acknowledged: none on a server that is set up to keep it. */
export async function lossySettings (client: postgres.Sql): Promise<readonly string[]> {
  const rows = await client<{ name: string, value: string }[]>`SELECT name, current_setting(name) AS value FROM unnest(${LOSSY}::text[]) AS name`
  return rows.filter(({ value }) => value === 'off').map(({ name }) => name)
}
