// What the service needs to be run by somebody else, made of the configuration: limits, addresses, numbers and whether it is ready.
import type { Log } from '../dependencies.ts'
import { type Check, createReadiness, type Readiness } from './health/create-readiness.ts'
import { createLimiter } from './limits/create-limiter.ts'
import type { Limiters } from './limits/limit-requests.ts'
import { createMetrics, type Metrics, type MetricsSources } from './metrics/create-metrics.ts'
import type { Config } from './settings/read-settings.ts'

type Settings = Partial<Pick<Config, 'trustedProxies' | 'corsOrigins' | 'publicAddress' | 'securityContact' | 'metricsToken' | 'visitorRate' | 'callerRate' | 'visitorsRate' | 'tenantRate'>>

export interface Operation {
  readonly settings: Settings
  /** Null: nobody is limited. */
  readonly limiters: Limiters | null
  readonly metrics: Metrics
  readonly readiness: Readiness
}

export interface OperationOptions {
  readonly settings?: Settings
  readonly log: Log
  /** What must be as it should for the service to be ready. */
  readonly checks: Readonly<Record<string, Check>>
  /** What is told beside them, and counts for nothing. */
  readonly told?: Readonly<Record<string, () => string>>
  readonly sources?: MetricsSources
  /** Whether the rates of the settings hold. */
  readonly limited?: boolean
  /** Whether this process serves nothing else: its memory and its event loop are measured too. */
  readonly ofProcess?: boolean
  /** Milliseconds that only go forward. */
  readonly ticks?: () => number
}

const MINUTE = 60_000

export function createOperation ({ settings = {}, log, checks, told = {}, sources = {}, limited = false, ofProcess = false, ticks = () => performance.now() }: OperationOptions): Operation {
  const { visitorRate, callerRate, visitorsRate, tenantRate } = settings
  const limiter = (units = Number.MAX_SAFE_INTEGER) => createLimiter({ units, window: MINUTE }, ticks)
  return {
    settings,
    limiters: limited ? { visitor: limiter(visitorRate), caller: limiter(callerRate), visitors: limiter(visitorsRate), tenant: limiter(tenantRate) } : null,
    metrics: createMetrics(sources, ofProcess),
    readiness: createReadiness({ checks, told, log })
  }
}
