// The search beside search engines, on the same work: npm run bench -- [--suppliers=100000] [--questions=200] [--rounds=5] [--only=ours,minisearch]
// An engine stops at its share of the time; rounds are taken in turn, so that all of them meet the same noise.
import { createRequire } from 'node:module'
import { cpus, totalmem } from 'node:os'
import { search } from '@sroi/matcher/search'
import { flexsearch } from './engines/flexsearch.mjs'
import { fuse } from './engines/fuse.mjs'
import { minisearch } from './engines/minisearch.mjs'
import { orama } from './engines/orama.mjs'
import { ours } from './engines/ours.mjs'
import { postgresql } from './engines/postgresql.mjs'
import { sqlite } from './engines/sqlite.mjs'
import { median } from './figures.mjs'
import { given, whole } from './options.mjs'
import { questionsOf } from './questions.mjs'
import { recordOf } from './records.mjs'
import { supplierAt, worldOf } from './register.mjs'
import { accepted, reader, ruleSet } from './shipped.mjs'

const ENGINES = [ours, minisearch, flexsearch, sqlite, postgresql, orama, fuse]
/** A round of an engine ends after so many milliseconds, with the questions it came to. */
const ROUND = 15_000

const size = whole('suppliers', 100_000)
const rounds = whole('rounds', 5)
const chosen = given.only === undefined ? ENGINES : ENGINES.filter(({ name }) => given.only.split(',').includes(name.toLowerCase().split(' ')[0]))

const world = worldOf(1)
const questions = questionsOf(world, whole('questions', 200), ruleSet, accepted)
const supplierOf = (id) => supplierAt(world, Number(id.slice(2)))
const facts = new Map()
const kept = (id) => {
  if (!facts.has(id)) facts.set(id, supplierOf(id))
  return facts.get(id)
}

function * suppliers () {
  for (let number = 0; number < size; number += 1) yield supplierAt(world, number)
}

const records = chosen.some((engine) => engine !== ours) ? Array.from(suppliers(), (supplier) => recordOf(supplier, reader.labelOf, accepted)) : []
console.log(`${size} suppliers, ${questions.length} questions, ${rounds} rounds; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`)
console.log(versions())

const engines = []
for (const { name, build } of chosen) {
  const begun = performance.now()
  const engine = await build({ suppliers, records, reader, supplierOf: kept })
  engines.push({ name, ...engine, seconds: (performance.now() - begun) / 1000, rounds: [], found: { clean: [0, 0], misspelt: [0, 0] } })
  console.log(`${name}: built in ${engines.at(-1).seconds.toFixed(1)} s`)
}

// the first round warms up and is not counted
for (let round = 0; round <= rounds; round += 1) {
  for (const engine of engines) {
    const times = []
    const end = performance.now() + ROUND
    for (const question of questions) {
      if (performance.now() > end) break
      const begun = performance.now()
      const { top } = await engine.ask(question)
      times.push(performance.now() - begun)
      if (round === 0 && question.meant !== null) {
        const kind = engine.found[question.isMisspelt ? 'misspelt' : 'clean']
        kind[0] += 1
        kind[1] += top.includes(question.meant) ? 1 : 0
      }
    }
    if (round > 0) engine.rounds.push(times)
  }
}
for (const { close } of engines) await close?.()

table()
process.exitCode = isRight() ? 0 : 1

function table () {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length
  const measured = engines.map((engine) => ({ ...engine, p50: median(engine.rounds.map(median)), average: median(engine.rounds.map(mean)), asked: median(engine.rounds.map(({ length }) => length)) }))
  const [first] = measured
  console.log('\n| engine | questions a round | p50 ms | mean ms | p50, times ours | mean, times ours | build s | known firm in the first 20: clean, misspelt |\n|---|---|---|---|---|---|---|---|')
  for (const { name, asked, p50, average, seconds, found } of measured) {
    const share = ([all, right]) => all === 0 ? '–' : (right / all).toFixed(3)
    console.log(`| ${name} | ${asked} | ${p50.toFixed(3)} | ${average.toFixed(3)} | ${(p50 / first.p50).toFixed(1)} | ${(average / first.average).toFixed(1)} | ${seconds.toFixed(1)} | ${share(found.clean)}, ${share(found.misspelt)} |`)
  }
}

/** Our own answers against the plain loop, over the first of the suppliers: a speed without the right answer counts for nothing. */
function isRight () {
  const few = Array.from({ length: 300 }, (_, number) => supplierAt(world, number))
  const byId = new Map(few.map((supplier) => [supplier.id, supplier]))
  const { ask } = ours.build({ suppliers: () => few, reader, supplierOf: (id) => byId.get(id) })
  const wrong = questions.slice(0, 40).filter((question) => {
    const plain = search({ ...question.request, suppliers: few, register: { id: 'bench', revision: 1 } }, reader)
    const { total, top } = ask(question)
    return total !== plain.ranked.total + plain.pending.total + plain.refused.total || JSON.stringify(top) !== JSON.stringify(plain.ranked.items.map(({ supplier }) => supplier.id))
  })
  for (const { text } of wrong) console.error(`wrong: '${text}' is answered otherwise than by the plain loop`)
  return wrong.length === 0
}

function versions () {
  const require = createRequire(import.meta.url)
  const { dependencies } = require('./package.json')
  return Object.entries(dependencies).map(([name, version]) => `${name} ${version}`).join(', ')
}
