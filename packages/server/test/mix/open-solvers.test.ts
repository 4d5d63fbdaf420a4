// Solvers for many who ask at once: few run, a few wait, the rest is told so, and nobody reckons for somebody who went away.
import type { LinearInstance, Solve } from '@sroi/matcher'
import t from 'tap'
import { openSolvers } from '../../dist/solver/open-solvers.js'

const SMALL: LinearInstance = { columns: [{ kind: 'whole', lower: 0, upper: 10 }], rows: [{ terms: [[0, 1]], lower: 5, upper: null }], minimise: [[0, 1]] }
const asks = (solve: Solve): ReturnType<Solve> => solve(SMALL, { milliseconds: 10_000 })
const stays = new AbortController().signal
const LIMITS = { atOnce: 1, waiting: 1, milliseconds: 60_000 }

/** A promise and the way to keep it. */
function promised (): { readonly done: Promise<void>, readonly keep: () => void } {
  let keep = (): void => {}
  const done = new Promise<void>((resolve) => { keep = resolve })
  return { done, keep }
}

t.test('one at a time, in order, and who comes last is told that it is too busy', async (t) => {
  const { run, close } = openSolvers(LIMITS)
  const first = promised()
  const order: string[] = []
  const one = run(stays, async (solve) => { await first.done; order.push('one'); return await asks(solve) })
  const two = run(stays, async (solve) => { order.push('two'); return await asks(solve) })
  await t.rejects(run(stays, asks), { message: 'too many wait for a solver' })
  t.same(order, [])
  first.keep()
  for (const answer of await Promise.all([one, two])) t.same(answer, { state: 'optimal', values: [5], bound: 5 })
  t.same(order, ['one', 'two'])
  t.match(await run(stays, asks), { state: 'optimal' }, 'and then there is room again')
  await close()
})

t.test('who goes away while waiting leaves the line; who goes away while it is reckoned ends the reckoning', async (t) => {
  const { run, close } = openSolvers(LIMITS)
  const first = promised()
  const goes = new AbortController()
  const one = run(goes.signal, async (solve) => { await first.done; return await asks(solve) })
  const leaves = new AbortController()
  const two = run(leaves.signal, asks)
  leaves.abort(new Error('gone'))
  await t.rejects(two, { message: 'gone' })
  const three = run(stays, asks)
  goes.abort(new Error('gone'))
  first.keep()
  t.same(await one, { state: 'gave-up', bound: null }, 'nothing is asked of a solver that was closed')
  t.match(await three, { state: 'optimal' })
  await t.rejects(run(goes.signal, asks), { message: 'gone' }, 'and who has gone before does not begin')
  await close()
})

t.test('what goes wrong makes room as well', async (t) => {
  const { run, close } = openSolvers(LIMITS)
  await t.rejects(run(stays, async () => { throw new Error('wrong') }), { message: 'wrong' })
  t.match(await run(stays, asks), { state: 'optimal' })
  await close()
})
