import { access, constants } from 'node:fs/promises'
import type { Log, Tenants } from '../dependencies.ts'
import type { Mail } from '../mail/index.ts'
import type { Directory } from '../store/index.ts'
import { createOperation, type Operation } from './create-operation.ts'
import { isThisMachine } from './settings/forms.ts'
import type { Config } from './settings/read-settings.ts'

export interface ServiceOptions {
  readonly config: Config
  readonly log: Log
  readonly directory: Pick<Directory, 'ready' | 'missingMigrations' | 'use'>
  readonly tenants: Pick<Tenants, 'catalogues'>
  readonly mail: Pick<Mail, 'state'>
  /** Where it listens, and whether the register is the fictional one. */
  readonly host: string
  readonly demonstration: boolean
}

/** The operation of a process that serves. The demonstration on this machine alone limits nobody, unless it is told to. */
export function operationOfService ({ config, log, directory, tenants, mail, host, demonstration }: ServiceOptions): Operation {
  const { rateLimits, signingKeyFile } = config
  return createOperation({
    settings: config,
    log,
    limited: rateLimits === undefined ? !(demonstration && isThisMachine(host)) : rateLimits === 'on',
    ofProcess: true,
    sources: { pool: directory.use, catalogues: () => tenants.catalogues() },
    told: { mail: () => mail.state() },
    checks: {
      database: () => directory.ready(),
      migrations: () => requireNone(directory.missingMigrations()),
      catalogue: async () => { if (!tenants.catalogues().some((one) => one !== null)) throw new RangeError('no register is in memory') },
      ...(signingKeyFile === undefined ? {} : { 'signing-key': () => access(signingKeyFile, constants.R_OK) })
    }
  })
}

async function requireNone (missing: Promise<readonly string[]>): Promise<void> {
  const names = await missing
  if (names.length > 0) throw new RangeError(`the database lacks ${names.join(', ')}`)
}
