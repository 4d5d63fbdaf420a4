import { StartError } from '../../problems/start-error.ts'

/** The database that was given. Throws StartError without one. */
export function databaseOf ({ databaseUrl }: { readonly databaseUrl: string | undefined }): string {
  if (databaseUrl === undefined) throw new StartError('DATABASE_URL is not given: the address of the PostgreSQL server, as postgres://user:password@host:5432/name. To try it without one, use npm start')
  return databaseUrl
}
