// A thread that fails, or tells what it was sent, as the first question of a slice says.
import { parentPort } from 'node:worker_threads'

const held = new Set()

parentPort.on('message', ({ slice, keep, forget }) => {
  for (const number of forget) held.delete(number)
  for (const [number] of keep) held.add(number)
  const [how] = slice.questions
  if (how === 'throw') throw new TypeError('it fails')
  if (how === 'exit') process.exit(3)
  if (how === 'hang') return
  if (how === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600)
  if (how === 'told') {
    parentPort.postMessage({ problems: [], summaries: [{ sent: keep.map(([number]) => number), held: [...held].sort((one, other) => one - other) }] })
    return
  }
  parentPort.postMessage({ problems: [], summaries: [slice.from] })
})
