import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'

/** However large a pool is, no more of its transactions write at once: writers of one tenant follow each other anyway. */
const MOST = 6

export interface WriteSlots {
  /** Does a piece of work when there is room for it, in order of asking. */
  run<T> (work: () => Promise<T>): Promise<T>
}

const known = new WeakMap<PostgresJsDatabase, WriteSlots>()

/**
 * Says how many connections a pool has. Fewer of its transactions may be writing: whoever writes may wait for somebody else who writes, or read through another
 * connection, and must then always find one. So a pool that is written through has two connections at least.
 */
export function openWriteSlots (database: PostgresJsDatabase, connections: number): void {
  known.set(database, createSlots(Math.max(1, Math.min(MOST, connections - 1))))
}

/** The slots of a pool: all stores over it share them. */
export function writeSlots (database: PostgresJsDatabase): WriteSlots {
  const slots = known.get(database)
  if (slots === undefined) throw new Error('nobody said how many connections this pool has')
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
