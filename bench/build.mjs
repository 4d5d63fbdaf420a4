// How long does a catalogue take to make, beside reading the same data, and to start from a snapshot: npm run bench -- --build [--suppliers=100000] [--rounds=5]
// Rounds take all of it in turn, so that it meets the same noise. The suppliers lie in a file, one on each line.
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildCatalogue, readSnapshot, searchCatalogue, writeSnapshot } from '@sroi/matcher/search'
import { median } from './figures.mjs'
import { whole } from './options.mjs'
import { questionsOf } from './questions.mjs'
import { supplierAt, worldOf } from './register.mjs'
import { accepted, reader, ruleSet } from './shipped.mjs'

const size = whole('suppliers', 100_000)
const rounds = whole('rounds', 5)
/** So many lines are written at once. */
const AT_ONCE = 1000

const world = worldOf(1)
const register = { id: 'bench', revision: 1 }
const folder = mkdtempSync(join(tmpdir(), 'sroi-bench-'))
const file = join(folder, 'suppliers.ndjson')
const snapshotFile = join(folder, 'catalogue.snapshot')

async function writeSuppliers () {
  const handle = await open(file, 'w')
  for (let from = 0; from < size; from += AT_ONCE) {
    const lines = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, index) => `${JSON.stringify(supplierAt(world, from + index))}\n`)
    await handle.write(lines.join(''))
  }
  await handle.close()
}

/** Lines as they come from the disk. */
function lines () {
  return createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })
}

async function seconds (work) {
  const begun = performance.now()
  const made = await work()
  return { made, took: (performance.now() - begun) / 1000 }
}

async function parse () {
  let count = 0
  for await (const line of lines()) count += JSON.parse(line).offerings.length
  return count
}

/** All at once, for a catalogue takes suppliers as they are asked for, and lines come as they are ready. */
async function build () {
  const suppliers = []
  for await (const line of lines()) suppliers.push(JSON.parse(line))
  return buildCatalogue(suppliers, register, reader)
}

function start () {
  return readSnapshot(readFileSync(snapshotFile), reader)
}

function answers (catalogue) {
  const questions = questionsOf(world, 10, ruleSet, accepted)
  return questions.map(({ request }) => JSON.stringify(searchCatalogue(catalogue, request, reader, (id) => supplierAt(world, Number(id.slice(2))))))
}

try {
  await writeSuppliers()
  const bytes = statSync(file).size
  console.log(`${size} suppliers, ${(bytes / size).toFixed(0)} bytes each as JSON, ${rounds} rounds; Node ${process.version}`)
  const times = { parse: [], build: [], write: [], start: [], first: [] }
  let isSame = true
  let snapshotBytes = 0
  for (let round = 0; round < rounds; round += 1) {
    times.parse.push((await seconds(parse)).took)
    const built = await seconds(build)
    times.build.push(built.took)
    const written = await seconds(() => { writeFileSync(snapshotFile, writeSnapshot(built.made)) })
    times.write.push(written.took)
    snapshotBytes = statSync(snapshotFile).size
    const started = await seconds(start)
    times.start.push(started.took)
    const expected = answers(built.made)
    const { made, took } = await seconds(() => answers(started.made))
    times.first.push(took)
    isSame &&= JSON.stringify(made) === JSON.stringify(expected)
  }
  const { parse: parsed, build: built, write, start: begun, first } = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
  console.log('\n| what | seconds, median | |\n|---|---|---|')
  console.log(`| lines read and parsed | ${parsed.toFixed(2)} | 1 |`)
  console.log(`| lines read, parsed and made a catalogue | ${built.toFixed(2)} | ${(built / parsed).toFixed(1)} × as long |`)
  console.log(`| snapshot written | ${write.toFixed(2)} | ${(snapshotBytes / size).toFixed(0)} bytes a supplier |`)
  console.log(`| started from the snapshot | ${begun.toFixed(2)} | ${(built / begun).toFixed(1)} × as fast as made |`)
  console.log(`| and its first ten answers | ${first.toFixed(2)} | |`)
  if (!isSame) console.error('wrong: a catalogue that was read from a snapshot answers otherwise than the one it was made of')
  process.exitCode = isSame ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
