import { pino, type DestinationStream, type Logger } from 'pino'
import type { Config } from '../config.ts'

/** What a line says that is of no request: the service did something by itself. */
const OF_ITSELF = { action: 'operate', object: 'service', result: 'noted', origin: null, actor: 'service' } as const

/** JSON lines on standard output, or where a test wants them. Every line has action, object, result, origin, actor and time. */
export function createLog (level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: { service: 'sroi' }, timestamp: () => `,"time":"${new Date().toISOString()}"`, mixin: () => OF_ITSELF, mixinMergeStrategy: withAll }
  return destination === undefined ? pino(options) : pino(options, destination)
}

/** A line of a request says all of it already. */
function withAll (facts: object, others: object): object {
  return 'action' in facts ? facts : { ...others, ...facts }
}
