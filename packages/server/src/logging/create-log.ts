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

/** The numbers that readers of such logs know. */
const LEVELS = { trace: 10, debug: 20, info: 30, warn: 40, error: 50, fatal: 60, silent: Number.POSITIVE_INFINITY } as const

/** JSON lines on standard output, or where a test wants them. Every line has action, object, result, origin, actor and time. */
export function createLog (level: Config['logLevel'], destination: Lines = standardOutput()): Log {
  const writer = (name: 'info' | 'warn' | 'error') => {
    if (LEVELS[name] < LEVELS[level]) return () => {}
    const opening = `{"level":${LEVELS[name]},"time":"`
    return (facts: object, message: string): void => {
      // a line of a request says all of it already
      const said = 'action' in facts ? facts : { ...OF_ITSELF, ...facts }
      destination.write(`${opening}${instantOf(Date.now())}","service":"sroi",${JSON.stringify(said).slice(1, -1)},"msg":${JSON.stringify(message)}}\n`)
    }
  }
  return { info: writer('info'), warn: writer('warn'), error: writer('error') }
}
