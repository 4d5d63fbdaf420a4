// A daemon that speaks the protocol of clamd, as far as a test wants it to.
import { createServer, type NetConnectOpts, type Socket } from 'node:net'
import type { Test } from 'tap'

export interface FakeClamd {
  readonly at: NetConnectOpts
  /** What came in, of each connection that ended its file. */
  readonly received: readonly Buffer[]
}

/** @param behave told of each connection with the file that came in, when the file is whole; `early` is told of a connection as soon as it is there */
export async function fakeClamd (t: Test, behave: (socket: Socket, file: Buffer) => void, early: (socket: Socket) => void = () => {}): Promise<FakeClamd> {
  const received: Buffer[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {}).on('close', () => open.delete(socket))
    early(socket)
    let input = Buffer.alloc(0)
    socket.on('data', (piece: Buffer) => {
      input = Buffer.concat([input, piece])
      const file = fileIn(input)
      if (file === null) return
      input = Buffer.alloc(0)
      received.push(file)
      behave(socket, file)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  const { port } = server.address() as { port: number }
  return { at: { host: '127.0.0.1', port }, received }
}

const COMMAND = Buffer.from('zINSTREAM\0')

/** Null: it is not whole yet. */
function fileIn (input: Buffer): Buffer | null {
  if (input.length < COMMAND.length || !input.subarray(0, COMMAND.length).equals(COMMAND)) return null
  const pieces: Buffer[] = []
  for (let at = COMMAND.length; at + 4 <= input.length;) {
    const length = input.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(input.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
