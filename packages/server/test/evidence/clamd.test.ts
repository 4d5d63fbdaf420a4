// Is a file taken as clean only when the scanner says so, to the letter, of the whole of it?
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import t from 'tap'
import { createClamd } from '../../dist/evidence/index.js'
import { fakeClamd } from './fake-clamd.js'

const FILE = randomBytes(300_000)

t.test('what is clean is clean, what is not is named, and the scanner saw every byte', async (t) => {
  const clean = await fakeClamd(t, (socket) => socket.end('stream: OK\0'))
  t.same(await createClamd({ at: clean.at, patience: 5_000 }).scan(FILE), { isClean: true })
  t.ok(clean.received[0]?.equals(FILE))
  const infected = await fakeClamd(t, (socket) => socket.end('stream: Win.Test.EICAR_HDB-1 FOUND\0'))
  t.same(await createClamd({ at: infected.at, patience: 5_000 }).scan(FILE), { isClean: false, found: 'Win.Test.EICAR_HDB-1' })
})

t.test('an answer that comes in pieces is one answer', async (t) => {
  const { at } = await fakeClamd(t, (socket) => {
    socket.write('stre')
    setTimeout(() => socket.write('am: OK'), 20)
    setTimeout(() => socket.end('\0'), 40)
  })
  t.same(await createClamd({ at, patience: 5_000 }).scan(FILE), { isClean: true })
})

t.test('nothing else is a verdict', async (t) => {
  const answers = [
    'stream: ok', 'stream: OK ', ' stream: OK', 'OK', 'stream: OK\n', 'INSTREAM size limit exceeded. ERROR', 'stream: FOUND', 'UNKNOWN COMMAND', '', 'stream: OK\0stream: X FOUND',
    'HTTP/1.1 200 OK\r\n\r\n', `stream: ${'x'.repeat(500)} FOUND`, 'x'.repeat(1_000_000)
  ]
  for (const answer of answers) {
    const { at } = await fakeClamd(t, (socket) => socket.end(`${answer}\0`))
    await t.rejects(createClamd({ at, patience: 5_000 }).scan(FILE), { name: 'ScannerFailure', why: 'odd' }, answer.slice(0, 40))
  }
})

t.test('what is cut off, in the file or in the answer, is no verdict', async (t) => {
  for (const answer of ['', 'stream: OK', 'stream: O']) {
    const { at } = await fakeClamd(t, (socket) => socket.end(answer))
    await t.rejects(createClamd({ at, patience: 5_000 }).scan(FILE), { name: 'ScannerFailure', why: 'cut-off' }, answer)
  }
  const { at } = await fakeClamd(t, () => {}, (socket) => setTimeout(() => socket.destroy(), 20))
  await t.rejects(createClamd({ at, patience: 5_000 }).scan(randomBytes(5_000_000)), { name: 'ScannerFailure', why: 'cut-off' }, 'in the file')
})

t.test('an answer from before the file was sent is about another file', async (t) => {
  const { at } = await fakeClamd(t, () => {}, (socket) => {
    socket.pause()
    socket.write('stream: OK\0')
  })
  await t.rejects(createClamd({ at, patience: 5_000 }).scan(randomBytes(20_000_000)), { name: 'ScannerFailure', why: 'odd' })
})

t.test('who says nothing, and who goes on and on, is not waited for', async (t) => {
  const silent = await fakeClamd(t, () => {})
  await t.rejects(createClamd({ at: silent.at, patience: 100 }).scan(FILE), { name: 'ScannerFailure', why: 'silent' })
  const endless = await fakeClamd(t, (socket) => {
    const more = (): void => { while (socket.writable && socket.write('x'.repeat(65_536))); }
    socket.on('drain', more)
    more()
  })
  await t.rejects(createClamd({ at: endless.at, patience: 5_000 }).scan(FILE), { name: 'ScannerFailure', why: 'odd' })
})

t.test('where nobody listens, nothing is clean', async (t) => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  await t.rejects(createClamd({ at: { host: '127.0.0.1', port }, patience: 5_000 }).scan(FILE), { name: 'ScannerFailure', why: 'unreachable' })
  await t.rejects(createClamd({ at: { path: '/nowhere/clamd.ctl' }, patience: 5_000 }).scan(FILE), { name: 'ScannerFailure', why: 'unreachable' })
})
