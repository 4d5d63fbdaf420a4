// Suppliers on their way to a thread, some hundred at a time: neither thread ever holds a second copy of all of them, and the one that sends goes on
// answering meanwhile.
import { setImmediate, setTimeout } from 'node:timers/promises'
import { MessageChannel, type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import type { Supplier } from '@sroi/matcher'

/** What the receiving thread is started with. */
export interface Incoming {
  readonly port: MessagePort
  /** How many pieces were sent, and how many of them were taken: in shared memory. */
  readonly counts: Int32Array
}

const [SENT, TAKEN] = [0, 1]
/** So many suppliers are in a piece: a few milliseconds of copying. */
const AT_ONCE = 250
/** So many pieces may wait to be taken. */
const MOST_WAITING = 8
/** How long to wait for a thread that is busy, in milliseconds. */
const PAUSE = 2

export interface Outgoing {
  readonly incoming: Incoming
  /** Ends when all are sent, or when the signal says that nobody takes them any more. */
  readonly send: (suppliers: readonly Supplier[], signal: AbortSignal) => Promise<void>
}

export function openOutgoing (): Outgoing {
  const { port1, port2 } = new MessageChannel()
  const counts = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
  const post = (piece: readonly Supplier[] | null): void => {
    port1.postMessage(piece)
    Atomics.add(counts, SENT, 1)
    Atomics.notify(counts, SENT)
  }
  return {
    incoming: { port: port2, counts },
    send: async (suppliers, signal) => {
      for (let from = 0; from < suppliers.length && !signal.aborted; from += AT_ONCE) {
        post(suppliers.slice(from, from + AT_ONCE))
        await setImmediate()
        while (!signal.aborted && Atomics.load(counts, SENT) - Atomics.load(counts, TAKEN) > MOST_WAITING) await setTimeout(PAUSE)
      }
      post(null)
      port1.close()
    }
  }
}

/** In the receiving thread: one supplier after the other. Waits, and lets nothing else run there, until the next piece has come. */
export function * suppliersReceived ({ port, counts }: Incoming): Generator<Supplier> {
  for (let taken = 0; ; taken += 1) {
    Atomics.wait(counts, SENT, taken)
    const piece = receiveMessageOnPort(port)?.message as readonly Supplier[] | null
    Atomics.store(counts, TAKEN, taken + 1)
    if (piece === null) return
    yield * piece
  }
}
