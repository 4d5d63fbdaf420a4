import type { RuleSet } from '@sroi/matcher'
import { readConfig } from '../config.ts'
import { readDemonstration } from '../demonstration/read-demonstration.ts'
import { StartError } from '../problems/start-error.ts'
import { connect, createFilesStore, createPostgresqlStore, findTenant, type ReadableStore } from '../store/index.ts'
import type { Options } from './arguments/options.ts'
import { withOwnRules } from './with-own-rules.ts'

type OpenStore = ReadableStore & { close (): Promise<void> }

/**
 * The demonstration data from the files beside the program, or the register of a tenant in the database of DATABASE_URL; with rules of the caller, base
 * first, in place of those of every authority.
 */
export async function openStore ({ database = false, tenant }: Pick<Options, 'database' | 'tenant'>, own: readonly RuleSet[] | null): Promise<OpenStore> {
  if (tenant !== undefined && !database) throw new StartError('--tenant names a region in a database. Give --database, too, or leave --tenant out')
  const store = database ? await openDatabase(tenant) : { ...createFilesStore(readDemonstration()), close: async () => {} }
  return own === null ? store : withOwnRules(store, own)
}

async function openDatabase (tenant: string | undefined): Promise<OpenStore> {
  const { databaseUrl } = readConfig()
  if (databaseUrl === undefined) throw new StartError('--database needs DATABASE_URL: the address of the PostgreSQL server, as postgres://user:password@host:5432/name')
  const connection = await connect(databaseUrl)
  try {
    return createPostgresqlStore(connection, await findTenant(connection.database, tenant))
  } catch (error) {
    await connection.close()
    throw error
  }
}
