// How long does an import take beside reading the same file and copying the same rows: npm run bench -- --import [--suppliers=100000] [--rounds=3]
// All of it in one process and one cluster, in turn, so that it meets the same noise. What others would notice is how late this process gets its turn.
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { startTemporary } from '../scripts/postgres/start-temporary.mjs'
import { root } from '../scripts/root.mjs'
import { median } from './figures.mjs'
import { whole } from './options.mjs'

const size = whole('suppliers', 100_000)
const rounds = whole('rounds', 3)
const ours = (path) => import(pathToFileURL(join(root, 'packages', 'server', 'dist', path)).href)
const { default: postgres } = await import(pathToFileURL(createRequire(join(root, 'packages', 'server', 'package.json')).resolve('postgres')).href)
const { openImports } = await ours('exchange/open-imports.js')
const { openTable } = await ours('exchange/reading/open-table.js')
const { connect, createImportStore, createTenant, migrate } = await ours('store/index.js')
const { systemClock } = await ours('clock/system-clock.js')
const { readDemonstration } = await ours('demonstration/read-demonstration.js')
const { createPostgresqlStore } = await ours('store/index.js')

const TENANT = { id: '0193a000-0000-7000-8000-0000000000ff', name: 'Bench', register: 'bench', slug: 'bench', host: null, visitors: 'none' }
const OTHER = { ...TENANT, id: '0193a000-0000-7000-8000-0000000000fe', name: 'Bare', register: 'bare', slug: 'bare' }
/** So many lines are written at once. */
const AT_ONCE = 1000

const folder = mkdtempSync(join(tmpdir(), 'sroi-bench-'))
const file = join(folder, 'suppliers.csv')
const cluster = await startTemporary(root)

async function writeFile () {
  const handle = await open(file, 'w')
  const towns = ['Haarlem', 'Velsen', 'Heemstede', 'Zandvoort', 'Bloemendaal']
  await handle.write('organisatienummer;naam;plaats;gemeente;werkt in;e-mail;telefoon;website;rechtsvorm;opgericht op;omvang in fte;hoofddoel integratie;toelating;toelating vanaf;bewijs;bron van het bewijs;datum van het bewijs\r\n')
  for (let from = 0; from < size; from += AT_ONCE) {
    const lines = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, index) => {
      const number = from + index
      const town = towns[number % towns.length]
      return `${10_000_000 + number};Fictief bedrijf ${number} in ${town};${town};${town};Haarlem | Heemstede;info@bedrijf${number}.example;023 555 ${1000 + number % 9000};https://bedrijf${number}.example;bv;1-5-20${10 + number % 15};${number % 90},${number % 10};${number % 2 === 0 ? 'ja' : 'nee'};volledig;1-1-2026;register;Besluit van de commissie;${1 + number % 28}-12-2025\r\n`
    })
    await handle.write(lines.join(''))
  }
  await handle.close()
}

/** What work takes in seconds, and how late at most this process got its turn meanwhile, in milliseconds. */
async function measured (work) {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const begun = performance.now()
  const made = await work()
  const took = (performance.now() - begun) / 1000
  delay.disable()
  return { made, took, late: delay.max / 1e6 }
}

async function parse () {
  let count = 0
  for await (const piece of openTable(file, 'csv')) count += piece.length
  return count
}

/** A database of its own for each round, with the authorities that the rows name. */
async function openDatabase (sql, round) {
  await sql.unsafe(`CREATE DATABASE bench_${round}`)
  const url = new URL(cluster.url)
  url.pathname = `/bench_${round}`
  await migrate(url.href)
  await createTenant(url.href, TENANT)
  const connection = await connect(url.href)
  await createPostgresqlStore(connection, TENANT.id).publish({ authorities: readDemonstration().authorities }, systemClock.now())
  return { url: url.href, connection }
}

/** The rows that the import wrote, copied into the same table for another register, with its keys and indexes. */
async function copy (url) {
  await createTenant(url, OTHER)
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    const lines = await sql`SELECT supplier_id, payload::text AS payload, recorded_at::text AS at, sha256 FROM supplier_versions WHERE payload IS NOT NULL`
    const text = lines.map((row) => `${OTHER.id}\t${row.supplier_id}\t1\tf\t${row.payload.replaceAll('\\', '\\\\')}\t${row.at}\t\\N\t${row.sha256}\n`)
    return await measured(async () => {
      const target = await sql`COPY supplier_versions (tenant_id, supplier_id, revision, removed, payload, recorded_at, reason, sha256) FROM STDIN`.writable()
      await pipeline(Readable.from(chunks(text)), target)
    })
  } finally {
    await sql.end()
  }
}

function * chunks (lines) {
  for (let from = 0; from < lines.length; from += AT_ONCE) yield lines.slice(from, from + AT_ONCE).join('')
}

async function take (imports, progress) {
  const id = await imports.receive(TENANT.id, { kind: 'suppliers', format: 'csv', fileName: 'suppliers.csv', by: null }, createReadStream(file))
  const store = imports.store(TENANT.id)
  let found = await store.find(id, systemClock.now())
  while (found.state === 'uploaded' || found.state === 'checking') {
    await new Promise((resolve) => setTimeout(resolve, 100))
    found = await store.find(id, systemClock.now())
    progress.add(found.progress.judged)
  }
  if (found.state !== 'checked') throw new Error(`the import is ${found.state}: ${JSON.stringify(found.problems)}`)
  const accepted = await imports.accept(TENANT.id, id, { at: systemClock.now(), by: null, audit: null })
  if (accepted === false) throw new Error('the import was not to be accepted')
  await accepted.done
  return store.find(id, systemClock.now())
}

const sql = postgres(cluster.url, { max: 1, onnotice: () => {} })
try {
  await writeFile()
  console.log(`${size} suppliers, ${(statSync(file).size / size).toFixed(0)} bytes a row, ${rounds} rounds; Node ${process.version}`)
  const times = { parse: [], copy: [], import: [] }
  const lates = { idle: [], import: [] }
  for (let round = 0; round < rounds; round += 1) {
    const { url, connection } = await openDatabase(sql, round)
    const imports = openImports({ databaseUrl: url, storeOf: (tenantId) => createImportStore(connection, tenantId), folder, clock: systemClock, log: { info () {}, warn () {}, error: (facts) => console.log(JSON.stringify(facts)) } })
    const told = new Set()
    const taken = await measured(() => take(imports, told))
    if (taken.made.counts.accepted !== size) throw new Error(`${taken.made.counts.accepted} of ${size} rows were accepted`)
    times.import.push(taken.took)
    lates.import.push(taken.late)
    const parsed = await measured(parse)
    times.parse.push(parsed.took)
    const copied = await copy(url)
    times.copy.push(copied.took)
    lates.idle.push((await measured(() => new Promise((resolve) => setTimeout(resolve, 2000)))).late)
    console.log(`round ${round + 1}: import ${taken.took.toFixed(1)} s, reading ${parsed.took.toFixed(1)} s, COPY ${copied.took.toFixed(1)} s; told ${told.size} times how far it was; turn at most ${taken.late.toFixed(0)} ms late, with nothing to do ${lates.idle.at(-1).toFixed(0)} ms`)
    await imports.close()
    await connection.close()
    await sql.unsafe(`DROP DATABASE bench_${round} WITH (FORCE)`)
  }
  const bare = median(times.parse) + median(times.copy)
  console.log(`\nimport (checked and accepted)  ${median(times.import).toFixed(1)} s`)
  console.log(`reading and a bare COPY        ${bare.toFixed(1)} s`)
  console.log(`ratio                          ${(median(times.import) / bare).toFixed(2)} (at most 3 is aimed at)`)
  console.log(`latest turn of others          ${Math.max(...lates.import).toFixed(0)} ms (at most 100 is aimed at; with nothing to do ${Math.max(...lates.idle).toFixed(0)} ms)`)
} finally {
  await sql.end()
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
}
