// A thread that answers slices of a batch from a catalogue in shared memory.
import { parentPort, workerData } from 'node:worker_threads'
import { readSnapshot, summarizeMany } from '@sroi/matcher/search'
import { supplierAt, worldOf } from './register.mjs'
import { reader, ruleSet } from './shipped.mjs'

const catalogue = readSnapshot(workerData.snapshot, reader)
const world = worldOf(1)

parentPort.on('message', (questions) => {
  const asked = questions.map((question) => ({ ...question, ruleSet }))
  parentPort.postMessage(summarizeMany(catalogue, asked, 0, asked.length, reader, (id) => supplierAt(world, Number(id.slice(2)))))
})
parentPort.postMessage('ready')
