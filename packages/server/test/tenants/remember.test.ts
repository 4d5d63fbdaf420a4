import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { remember } from '../../dist/tenants/remember.js'

t.test('the same is asked once while it is fresh, also by who asks at the same moment', async (t) => {
  let asked = 0
  const ask = remember(async (key) => {
    asked += 1
    return `${key}${asked}`
  }, { fresh: 60_000, most: 10 })
  t.same(await Promise.all([ask('a'), ask('a'), ask('b'), ask('a')]), ['a1', 'a1', 'b2', 'a1'])
})

t.test('what is no longer fresh is asked again', async (t) => {
  let asked = 0
  const ask = remember(async () => {
    asked += 1
    return asked
  }, { fresh: 0, most: 10 })
  t.equal(await ask('a'), 1)
  await setTimeout(2)
  t.equal(await ask('a'), 2)
})

t.test('a failure is told to who waits, and not remembered', async (t) => {
  let asked = 0
  const ask = remember(async () => {
    asked += 1
    if (asked === 1) throw new Error('not now')
    return asked
  }, { fresh: 60_000, most: 10 })
  await t.rejects(Promise.all([ask('a'), ask('a')]), { message: 'not now' })
  t.equal(await ask('a'), 2)
})

t.test('no more is remembered than is said: the oldest goes', async (t) => {
  let asked = 0
  const ask = remember(async () => {
    asked += 1
    return asked
  }, { fresh: 60_000, most: 2 })
  for (const key of ['a', 'b', 'c', 'b']) await ask(key)
  t.equal(asked, 3)
  t.equal(await ask('a'), 4)
})
