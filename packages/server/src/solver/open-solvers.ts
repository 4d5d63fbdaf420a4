// Solvers for whoever asks over HTTP: few at once, a few more in line, each for so long, and none for somebody who went away.
import type { Solve } from '@sroi/matcher'
import { openSolver } from './open-solver.ts'

/** Thrown when so many wait that one more would wait too long. */
export class TooBusyError extends Error {}

export interface Solvers {
  /**
   * Runs `ask` with a solver of its own, which is ended afterwards, or as soon as `signal` says that nobody waits any more: then `ask` finds that the
   * solver gave up. @throws TooBusyError when too many wait already.
   */
  readonly run: <T>(signal: AbortSignal, ask: (solve: Solve) => Promise<T>) => Promise<T>
  /** Ends every thread. */
  readonly close: () => Promise<void>
}

export interface SolverLimits {
  readonly atOnce: number
  readonly waiting: number
  /** For everything that one asks, in milliseconds. */
  readonly milliseconds: number
}

/** A machine has few cores, and whoever waits longer than this has gone. */
const SOLVER_LIMITS: SolverLimits = { atOnce: 2, waiting: 8, milliseconds: 15_000 }

export function openSolvers ({ atOnce, waiting, milliseconds }: SolverLimits = SOLVER_LIMITS): Solvers {
  const inLine: (() => void)[] = []
  const open = new Set<ReturnType<typeof openSolver>>()
  let running = 0
  const turn = async (signal: AbortSignal): Promise<void> => {
    if (running < atOnce) {
      running += 1
      return
    }
    if (inLine.length >= waiting) throw new TooBusyError('too many wait for a solver')
    await new Promise<void>((resolve, reject) => {
      const go = (): void => { signal.removeEventListener('abort', leave); resolve() }
      const leave = (): void => { inLine.splice(inLine.indexOf(go), 1); reject(signal.reason as Error) }
      inLine.push(go)
      signal.addEventListener('abort', leave, { once: true })
    })
  }
  /** The place goes to the next in line, or becomes free. */
  const leave = (): void => {
    const next = inLine.shift()
    if (next === undefined) running -= 1
    else next()
  }
  return {
    run: async (signal, ask) => {
      signal.throwIfAborted()
      await turn(signal)
      const solver = openSolver({ milliseconds })
      const end = (): void => { void solver.close() }
      open.add(solver)
      signal.addEventListener('abort', end, { once: true })
      try {
        return await ask(solver.solve)
      } finally {
        signal.removeEventListener('abort', end)
        open.delete(solver)
        leave()
        await solver.close()
      }
    },
    close: async () => { await Promise.all([...open].map((solver) => solver.close())) }
  }
}
