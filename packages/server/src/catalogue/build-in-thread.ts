import { Worker } from 'node:worker_threads'
import type { Register } from '../store/index.ts'
import { openOutgoing } from './suppliers-sent.ts'
import type { Building } from './worker.ts'

/**
 * The bytes of a snapshot of the register's catalogue, built in a thread of its own that then ends.
 * @param ended aborts it: the service closes.
 * @throws when the thread fails, or is ended before it is done.
 */
export async function buildInThread ({ id, revision, suppliers }: Register, ended: AbortSignal): Promise<Uint8Array> {
  const { incoming, send } = openOutgoing()
  const building: Building = { register: { id, revision }, incoming }
  // what the process was started with, as a debugger or a loader of tests, is not for this thread
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: building, transferList: [incoming.port], execArgv: [] })
  const stopped = new AbortController()
  const end = (): void => { void worker.terminate() }
  ended.addEventListener('abort', end, { once: true })
  const built = new Promise<Uint8Array>((resolve, reject) => {
    worker.once('message', resolve).once('error', reject).once('exit', () => {
      stopped.abort()
      reject(new Error('the thread that builds the catalogue ended before it was done'))
    })
  })
  try {
    const [bytes] = await Promise.all([built, send(suppliers, stopped.signal)])
    return bytes
  } finally {
    ended.removeEventListener('abort', end)
    await worker.terminate()
  }
}
