import type { Clock } from '../dependencies.ts'

/** The clock of the machine, in whole milliseconds. */
export const systemClock: Clock = { now: () => new Date().toISOString() }
