import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'

type Begin = (...given: unknown[]) => Promise<unknown>
interface Transaction { unsafe: (...given: unknown[]) => unknown }

/** What an error says when the connection is gone, or about to go: of the server, of the driver, of the system. */
const LOST = /^(57P|08|CONNECTION_|E[A-Z]{3,})/
/** How long a connection that is about to go may take, in milliseconds. */
const PATIENCE = 1_000

/**
 * Has a transaction whose connection was lost send nothing more: no statement, no commit, no rollback. The driver tells the one who began it, and would
 * still write to a connection that is gone, which ends the process. Work that is under way is never answered then; the one who began it has the error,
 * and nothing was kept.
 */
export function guardTransactions (client: postgres.Sql): postgres.Sql {
  const begin = client.begin.bind(client) as unknown as Begin
  const guarded: Begin = (...given) => {
    const work = given.at(-1) as (transaction: Transaction) => unknown
    let isOver = false
    const whole = begin(...given.slice(0, -1), async (transaction: Transaction) => {
      const unsafe = transaction.unsafe.bind(transaction)
      transaction.unsafe = (...query) => isOver ? unanswered() : unsafe(...query)
      try {
        const result = await work(transaction)
        return isOver ? await unanswered() : result
      } catch (error) {
        if (!isOver && isLost(error)) await sleep(PATIENCE)
        if (isOver) await unanswered()
        throw error
      }
    })
    const end = (): void => { isOver = true }
    whole.then(end, end)
    return whole
  }
  client.begin = guarded as unknown as typeof client.begin
  return client
}

function isLost (error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if ('code' in cause && typeof cause.code === 'string' && LOST.test(cause.code)) return true
  return false
}

function unanswered (): Promise<never> & { readonly values: () => Promise<never> } {
  const never = new Promise<never>(() => {})
  return Object.assign(never, { values: () => never })
}
