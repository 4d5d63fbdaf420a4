import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'

/**
 * How many transactions of one pool may be writing. Fewer than it has connections: whoever writes may wait for somebody else who writes, or read through
 * another connection, and must then always find one.
 */
const MOST = 6

export interface WriteSlots {
  /** Does a piece of work when there is room for it, in order of asking. */
  run<T> (work: () => Promise<T>): Promise<T>
}

const known = new WeakMap<PostgresJsDatabase, WriteSlots>()

/** The slots of a pool: all stores over it share them. */
export function writeSlots (database: PostgresJsDatabase): WriteSlots {
  const slots = known.get(database) ?? createSlots(MOST)
  known.set(database, slots)
  return slots
}

function createSlots (most: number): WriteSlots {
  const waiting: (() => void)[] = []
  let free = most
  return {
    async run (work) {
      if (free === 0) await new Promise<void>((resolve) => { waiting.push(resolve) })
      else free -= 1
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next === undefined) free += 1
        else next()
      }
    }
  }
}
