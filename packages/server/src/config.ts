// The only reader of the environment.
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { StartError } from './problems/start-error.ts'

export interface Config {
  /** Absent: whoever starts the service brings a database of its own. */
  readonly databaseUrl: string | undefined
  /** A folder of the service's own for what it can make again; absent: it keeps nothing of the kind. */
  readonly dataFolder: string | undefined
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, { error: 'is not the address of a PostgreSQL server. Write it as postgres://user:password@host:5432/name' }).optional(),
  DATA_FOLDER: z.string().refine(isAbsolute, { error: 'is not the whole path of a folder. Write it as /var/lib/sroi' }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'is not a level. Give fatal, error, warn, info, debug, trace or silent' }).default('info')
})

/** Throws StartError with every problem at once. A value is never repeated: it can hold a password. */
export function readConfig (environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new StartError(parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`).join('\n'))
  return { databaseUrl: parsed.data.DATABASE_URL, dataFolder: parsed.data.DATA_FOLDER, logLevel: parsed.data.LOG_LEVEL }
}
