// How fast is an export verified, from the disk, and in how much memory: npm run bench -- --verify [--receipts=1000000] [--rounds=3]
// Once with receipts whose payload is gone, so that the chain alone is read, and once with a small payload each. Times are those of the processor, so that
// other work on the machine matters little. It ends with an error when an export is not intact.
import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newSigningKey, readSigningKeys } from '../packages/server/dist/signing/signing-keys.js'
import { chainHash } from '../packages/server/dist/store/chain.js'
import { exportSigner, verifyExport, writeExport } from '../packages/server/dist/verification/index.js'
import { median } from './figures.mjs'
import { whole } from './options.mjs'

const receipts = whole('receipts', 1_000_000)
const rounds = whole('rounds', 3)
const AT = '2026-11-22T09:00:00.000Z'
const signer = exportSigner(readSigningKeys(newSigningKey()))
const folder = mkdtempSync(join(tmpdir(), 'sroi-bench-'))

/** Receipts of changes, as the store would give them. */
async function * chainOf (withPayload) {
  let previousHash = null
  for (let position = 1; position <= receipts; position += 1) {
    const id = `0193a000-0000-7000-8000-${String(position).padStart(12, '0')}`
    const payload = JSON.stringify({ changes: { items: [], sha256: '0'.repeat(64), total: 0 }, createdAt: AT, format: 2, id, kind: 'change', register: null })
    const payloadDigest = createHash('sha256').update(payload).digest('hex')
    const hash = chainHash({ position, previousHash, payloadDigest })
    yield { id, kind: 'change', createdAt: AT, position, previousHash, payloadDigest, hash, payload: withPayload ? payload : null, erasedBy: null }
    previousHash = hash
  }
}

async function write (path, withPayload) {
  const file = await open(path, 'wx')
  await writeExport(
    { tenant: { id: 'bench', name: 'Bench' }, from: 1, to: receipts, previousHash: null, receipts: () => chainOf(withPayload), part: async () => null },
    { signer, madeAt: AT }, async (bytes) => { await file.write(bytes) }
  )
  await file.close()
}

async function verified (path) {
  const before = process.cpuUsage()
  const { state, fault } = await verifyExport(createReadStream(path, { highWaterMark: 1024 * 1024 }), { keys: [signer.key], heads: [], tenant: null }, null)
  const { user, system } = process.cpuUsage(before)
  if (state !== 'intact') throw new Error(`the export is not intact: ${JSON.stringify(fault)}`)
  return (user + system) / 1e6
}

try {
  console.log(`${receipts} receipts, ${rounds} rounds; Node ${process.version}\n\n| export | MB | seconds of the processor, median | receipts a second | memory after, MB |\n|---|---|---|---|---|`)
  for (const withPayload of [false, true]) {
    const path = join(folder, `${withPayload}.jsonl`)
    await write(path, withPayload)
    const times = []
    for (let round = 0; round < rounds; round += 1) times.push(await verified(path))
    const took = median(times)
    console.log(`| ${withPayload ? 'with a payload each' : 'the chain alone'} | ${(statSync(path).size / 1e6).toFixed(0)} | ${took.toFixed(2)} | ${Math.round(receipts / took)} | ${(process.memoryUsage().rss / 1e6).toFixed(0)} |`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
