// Do writes that share a transaction stay as separate as those that do not?
import fc from 'fast-check'
import t from 'tap'
import { isUndone, joinWrites } from '../../dist/store/join-writes.js'

t.test('whoever is at fault fails alone, everybody else is kept exactly once and in order, however they come', async (t) => {
  await fc.assert(fc.asyncProperty(fc.array(fc.record({ isBad: fc.boolean(), after: fc.integer({ min: 0, max: 3 }) }), { maxLength: 120 }), async (items) => {
    const kept: number[] = []
    const write = joinWrites(async (all: readonly { readonly number: number, readonly isBad: boolean }[]) => {
      await Promise.resolve()
      const bad = all.find(({ isBad }) => isBad)
      if (bad !== undefined) throw new Error(`refused ${bad.number}`)
      kept.push(...all.map(({ number }) => number))
      return all.map(({ number }) => number * 2)
    })
    const outcomes = await Promise.allSettled(items.map(async ({ isBad, after }, number) => {
      for (let turn = 0; turn < after; turn++) await Promise.resolve()
      return write({ number, isBad })
    }))
    for (const [number, outcome] of outcomes.entries()) {
      if (items[number]?.isBad === true) t.match(outcome, { status: 'rejected', reason: { message: `refused ${number}` } })
      else if (outcome.status !== 'fulfilled' || outcome.value !== number * 2) t.fail(`item ${number} got ${JSON.stringify(outcome)}`)
    }
    return [...kept].sort((one, other) => one - other).join() === items.flatMap(({ isBad }, number) => isBad ? [] : [number]).join()
  }), { numRuns: 200 })
})

t.test('what waits while two writes are under way goes into the next ones together', async (t) => {
  const batches: number[] = []
  const write = joinWrites(async (all: readonly number[]) => {
    batches.push(all.length)
    await new Promise((resolve) => setImmediate(resolve))
    return all
  })
  t.same(await Promise.all(Array.from({ length: 40 }, (_, index) => write(index))), Array.from({ length: 40 }, (_, index) => index))
  t.same(batches, [1, 1, 32, 6])
})

t.test('where the connection broke nothing is written again: each is told that it is not known', async (t) => {
  let attempts = 0
  const write = joinWrites(async (all: readonly number[]) => {
    const attempt = ++attempts
    await new Promise((resolve) => setImmediate(resolve))
    if (attempt > 2) throw Object.assign(new Error('write CONNECTION_CLOSED'), { code: 'CONNECTION_CLOSED' })
    return all
  })
  const outcomes = await Promise.allSettled([write(1), write(2), write(3), write(4)])
  t.same(outcomes.map(({ status }) => status), ['fulfilled', 'fulfilled', 'rejected', 'rejected'])
  t.equal(attempts, 3)
})

t.test('a refusal of the database is certain, a broken connection or a server that goes away is not', (t) => {
  const withCode = (code: string): Error => new Error('the driver says so', { cause: Object.assign(new Error('inside'), { code }) })
  for (const code of ['22007', '23505', '40001', '53100', '55P03', 'P0001', 'XX000']) t.equal(isUndone(withCode(code)), true, code)
  for (const code of ['57P01', '57P02', '08006', '08003', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'ECONNRESET', 'EPIPE']) t.equal(isUndone(withCode(code)), false, code)
  t.equal(isUndone(new Error('a mistake of ours, before anything was sent')), true)
  t.end()
})
