// A server of mail on this machine that keeps what it gets, and misbehaves as it is told.
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { Test } from 'tap'

/** What it does with the next mail. `refuse`: no to the recipient. `busy`: not now. `cut`: takes the mail and is gone before it says so. `hang`: never answers. */
export type Behaviour = 'take' | 'refuse' | 'busy' | 'cut' | 'hang'

export interface Received {
  readonly raw: string
  readonly email: Email
  readonly from: string
  readonly to: readonly string[]
}

export interface Sink {
  readonly url: string
  readonly received: Received[]
  /** In order; after the last one everything is taken. */
  readonly behave: Behaviour[]
}

export async function openSink (t: Test): Promise<Sink> {
  const received: Received[] = []
  const behave: Behaviour[] = []
  const sessions = new Map<string, Behaviour>()
  const keep = async (raw: string, { envelope }: SMTPServerSession): Promise<void> => {
    received.push({ raw, email: await PostalMime.parse(raw), from: envelope.mailFrom === false ? '' : envelope.mailFrom.address, to: envelope.rcptTo.map(({ address }) => address) })
  }
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (_address, session, callback) => {
      const way = behave.shift() ?? 'take'
      sessions.set(session.id, way)
      if (way === 'refuse') callback(Object.assign(new Error('no such mailbox iemand@fictief.example'), { responseCode: 550 }))
      else if (way === 'busy') callback(Object.assign(new Error('come back later'), { responseCode: 450 }))
      else callback()
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => { chunks.push(chunk) })
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('utf8')
        const way = sessions.get(session.id)
        void keep(raw, session).then(() => {
          if (way === 'hang') return
          if (way === 'cut') for (const connection of server.connections) connection.close()
          else callback()
        })
      })
    }
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', () => { resolve() }) })
  t.teardown(() => new Promise<void>((resolve) => {
    for (const connection of server.connections) connection.close()
    server.close(() => { resolve() })
  }))
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received, behave }
}
