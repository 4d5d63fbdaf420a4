import { readConfig } from '../config.ts'
import { readDemonstration } from '../demonstration/read-demonstration.ts'
import { StartError } from '../problems/start-error.ts'
import { connect, createFilesStore, createPostgresqlStore, findTenant, type ReadableStore } from '../store/index.ts'

/** The demonstration data from the files beside the program, or the register of the database of DATABASE_URL. */
export async function openStore (fromDatabase: boolean): Promise<ReadableStore & { close (): Promise<void> }> {
  if (!fromDatabase) return { ...createFilesStore(readDemonstration()), close: async () => {} }
  const { databaseUrl } = readConfig()
  if (databaseUrl === undefined) throw new StartError('--database needs DATABASE_URL: the address of the PostgreSQL server, as postgres://user:password@host:5432/name')
  const connection = await connect(databaseUrl)
  try {
    return createPostgresqlStore(connection, await findTenant(connection.database))
  } catch (error) {
    await connection.close()
    throw error
  }
}
