// What monitoring reads, in the text format of Prometheus. A registry of its own for each service, so that several can live in one process.
// No label holds anything that a stranger chooses, and none holds the name of a tenant: their number has no bound.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Where the numbers come from that are looked up when somebody asks. */
export interface MetricsSources {
  /** How the pool of connections stands. */
  readonly pool?: () => { readonly size: number, readonly busy: number, readonly waiting: number, readonly refused: number }
  /** Of each tenant that is open: the revision of its catalogue and when that was made, in milliseconds since 1970; null: there is none yet. */
  readonly catalogues?: () => readonly ({ readonly revision: number, readonly since: number } | null)[]
}

export interface Metrics {
  /** The MIME type of `text`. */
  readonly type: string
  text (): Promise<string>
  /** @param route the pattern, or `none` */
  answered (request: { readonly method: string, readonly route: string, readonly status: number, readonly seconds: number }): void
  limited (kind: string): void
  /** Takes note of how a task that runs by itself ended. */
  job (name: string, result: 'done' | 'failed', seconds: number): void
}

/** From a cached answer to the most patient one. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15]

/** @param ofProcess whether memory, garbage and the delay of the event loop are measured too: once in a process is enough */
export function createMetrics ({ pool, catalogues }: MetricsSources = {}, ofProcess = false): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (ofProcess) collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 })
  const requests = new Histogram({
    name: 'sroi_http_request_seconds', help: 'Requests by the pattern of their route, method and status, from arrival to the end of the answer',
    labelNames: ['route', 'method', 'status'] as const, buckets: SECONDS, registers
  })
  const limited = new Counter({ name: 'sroi_http_limited_total', help: 'Requests refused with 429, by who was counted: visitor, caller, visitors or tenant', labelNames: ['kind'] as const, registers })
  const jobs = new Histogram({ name: 'sroi_job_seconds', help: 'Tasks that run by themselves, by how they ended', labelNames: ['job', 'result'] as const, buckets: SECONDS, registers })
  if (pool !== undefined) observePool(pool, registers)
  if (catalogues !== undefined) observeCatalogues(catalogues, registers)
  return {
    type: registry.contentType,
    text: () => registry.metrics(),
    answered: ({ method, route, status, seconds }) => { requests.observe({ method, route, status }, seconds) },
    limited: (kind) => { limited.inc({ kind }) },
    job: (job, result, seconds) => { jobs.observe({ job, result }, seconds) }
  }
}

function observePool (pool: NonNullable<MetricsSources['pool']>, registers: Registry[]): void {
  gauge('sroi_database_connections', 'Connections that a replica may have', registers, () => pool().size)
  gauge('sroi_database_connections_busy', 'Connections that are in use', registers, () => pool().busy)
  gauge('sroi_database_waiting', 'Requests that wait for a connection', registers, () => pool().waiting)
  gauge('sroi_database_refused', 'Requests that waited for a connection in vain, since the start', registers, () => pool().refused)
}

function observeCatalogues (catalogues: NonNullable<MetricsSources['catalogues']>, registers: Registry[]): void {
  const made = () => catalogues().filter((catalogue) => catalogue !== null)
  gauge('sroi_tenants_open', 'Tenants that this replica answers for', registers, () => catalogues().length)
  gauge('sroi_catalogues', 'Tenants whose catalogue is in memory', registers, () => made().length)
  gauge('sroi_catalogue_revisions', 'The revisions of these catalogues, added up: it rises with every change that arrived here', registers, () => made().reduce((sum, { revision }) => sum + revision, 0))
  gauge('sroi_catalogue_oldest_seconds', 'How long ago the catalogue was made that was made longest ago', registers, () => made().reduce((most, { since }) => Math.max(most, (Date.now() - since) / 1000), 0))
}

function gauge (name: string, help: string, registers: Registry[], value: () => number): void {
  new Gauge({ name, help, registers, collect () { this.set(value()) } })
}
