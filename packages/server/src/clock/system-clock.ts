import type { Clock } from '../dependencies.ts'
import { instantOf } from './instant-of.ts'

/** The clock of the machine, in whole milliseconds. */
export const systemClock: Clock = { now: () => instantOf(Date.now()) }
