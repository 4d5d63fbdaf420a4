// Many calls of several regions at once, over two connections, with errors and with callers who go away: does every row that comes back belong to
// who asked? `MIXED_CALLS=100000` asks so many; without it a thousand. `MIXED_SEED` repeats a run.
import fc from 'fast-check'
import t from 'tap'
import { need, question } from '../application/question.js'
import { openRegions, type Region } from './many-regions.js'

const CALLS = Number(process.env['MIXED_CALLS'] ?? 1_000)
const SEED = Number(process.env['MIXED_SEED'] ?? 20_261_122)
const REGIONS = 5
const WORKERS = 8

t.setTimeout(CALLS * 60 + 60_000)
const { app, regions } = await openRegions(t, REGIONS)
/** Ids of what was recorded and made in each region, of which later calls ask for their own and for those of others. */
const recorded: string[][] = regions.map(() => [])

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly body?: unknown
  /** It asks for what is of another region. */
  readonly isForeign?: boolean
}

const KINDS = ['list', 'own', 'foreign', 'search', 'broken', 'record', 'read', 'foreign-answer', 'authorities', 'contracts', 'change-foreign', 'bad-body'] as const

function callOf (kind: typeof KINDS[number], region: Region, at: number, pick: number): Call {
  const other = regions[(at + 1 + pick % (REGIONS - 1)) % REGIONS] as Region
  const one = (ids: readonly string[]): string => ids[pick % Math.max(1, ids.length)] ?? '0193ffff-0000-7000-8000-00000000fffe'
  switch (kind) {
    case 'list': return { method: 'GET', url: `/v1/suppliers?limit=${1 + pick % 20}` }
    case 'own': return { method: 'GET', url: `/v1/suppliers/${one(region.supplierIds)}` }
    case 'foreign': return { method: 'GET', url: `/v1/suppliers/${one(other.supplierIds)}`, isForeign: true }
    case 'search': return { method: 'POST', url: '/v1/searches', body: need('groen schoonmaak catering', { show: 5 }) }
    case 'broken': return { method: 'POST', url: '/v1/searches', body: { ...question(), authority: 'nobody-of-that-id' } }
    case 'record': return { method: 'POST', url: '/v1/matches', body: question() }
    case 'read': return { method: 'GET', url: `/v1/matches/${one(recorded[at] ?? [])}` }
    case 'foreign-answer': return { method: 'GET', url: `/v1/matches/${one(recorded[regions.indexOf(other)] ?? [])}`, isForeign: true }
    case 'authorities': return { method: 'GET', url: '/v1/authorities' }
    case 'contracts': return { method: 'GET', url: '/v1/contracts' }
    case 'change-foreign': return { method: 'PUT', url: `/v1/suppliers/${one(other.supplierIds)}`, body: {}, isForeign: true }
    case 'bad-body': return { method: 'POST', url: '/v1/contracts', body: { authority: 'haarlem', contract: { id: '' }, tenantId: other.id } }
  }
}

const counts = { calls: 0, cancelled: 0, refused: 0, failed: 0 }
const faults: string[] = []

async function run (kind: typeof KINDS[number], at: number, pick: number, isCancelled: boolean): Promise<void> {
  const region = regions[at] as Region
  const { method, url, body, isForeign = false } = callOf(kind, region, at, pick)
  const stop = new AbortController()
  const asking = app.inject({
    method, url, signal: stop.signal,
    headers: { authorization: `Bearer ${at}`, 'if-match': '"1"', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) })
  })
  if (isCancelled) setImmediate(() => stop.abort())
  counts.calls += 1
  try {
    const { statusCode, body: text } = await asking
    if (statusCode >= 500) counts.failed += 1
    else if (statusCode >= 400) counts.refused += 1
    if (isForeign && statusCode < 400) faults.push(`${method} ${url} as ${at}: ${statusCode}`)
    for (const [, number] of text.matchAll(/"region-(\d+)-/g)) if (Number(number) !== at) faults.push(`${method} ${url} as ${at} shows region ${number}`)
    if (kind === 'record' && statusCode === 201) recorded[at] = [...(recorded[at] ?? []).slice(-50), JSON.parse(text).id as string]
  } catch (error) {
    if (!isCancelled) throw error
    counts.cancelled += 1
  }
}

t.test(`of ${CALLS} calls of ${REGIONS} regions over two connections, none shows a row of another region`, async (t) => {
  t.setTimeout(CALLS * 60 + 60_000)
  const calls = fc.sample(fc.record({ kind: fc.constantFrom(...KINDS), at: fc.nat(REGIONS - 1), pick: fc.nat(1_000), cancel: fc.nat(9) }), { numRuns: CALLS, seed: SEED })
  let next = 0
  await Promise.all(Array.from({ length: WORKERS }, async () => {
    while (next < calls.length) {
      const { kind, at, pick, cancel } = calls[next++] as (typeof calls)[number]
      await run(kind, at, pick, cancel === 0)
    }
  }))
  t.same(faults.slice(0, 20), [])
  t.equal(counts.calls, CALLS)
  t.ok(counts.cancelled > CALLS / 50 && counts.refused > CALLS / 10, JSON.stringify(counts))
  t.ok(recorded.every((ids) => ids.length > 0))
  t.comment(JSON.stringify({ ...counts, seed: SEED }))
})
