import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'

interface Reading {
  /** Says that nobody reads any more. */
  readonly signal: AbortSignal
  /** Told when the body was begun and could not be finished, and somebody still reads it. */
  readonly onCutOff: (error: unknown) => void
}

/**
 * A body that is written while it is read, given when its first bytes are there: what goes wrong before is thrown, and can still be answered; what goes
 * wrong later cuts the body off, and the connection with it. `write` waits for whoever reads, and fails when they have gone.
 */
export function begunBody (write: (sink: (bytes: Buffer) => Promise<void>) => Promise<void>, { signal, onCutOff }: Reading): Promise<Readable> {
  const body = new PassThrough()
  return new Promise((resolve, reject) => {
    let isBegun = false
    const sink = async (bytes: Buffer): Promise<void> => {
      signal.throwIfAborted()
      if (!isBegun) resolve(body)
      isBegun = true
      if (!body.write(bytes)) await once(body, 'drain', { signal })
    }
    write(sink).then(() => { body.end() }, (error: unknown) => {
      if (!isBegun) {
        reject(error)
        return
      }
      if (!signal.aborted) onCutOff(error)
      body.destroy(error instanceof Error ? error : new Error('the body could not be written'))
    })
  })
}
