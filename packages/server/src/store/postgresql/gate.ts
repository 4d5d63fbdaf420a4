// Who may take a connection of the pool. The driver lets everybody wait for ever and says nothing of who waits; here a wait has an end.

/** There was no free connection, or no room to write, in time. */
export class DatabaseBusyError extends Error {
  constructor () {
    super('no connection came free in time')
    this.name = 'DatabaseBusyError'
  }
}

/** How the pool stands. */
export interface PoolUse {
  readonly size: number
  readonly busy: number
  readonly waiting: number
  /** How often somebody waited in vain, since the start. */
  readonly refused: number
}

export interface Gate {
  /** Does the work when there is room, in order of asking. Throws DatabaseBusyError when there is none in time. */
  pass<T> (work: () => Promise<T>): Promise<T>
  use (): PoolUse
}

export interface GateOptions {
  /** How many may be inside. */
  readonly size: number
  /** How long somebody waits, in milliseconds. */
  readonly patience: number
}

export function createGate ({ size, patience }: GateOptions): Gate {
  const waiting = new Set<() => void>()
  let busy = 0
  let refused = 0

  async function enter (): Promise<void> {
    if (busy < size) {
      busy++
      return
    }
    await new Promise<void>((resolve, reject) => {
      const admit = (): void => {
        clearTimeout(timer)
        waiting.delete(admit)
        resolve()
      }
      const timer = setTimeout(() => {
        waiting.delete(admit)
        refused++
        reject(new DatabaseBusyError())
      }, patience)
      waiting.add(admit)
    })
  }

  /** Whoever waits longest takes the place over, so that nobody slips in between. */
  function leave (): void {
    const [next] = waiting
    if (next === undefined) busy--
    else next()
  }

  return {
    pass: async (work) => {
      await enter()
      try {
        return await work()
      } finally {
        leave()
      }
    },
    use: () => ({ size, busy, waiting: waiting.size, refused })
  }
}
