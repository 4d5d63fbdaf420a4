// While one transaction of a tenant's chain ends, others wait for it. What waits in this process goes into the next one together: one lock, one flush.

/** At most so many share a transaction. */
const MOST = 32
/** While one has the chain, another can send what is large. */
const AT_ONCE = 2

interface Waiting<I, O> {
  readonly item: I
  readonly resolve: (result: O) => void
  readonly reject: (reason: unknown) => void
}

/**
 * A function that writes an item, together with others that wait at the same time.
 * Where a shared write is refused each is written alone, so that whoever is at fault fails alone. Where it is not known whether it was kept, each of them
 * is told so, and nothing is written again.
 * @param writeAll writes all or nothing, and returns what became of each, in order
 */
export function joinWrites<I, O> (writeAll: (items: readonly I[]) => Promise<readonly O[]>): (item: I) => Promise<O> {
  const waiting: Waiting<I, O>[] = []
  let writing = 0

  async function writeWaiting (): Promise<void> {
    writing++
    while (waiting.length > 0) await writeTogether(waiting.splice(0, MOST))
    writing--
  }

  async function writeTogether (batch: readonly Waiting<I, O>[]): Promise<void> {
    try {
      const results = await writeAll(batch.map(({ item }) => item))
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as O)
    } catch (error) {
      if (batch.length > 1 && isUndone(error)) for (const one of batch) await writeTogether([one])
      else for (const { reject } of batch) reject(error)
    }
  }

  return (item) => new Promise((resolve, reject) => {
    waiting.push({ item, resolve, reject })
    if (writing < AT_ONCE) void writeWaiting()
  })
}

/** Was certainly nothing kept? Not where the connection broke: that the transaction should end may have arrived. */
export function isUndone (error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return /^(?!08|57P)[0-9FHPX][0-9A-Z]{4}$/.test(cause.code)
  }
  return true
}
