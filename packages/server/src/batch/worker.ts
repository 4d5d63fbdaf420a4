// A thread that answers slices of batches, so that nothing else waits for them.
import { parentPort } from 'node:worker_threads'
import { answerSlice } from './answer-slice.ts'
import type { Message, Shared } from './slice.ts'

const held = new Map<number, Shared>()

parentPort?.on('message', ({ slice, keep, forget }: Message) => {
  for (const number of forget) held.delete(number)
  for (const [number, shared] of keep) held.set(number, shared)
  parentPort?.postMessage(answerSlice(slice, held))
})
