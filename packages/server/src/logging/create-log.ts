import { pino, type DestinationStream, type Logger } from 'pino'
import type { Config } from '../config.ts'

/** JSON lines on standard output, or where a test wants them. */
export function createLog (level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: { service: 'sroi' }, timestamp: () => `,"time":"${new Date().toISOString()}"` }
  return destination === undefined ? pino(options) : pino(options, destination)
}
