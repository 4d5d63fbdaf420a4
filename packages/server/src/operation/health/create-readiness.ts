// Can this replica answer? What that takes is asked anew each time, each with a time-out, so that a database that hangs is a clear no.
import type { Log } from '../../dependencies.ts'
import { errorFacts } from '../../logging/error-facts.ts'

/** Throws, or takes too long, when it is not as it should be. */
export type Check = () => Promise<unknown>

export interface ReadinessState {
  readonly ready: boolean
  /** Each check by its name. */
  readonly checks: Readonly<Record<string, boolean>>
  /** What stands otherwise than it could and keeps nobody from asking: `{ mail: 'off' }`. */
  readonly told: Readonly<Record<string, string>>
}

export interface Readiness {
  state (): Promise<ReadinessState>
  /** From now on it says no: nobody should send anything new here. */
  stop (): void
}

export interface ReadinessOptions {
  readonly checks: Readonly<Record<string, Check>>
  readonly told?: Readonly<Record<string, () => string>>
  readonly log: Log
  /** How long one check may take, in milliseconds. */
  readonly patience?: number
}

const PATIENCE = 1_000

/** Whoever asks while the checks run gets the answer of the same ones. */
export function createReadiness ({ checks, told = {}, log, patience = PATIENCE }: ReadinessOptions): Readiness {
  let stopping = false
  let running: Promise<Readonly<Record<string, boolean>>> | null = null

  async function passes (name: string, check: Check): Promise<boolean> {
    try {
      await within(patience, check())
      return true
    } catch (error) {
      log.warn({ check: name, error: errorFacts(error) }, 'not ready')
      return false
    }
  }

  async function run (): Promise<Readonly<Record<string, boolean>>> {
    return Object.fromEntries(await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await passes(name, check)] as const)))
  }

  return {
    state: async () => {
      running ??= run().finally(() => { running = null })
      const found = { ...await running, running: !stopping }
      return { ready: Object.values(found).every((passed) => passed), checks: found, told: Object.fromEntries(Object.entries(told).map(([name, tell]) => [name, tell()])) }
    },
    stop: () => { stopping = true }
  }
}

async function within (milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new RangeError(`took more than ${milliseconds} ms`)), milliseconds) })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
