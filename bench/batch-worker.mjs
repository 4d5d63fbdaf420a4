// A thread that answers slices of a batch from a catalogue in shared memory.
import { parentPort, workerData } from 'node:worker_threads'
import { readCpv, readLexicon, readRuleSet } from '@sroi/fixtures'
import { mergeRuleSets } from '@sroi/matcher'
import { compileLexicon, readSnapshot, summarizeMany } from '@sroi/matcher/search'
import { LAYERS, supplierAt, worldOf } from './register.mjs'

const labels = new Map(readCpv().map(([code, nl]) => [code, nl]))
const reader = { lexicon: compileLexicon(readLexicon()), labelOf: (code) => labels.get(code) ?? null }
const ruleSet = mergeRuleSets(LAYERS.map((id) => readRuleSet(id)))
const catalogue = readSnapshot(workerData.snapshot, reader)
const world = worldOf(1)

parentPort.on('message', (questions) => {
  const asked = questions.map((question) => ({ ...question, ruleSet }))
  parentPort.postMessage(summarizeMany(catalogue, asked, 0, asked.length, reader, (id) => supplierAt(world, Number(id.slice(2)))))
})
parentPort.postMessage('ready')
