// Does a transaction whose connection is gone fall silent? Whatever it sent would end the process, or reach the next session of that connection.
import type postgres from 'postgres'
import t from 'tap'
import { guardTransactions } from '../../dist/store/postgresql/guard-transactions.js'

/** A driver that keeps what it is asked to send, and loses its connection when it is told to. */
function driver () {
  const sent: string[] = []
  let lose = (_error: Error): void => {}
  const open = () => ({ unsafe: async (text: string) => { sent.push(text) } })
  const begin = async (work: (one: ReturnType<typeof open>) => unknown): Promise<unknown> => Promise.race([
    (async () => {
      try {
        const result = await work(open())
        sent.push('commit')
        return result
      } catch (error) {
        sent.push('rollback')
        throw error
      }
    })(),
    new Promise((_, reject) => { lose = reject })
  ])
  const client = guardTransactions({ begin } as unknown as postgres.Sql) as unknown as { begin: (work: (one: ReturnType<typeof open>) => unknown) => Promise<unknown> }
  return { sent, client, lose: () => lose(Object.assign(new Error('gone'), { code: 'CONNECTION_CLOSED' })) }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

t.test('work that goes well is committed, and work that fails is rolled back, as without a guard', async (t) => {
  const { sent, client } = driver()
  t.equal(await client.begin(async (one) => { await one.unsafe('1'); return 'made' }), 'made')
  await t.rejects(client.begin(async (one) => { await one.unsafe('2'); throw new Error('of our own') }), { message: 'of our own' })
  t.same(sent, ['1', 'commit', '2', 'rollback'])
})

t.test('when the connection is gone, whoever began hears of it, and nothing more is sent: no statement, no commit, no rollback', async (t) => {
  for (const then of ['a statement', 'a result', 'an error'] as const) {
    const { sent, client, lose } = driver()
    let goOn = (): void => {}
    const isCut = new Promise<void>((resolve) => { goOn = resolve })
    const whole = client.begin(async (one) => {
      await one.unsafe('1')
      await isCut
      if (then === 'a statement') await one.unsafe('2')
      if (then === 'an error') throw new Error('of our own')
      return 'made'
    })
    await turn()
    lose()
    await t.rejects(whole, { message: 'gone' }, then)
    goOn()
    await turn()
    t.same(sent, ['1'], then)
  }
})

t.test('an error that says the connection is about to go waits for that, and sends no rollback', async (t) => {
  const { sent, client, lose } = driver()
  const whole = client.begin(async () => { throw new Error('the query failed', { cause: Object.assign(new Error('terminating connection'), { code: '57P01' }) }) })
  await turn()
  lose()
  await t.rejects(whole, { message: 'gone' })
  await turn()
  t.same(sent, [])
})
