// The only reader of the environment. What can be set is data: operation/settings/settings.ts.
import { type Config, type Environment, readSettings } from './operation/settings/read-settings.ts'
import { StartError } from './problems/start-error.ts'

export type { Config, Environment } from './operation/settings/read-settings.ts'

/** The environment of this process. */
export const environment: Environment = process.env

/** The folder of what was loaded, for commands that ask nothing else of the configuration. */
export function readDataFolder (from: Environment = environment): string | null {
  return from['DATA_FOLDER'] || null
}

/** Throws StartError with every problem at once. A value is never repeated: it can hold a password. */
export function readConfig (from: Environment = environment): Config {
  const reading = readSettings(from)
  if ('problems' in reading) throw new StartError(reading.problems.join('\n'))
  return reading.config
}
