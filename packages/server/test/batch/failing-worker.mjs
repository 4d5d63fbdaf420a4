// A thread that fails as the first question of a slice says.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', ({ slice }) => {
  const [how] = slice.questions
  if (how === 'throw') throw new TypeError('it fails')
  if (how === 'exit') process.exit(3)
  if (how === 'hang') return
  parentPort.postMessage({ problems: [], summaries: [slice.from] })
})
