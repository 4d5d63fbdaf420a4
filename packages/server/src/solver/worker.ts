// The thread in which the solver reckons, so that nothing else waits for it.
import { parentPort } from 'node:worker_threads'
import type { LinearInstance } from '@sroi/matcher'
import { loadHighs } from './load-highs.ts'
import { solveWithHighs } from './solve-with-highs.ts'

export interface Asked {
  readonly instance: LinearInstance
  readonly milliseconds: number
}

const highs = await loadHighs()
parentPort?.postMessage('ready')
parentPort?.on('message', ({ instance, milliseconds }: Asked) => {
  parentPort?.postMessage(solveWithHighs(highs, instance, milliseconds))
})
