// Threads that fail, that hang, that are too few, and that nobody waits for.
import { setTimeout } from 'node:timers/promises'
import t from 'tap'
import { inOrder } from '../../dist/batch/in-order.js'
import { openPool, type PoolOptions } from '../../dist/batch/open-pool.js'
import { slicesOf } from '../../dist/batch/slices-of.js'

const SCRIPT = new URL('../../test/batch/failing-worker.mjs', import.meta.url)
const NEVER = new AbortController().signal

function pool (t: { readonly teardown: (end: () => Promise<void>) => unknown }, options: PoolOptions = {}): { readonly ask: (how: string, from?: number, signal?: AbortSignal) => Promise<unknown>, readonly opened: ReturnType<typeof openPool> } {
  const opened = openPool({ script: SCRIPT, size: 2, ...options })
  t.teardown(opened.close)
  return {
    opened,
    ask: async (how, from = 0, signal = NEVER) => {
      const { summaries } = await opened.run({ work: 'summarize', register: 1, from, questions: [how] as never }, new Map(), signal)
      return summaries[0]
    }
  }
}

t.test('a thread that fails or ends is told, with why; the others and all that comes after are answered', async (t) => {
  const { ask } = pool(t)
  const answers = await Promise.allSettled([ask('throw'), ask('well', 1), ask('exit'), ask('well', 3), ask('well', 4)])
  t.match(answers, [
    { status: 'rejected', reason: { name: 'ThreadEnded', message: /ended before it answered/, cause: { name: 'TypeError' } } }, { value: 1 }, { status: 'rejected', reason: { name: 'ThreadEnded' } }, { value: 3 }, { value: 4 }
  ])
  t.equal(await ask('well', 7), 7)
})

t.test('a thread that hangs is ended after its time', async (t) => {
  const { ask } = pool(t, { size: 1, patience: 3000 })
  await t.rejects(ask('hang'), { name: 'ThreadEnded', cause: { message: /no answer within 3000 ms/ } })
  t.equal(await ask('well', 5), 5)
})

t.test('a thread without work ends, and another begins when there is work', async (t) => {
  const { ask } = pool(t, { size: 1, idle: 20 })
  t.equal(await ask('well', 1), 1)
  await setTimeout(200)
  t.equal(await ask('well', 2), 2)
})

t.test('a thread that has work again does not end for having had none', async (t) => {
  const { ask } = pool(t, { size: 1, idle: 200 })
  t.equal(await ask('well', 1), 1)
  t.equal(await ask('slow', 2), 2, 'it takes longer than a thread waits for work')
})

t.test('what is shared is sent to a thread once, and what was not spoken of for long goes and is sent again', async (t) => {
  const { opened } = pool(t, { size: 1 })
  const tell = async (...numbers: readonly number[]): Promise<{ readonly sent: readonly number[], readonly held: readonly number[] }> => {
    const { summaries } = await opened.run({ work: 'summarize', register: 1, from: 0, questions: ['told'] as never }, new Map(numbers.map((number) => [number, []])), NEVER)
    return summaries[0] as never
  }
  t.same(await tell(1, 2), { sent: [1, 2], held: [1, 2] })
  t.same(await tell(3), { sent: [3], held: [1, 2, 3] })
  t.same(await tell(1, 3), { sent: [], held: [1, 2, 3] })
  for (let number = 4; number <= 100; number += 1) {
    const { sent, held } = await tell(1, number)
    t.same([sent, held.includes(1), held.includes(number), held.length <= 64], [[number], true, true, true])
  }
  t.same((await tell(2)).sent, [2])
})

t.test('what is given up is never begun', async (t) => {
  const { ask } = pool(t, { size: 1 })
  const stop = new AbortController()
  const answers = [ask('well', 1), ask('throw', 2, stop.signal), ask('well', 3)]
  stop.abort(new Error('gone'))
  t.match(await Promise.allSettled(answers), [{ value: 1 }, { reason: { message: 'gone' } }, { value: 3 }])
  await t.rejects(ask('well', 4, stop.signal), { message: 'gone' })
})

t.test('there is a place for so many batches and no more, and whoever leaves twice leaves once', async (t) => {
  const { opened } = pool(t, { batches: 2 })
  const [leave] = [opened.enter('a'), opened.enter('b')]
  t.throws(() => opened.enter('c'), { message: 'too-busy' })
  leave()
  leave()
  opened.enter('c')
  t.throws(() => opened.enter('d'), { message: 'too-busy' })
})

t.test('whoever has a few places leaves the others to others', async (t) => {
  const { opened } = pool(t)
  const [leave] = [opened.enter('a'), opened.enter('a')]
  t.throws(() => opened.enter('a'), { message: 'too-busy' })
  opened.enter('b')
  leave()
  opened.enter('a')
  t.throws(() => opened.enter('a'), { message: 'too-busy' })
})

t.test('a pool that closes gives up what is under way, what waits and what comes', async (t) => {
  const { ask, opened } = pool(t, { size: 1 })
  const answers = Promise.allSettled([ask('hang'), ask('well')])
  await opened.close()
  t.match(await answers, [{ reason: { message: 'not-ready' } }, { reason: { message: 'not-ready' } }])
  await t.rejects(ask('well'), { message: 'not-ready' })
  t.throws(() => opened.enter('a'), { message: 'not-ready' })
})

t.test('answers keep the order of the questions, and little is begun ahead of who takes them', async (t) => {
  let begun = 0
  const works = [30, 1, 20, 1, 1, 10, 1]
  const answers = inOrder(works, 3, async (work) => {
    begun += 1
    await setTimeout(work)
    return work
  })
  t.same((await answers.next()).value, 30)
  t.equal(begun, 3)
  const rest: number[] = []
  for await (const one of answers) rest.push(one)
  t.same(rest, works.slice(1))
})

t.test('every question is in one slice, and the slices are many enough for all threads', async (t) => {
  for (const [count, threads] of [[1, 2], [7, 2], [100, 8], [1000, 2]] as const) {
    const questions = Array.from({ length: count }, (_, index) => index) as never[]
    const slices = slicesOf('check', 1, questions, threads)
    t.same(slices.flatMap((slice) => slice.questions), questions)
    t.same(slices.map(({ from }) => from), slices.map((_, index) => slices.slice(0, index).reduce((sum, slice) => sum + slice.questions.length, 0)))
    t.ok(slices.length >= Math.min(Math.ceil(count / 8), threads), 'a few questions start no second thread')
  }
})
