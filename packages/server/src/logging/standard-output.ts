// Where the log goes. Each write is a call of the system, which costs as much as all else that is done for a short answer, so lines are written together: some milliseconds after the
// first of them, or when there are many. Whoever kills the process loses at most the lines of that time; a process that ends or fails by itself loses none.
import { writeSync } from 'node:fs'
import type { Lines } from './create-log.ts'

/** How long a line may wait, in milliseconds. */
const DELAY = 5
/** How many bytes may wait. */
const ROOM = 64 * 1024
/** A character is at most so many bytes of UTF-8. */
const WIDEST = 3
/** How long to wait for a reader that has not kept up, in milliseconds. */
const PAUSE = 5

/** @param file the number of an open file */
export function standardOutput (file: number = 1): Lines & { flush (): void } {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  const waiting = Buffer.allocUnsafe(ROOM)
  let used = 0
  let isRead = true

  function send (bytes: Buffer): void {
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

  function flush (): void {
    const until = used
    used = 0
    send(waiting.subarray(0, until))
  }

  process.on('exit', flush)
  return {
    write: (line) => {
      const most = line.length * WIDEST
      if (used + most > ROOM) flush()
      if (most > ROOM) return send(Buffer.from(line))
      if (used === 0) setTimeout(flush, DELAY).unref()
      used += waiting.write(line, used)
    },
    flush
  }
}
