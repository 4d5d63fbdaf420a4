// Long answers are written into memory that was used before. Nobody gets a byte of another's.
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import Fastify from 'fastify'
import t, { type Test } from 'tap'
import { sendJson } from '../../dist/http/send-json.js'

/** Letters of one, two, three and four bytes. */
const LETTERS = ['a', 'é', '€', '🙂']

/** As long as asked for, and another for each number. */
function answerOf (number: number, letters: number): { number: number, text: string } {
  return { number, text: (LETTERS[number % LETTERS.length] ?? 'a').repeat(letters) + String(number) }
}

async function serve (t: Test): Promise<URL> {
  const app = Fastify()
  app.get<{ Querystring: { number: string, letters: string } }>('/', (request, reply) => sendJson(reply, answerOf(Number(request.query.number), Number(request.query.letters))))
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  t.teardown(() => app.close())
  return new URL(address)
}

t.test('answers that leave at the same time, short and longer than a room, are each their own', async (t) => {
  const at = await serve(t)
  const numbers = Array.from({ length: 100 }, (_, number) => number)
  const wrong = await Promise.all(numbers.map(async (number) => {
    const letters = [10, 5_000, 100_000, 350_000, 900_000][number % 5] ?? 10
    const answer = await fetch(new URL(`/?number=${number}&letters=${letters}`, at))
    return digest(await answer.text()) === digest(JSON.stringify(answerOf(number, letters))) ? [] : [number]
  }))
  t.same(wrong.flat(), [])
})

t.test('an answer that is read slowly is not written over by those that come after it', async (t) => {
  const at = await serve(t)
  const slow = connect({ host: at.hostname, port: Number(at.port) })
  // more than the two sockets hold: the rest waits in the service
  slow.write('GET /?number=0&letters=690000 HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(12))
  slow.pause()
  for (let number = 1; number <= 60; number += 1) await (await fetch(new URL(`/?number=${number}&letters=50000`, at))).text()
  const chunks: Buffer[] = []
  slow.on('data', (chunk) => chunks.push(chunk))
  slow.resume()
  slow.setTimeout(1_000, () => slow.destroy())
  await once(slow, 'close')
  const bodies = Buffer.concat(chunks).toString().split(/HTTP\/1\.1 200 OK\r\n.*?\r\n\r\n/s).slice(1)
  t.equal(bodies.length, 12)
  t.ok(bodies.every((body) => digest(body) === digest(JSON.stringify(answerOf(0, 690_000)))))
})

t.test('a caller who goes away half-way costs nobody his answer', async (t) => {
  const at = await serve(t)
  for (let number = 0; number < 40; number += 1) {
    const gone = connect({ host: at.hostname, port: Number(at.port) })
    gone.write(`GET /?number=${number}&letters=690000 HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    await once(gone, 'data')
    gone.destroy()
    const letters = 200_000
    const text = await (await fetch(new URL(`/?number=${number}&letters=${letters}`, at))).text()
    t.equal(digest(text), digest(JSON.stringify(answerOf(number, letters))))
  }
})

function digest (text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
