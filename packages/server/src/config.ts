// The only reader of the environment.
import { z } from 'zod'
import { StartError } from './problems/start-error.ts'

export interface Config {
  /** Absent: whoever starts the service brings a database of its own. */
  readonly databaseUrl: string | undefined
  readonly host: string
  readonly port: number
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, { error: 'is not the address of a PostgreSQL server. Write it as postgres://user:password@host:5432/name' }).optional(),
  HOST: z.string().min(1, { error: 'is empty. Leave it out, or give the address to listen on' }).default('127.0.0.1'),
  PORT: z.string().regex(/^\d{1,5}$/, { error: 'is not a port. Give a whole number from 0 to 65535' }).transform(Number)
    .refine((port) => port <= 65_535, { error: 'is not a port. Give a whole number from 0 to 65535' }).default(8080),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'is not a level. Give fatal, error, warn, info, debug, trace or silent' }).default('info')
})

/** Throws StartError with every problem at once. A value is never repeated: it can hold a password. */
export function readConfig (environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) throw new StartError(parsed.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`).join('\n'))
  const { DATABASE_URL, HOST, PORT, LOG_LEVEL } = parsed.data
  return { databaseUrl: DATABASE_URL, host: HOST, port: PORT, logLevel: LOG_LEVEL }
}
