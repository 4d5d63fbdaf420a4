import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { DatabaseBusyError } from './gate.ts'

/** However large a pool is, no more of its transactions write at once: writers of one tenant follow each other anyway. */
const MOST = 6

export interface WriteSlots {
  /** Does a piece of work of a tenant when there is room for it. Throws DatabaseBusyError when there is none in time. */
  run<T> (tenantId: string, work: () => Promise<T>): Promise<T>
}

const known = new WeakMap<PostgresJsDatabase, WriteSlots>()

/**
 * Says how many connections a pool has. Fewer of its transactions may be writing: whoever writes may wait for somebody else who writes, or read through another
 * connection, and must then always find one. So a pool that is written through has two connections at least.
 * @param patience how long somebody waits for room, in milliseconds
 */
export function openWriteSlots (database: PostgresJsDatabase, connections: number, patience: number): void {
  known.set(database, createSlots(Math.max(1, Math.min(MOST, connections - 1)), patience))
}

/** The slots of a pool: all stores over it share them. */
export function writeSlots (database: PostgresJsDatabase): WriteSlots {
  const slots = known.get(database)
  if (slots === undefined) throw new Error('nobody said how many connections this pool has')
  return slots
}

/** The writers of one tenant, who may all wait for one lock, leave a slot to others where there is more than one; tenants that wait take turns. */
function createSlots (most: number, patience: number): WriteSlots {
  const mostOfOne = Math.max(1, most - 1)
  const writing = new Map<string, number>()
  /** Who waits, in order of asking; the tenant whose turn it is stands first. */
  const waiting = new Map<string, Set<() => void>>()
  let free = most

  function hasRoom (tenantId: string): boolean {
    return free > 0 && (writing.get(tenantId) ?? 0) < mostOfOne
  }

  function begin (tenantId: string): void {
    free -= 1
    writing.set(tenantId, (writing.get(tenantId) ?? 0) + 1)
  }

  async function enter (tenantId: string): Promise<void> {
    if (hasRoom(tenantId)) return begin(tenantId)
    const line = waiting.get(tenantId) ?? new Set()
    waiting.set(tenantId, line)
    await new Promise<void>((resolve, reject) => {
      const admit = (): void => {
        clearTimeout(timer)
        begin(tenantId)
        resolve()
      }
      const timer = setTimeout(() => {
        line.delete(admit)
        if (line.size === 0) waiting.delete(tenantId)
        reject(new DatabaseBusyError())
      }, patience)
      line.add(admit)
    })
  }

  function leave (tenantId: string): void {
    free += 1
    const left = (writing.get(tenantId) ?? 1) - 1
    if (left === 0) writing.delete(tenantId)
    else writing.set(tenantId, left)
    for (const [next, line] of waiting) {
      const [admit] = line
      if (admit === undefined || !hasRoom(next)) continue
      line.delete(admit)
      waiting.delete(next)
      if (line.size > 0) waiting.set(next, line)
      admit()
      return
    }
  }

  return {
    async run (tenantId, work) {
      await enter(tenantId)
      try {
        return await work()
      } finally {
        leave(tenantId)
      }
    }
  }
}
