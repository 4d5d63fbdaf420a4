import { pino } from 'pino'
import { instantOf } from '../clock/instant-of.ts'
import type { Config } from '../config.ts'
import type { Log } from '../dependencies.ts'
import { standardOutput } from './standard-output.ts'

/** What takes whole lines. */
export interface Lines {
  write (line: string): void
}

/** What a line says that is of no request: the service did something by itself. */
const OF_ITSELF = { action: 'operate', object: 'service', result: 'noted', origin: null, actor: 'service' } as const

/** Standard output is one, however many logs a process has. */
let ours: Lines | null = null

function ourOutput (): Lines {
  ours ??= standardOutput()
  return ours
}

/** JSON lines on standard output, or where a test wants them. Every line has action, object, result, origin, actor and time. */
export function createLog (level: Config['logLevel'], destination: Lines = ourOutput()): Log {
  return pino({ level, base: { service: 'sroi' }, timestamp: () => `,"time":"${instantOf(Date.now())}"`, mixin: () => OF_ITSELF, mixinMergeStrategy: withAll }, destination)
}

/** A line of a request says all of it already. */
function withAll (facts: object, others: object): object {
  return 'action' in facts ? facts : { ...others, ...facts }
}
