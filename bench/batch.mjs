// A batch of obligations against a register, on a few threads, beside compiled predicates over plain objects on one:
// node bench/batch.mjs [--suppliers=100000] [--questions=1000] [--threads=2] [--kind=both|codes|words] [--plain=40] [--rounds=5]
// The plain side answers the first `--plain` questions of each kind a round and is scaled up to all of them; for these both answers must be the same.
import { once } from 'node:events'
import { cpus } from 'node:os'
import { Worker } from 'node:worker_threads'
import { assess } from '@sroi/matcher'
import { buildCatalogue, writeSnapshot } from '@sroi/matcher/search'
import { median } from './figures.mjs'
import { obligationsOf } from './obligations.mjs'
import { given, whole } from './options.mjs'
import { compile, plainOf } from './plain.mjs'
import { supplierAt, worldOf } from './register.mjs'
import { reader, ruleSet } from './shipped.mjs'

/** Questions that a thread gets at once. */
const SLICE = 16

const [size, count, threads, sample, rounds] = [['suppliers', 100_000], ['questions', 1_000], ['threads', 2], ['plain', 40], ['rounds', 5]].map(([name, otherwise]) => whole(name, otherwise))
const kind = given.kind ?? 'both'
if (!['both', 'codes', 'words'].includes(kind)) throw new Error(`--kind is '${kind}'. Give both, codes or words.`)

const world = worldOf(1)
const [{ provision: { value: acceptedLabels } }] = ruleSet.provisions.acceptedLabels
const [{ provision: { value: ranking } }] = ruleSet.provisions.ranking
const questions = obligationsOf(world, count, kind)

function * suppliers () {
  for (let number = 0; number < size; number += 1) yield supplierAt(world, number)
}

console.log(`${size} suppliers, ${count} obligations (${kind}), ${threads} threads, ${rounds} rounds; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}`)
const register = Array.from(suppliers(), (supplier) => plainOf(supplier, acceptedLabels, reader, kind !== 'codes'))
const catalogue = buildCatalogue(suppliers(), { id: 'bench', revision: 1 }, reader)
const bytes = writeSnapshot(catalogue)
const snapshot = new Uint8Array(new SharedArrayBuffer(bytes.length))
snapshot.set(bytes)

const begun = performance.now()
const workers = await Promise.all(Array.from({ length: threads }, () => new Promise((resolve, reject) => {
  const worker = new Worker(new URL('./batch-worker.mjs', import.meta.url), { workerData: { snapshot } })
  worker.once('message', () => resolve(worker)).once('error', reject)
})))
console.log(`a snapshot of ${(bytes.length / 2 ** 20).toFixed(0)} MiB, once in memory; ${threads} threads ready in ${((performance.now() - begun) / 1000).toFixed(1)} s, which is not counted`)

/** Hands slices to whichever thread is free. */
async function askThreads () {
  const answers = []
  let next = 0
  await Promise.all(workers.map(async (worker) => {
    while (next < questions.length) {
      const from = next
      next += SLICE
      const answered = once(worker, 'message')
      worker.postMessage(questions.slice(from, from + SLICE))
      const [slice] = await answered
      for (const [index, answer] of slice.entries()) answers[from + index] = answer
    }
  }))
  return answers
}

const plainQuestions = kinds().flatMap((one) => questions.map((question, index) => ({ question, index })).filter(({ question }) => kindOf(question) === one).slice(0, sample))
const lefts = new Map(plainQuestions.map(({ question, index }) => [index, assess({ ...question, ruleSet }).obligation.leftCents]))

function kindOf ({ need }) {
  return need.text === undefined ? 'codes' : 'words'
}

function kinds () {
  return kind === 'both' ? ['codes', 'words'] : [kind]
}

const ours = []
const plain = new Map(kinds().map((one) => [one, []]))
const wrong = new Set()
for (let round = 0; round <= rounds; round += 1) {
  const start = performance.now()
  const answers = await askThreads()
  const took = performance.now() - start
  const times = new Map(kinds().map((one) => [one, 0]))
  for (const { question, index } of plainQuestions) {
    const from = performance.now()
    const { totals, top } = compile(question, lefts.get(index), ranking, reader)(register)
    times.set(kindOf(question), times.get(kindOf(question)) + performance.now() - from)
    const { totals: ourTotals, top: ourTop } = answers[index]
    if (JSON.stringify([totals, top]) !== JSON.stringify([ourTotals, ourTop])) wrong.add(index)
  }
  // the first round warms up and is not counted
  if (round === 0) continue
  ours.push(took)
  for (const [one, time] of times) plain.get(one).push(time / plainQuestions.filter(({ question }) => kindOf(question) === one).length)
}
await Promise.all(workers.map((worker) => worker.terminate()))

const all = median(ours)
const scaled = [...plain].reduce((sum, [one, times]) => sum + median(times) * questions.filter((question) => kindOf(question) === one).length, 0)
console.log(`\n| | all ${count} obligations, ms | ms each | times ours |\n|---|---|---|---|`)
console.log(`| ours, ${threads} threads | ${all.toFixed(0)} | ${(all / count).toFixed(3)} | 1 |`)
console.log(`| plain objects, one thread, scaled from ${plainQuestions.length} obligations a round | ${scaled.toFixed(0)} | ${(scaled / count).toFixed(3)} | ${(scaled / all).toFixed(1)} |`)
for (const [one, times] of plain) console.log(`plain, ${one}: ${median(times).toFixed(3)} ms each`)
for (const index of wrong) console.error(`wrong: obligation ${index} (${JSON.stringify(questions[index].need)}) is answered otherwise than by the predicates`)
process.exitCode = wrong.size === 0 ? 0 : 1
