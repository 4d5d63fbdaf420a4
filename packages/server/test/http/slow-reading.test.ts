// Is whoever does not read cut off, and nobody else?
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { inPieces, limitSlowReading } from '../../dist/http/slow-reading.js'

const LIMITS = { bytes: 1024, every: 200, most: 60_000 }

/** A server whose every answer is given by a function, and a connection that asked it. */
async function asking (t: Test, answer: (raw: ServerResponse) => void): Promise<Socket> {
  const server = createServer((_request, raw) => answer(raw))
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => {})
  t.teardown(() => {
    socket.destroy()
    server.closeAllConnections()
    server.close()
  })
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  return socket
}

async function * endless (): AsyncGenerator<string> {
  for (;;) yield 'x'.repeat(100_000)
}

async function * saidLate (): AsyncGenerator<string> {
  yield 'first\n'
  await setTimeout(1_000)
  yield 'last\n'
}

t.test('whoever stops reading an answer that goes on loses the connection, and what is reckoned for them ends', async (t) => {
  let isClosed = (): void => {}
  const closed = new Promise<void>((resolve) => { isClosed = resolve })
  const socket = await asking(t, (raw) => {
    limitSlowReading({ raw }, LIMITS)
    raw.once('close', isClosed)
    Readable.from(inPieces(endless())).pipe(raw)
  })
  socket.pause()
  await closed
  t.pass('it was closed, though the other side never went away')
})

t.test('an answer that takes too long in all ends, also for whoever reads', async (t) => {
  const socket = await asking(t, (raw) => {
    limitSlowReading({ raw }, { ...LIMITS, most: 500 })
    Readable.from(inPieces(endless())).pipe(raw)
  })
  let heard = 0
  socket.on('data', (bytes) => { heard += bytes.length })
  await new Promise((resolve) => { socket.once('close', resolve) })
  t.ok(heard > 100_000)
})

t.test('whoever waits for us is not slow', async (t) => {
  const socket = await asking(t, (raw) => {
    limitSlowReading({ raw }, LIMITS)
    Readable.from(inPieces(saidLate())).pipe(raw)
  })
  let heard = ''
  socket.on('data', (bytes) => { heard += bytes.toString('latin1') })
  while (!heard.includes('last') && !socket.destroyed) await setTimeout(10)
  t.match(heard, 'last')
})

t.test('what is handed on in pieces is the same text', async (t) => {
  const texts = ['', 'één\n', '🜚'.repeat(20_000), 'x']
  const pieces: Buffer[] = []
  for await (const piece of inPieces(Readable.from(texts))) pieces.push(piece)
  t.equal(Buffer.concat(pieces).toString(), texts.join(''))
  t.ok(pieces.every(({ length }) => length <= 16 * 1024))
})
