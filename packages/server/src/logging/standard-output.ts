// Where the log goes. Each write is a call of the system, which costs as much as all else that is done for a request, so what is logged in one turn of
// the event loop is written at its end: before anything new is taken in. Whoever kills the process loses at most the lines of that turn.
import { writeSync } from 'node:fs'
import type { Lines } from './create-log.ts'

/** How long to wait for a reader that has not kept up, in milliseconds. */
const PAUSE = 5

/** @param file the number of an open file */
export function standardOutput (file: number = 1): Lines & { flush (): void } {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  let waiting = ''
  let isRead = true

  function flush (): void {
    const bytes = Buffer.from(waiting)
    waiting = ''
    for (let from = 0; isRead && from < bytes.length;) {
      try {
        from += writeSync(file, bytes, from)
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        if (code === 'EAGAIN') Atomics.wait(pause, 0, 0, PAUSE)
        // whoever read it is gone: the service goes on
        else if (code === 'EPIPE') isRead = false
        else throw error
      }
    }
  }

  process.on('exit', flush)
  return {
    write: (line) => {
      if (waiting === '') setImmediate(flush)
      waiting += line
    },
    flush
  }
}
