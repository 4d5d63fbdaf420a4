// Is an export intact, and what does a user bring to know that?
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { verifyExport } from '../../dist/verification/index.js'
import { NOW } from '../application/build-application.js'
import { question } from '../application/question.js'
import { chainOf, exportOf, inPieces, type Loose, looseOf, looseOfPayload, otherSigner, signer, TRUSTED, verify, verifyChain } from './chain.js'
import { matchRecord } from './recorded.js'

// the solver, the lexicon and the register take their time on a busy machine
t.setTimeout(120_000)

const loose = [looseOf(await matchRecord(question({ show: 1 }))), ...Array.from({ length: 7 }, (_, index) => looseOfPayload({ index }))]

t.test('an erased payload leaves the chain whole; the receipt of its erasure must name it', async (t) => {
  const few = loose.slice(0, 3)
  const gone = few[1]!
  const erasure = (digest: string) => looseOf({ kind: 'erasure', createdAt: NOW, erased: [{ receiptId: gone.id, position: 2, kind: 'change', payloadDigest: digest, endedOn: '2026-11-01' }] })
  const withErasure = (erasedBy: number | null, digest = gone.payloadDigest): readonly Loose[] => [few[0]!, { ...gone, payload: null, erasedBy }, few[2]!, erasure(digest)]
  const by = 4
  const good = await verify(await exportOf(chainOf(withErasure(by))))
  t.match(good, { state: 'not-replayable', fault: null, counts: { notReplayable: 1 }, told: [{ position: 2, erasedBy: by, replayed: { missing: [{ what: 'payload', name: String(by) }] } }] })
  t.match((await verify(await exportOf(chainOf(withErasure(null))))).told[0]?.replayed, { missing: [{ what: 'payload', name: '' }] }, 'withheld')
  for (const wrong of [withErasure(by, 'e'.repeat(64)), withErasure(by - 1), withErasure(1), withErasure(by + 1)]) {
    t.match(await verifyChain(await exportOf(chainOf(wrong))), { state: 'not-intact', fault: { code: 'erasure', position: 2 } })
  }
})

t.test('an export can begin later in the chain, and can be of an empty chain', async (t) => {
  const chain = chainOf(loose)
  const later = await exportOf(chain.slice(4))
  t.match(await verify(later), { state: 'reproduced', receipts: loose.length - 4, header: { from: 5, previousHash: chain[3]!.hash } })
  t.match(await verifyChain(later, { heads: [{ position: 4, hash: chain[3]!.hash }] }), { state: 'intact', trust: { heads: 1 } })
  t.match(await verifyChain(later, { heads: [{ position: 3, hash: chain[2]!.hash }] }), { fault: { code: 'witness-not-covered', position: 3 } })
  t.match(await verify(await exportOf([])), { state: 'reproduced', receipts: 0, header: { from: 1, to: 0 } })
})

t.test('without a key of the user the result says so; with one, only that key will do', async (t) => {
  const rewritten = await exportOf(chainOf(loose.slice(0, 3)), { by: otherSigner })
  t.match(await verifyChain(rewritten, { keys: [] }), { state: 'intact', trust: { key: false } })
  t.match(await verifyChain(rewritten), { state: 'not-intact', fault: { code: 'other-key', line: 1, found: otherSigner.key } })
  t.match(await verifyChain(rewritten, { keys: [signer.key, otherSigner.key] }), { state: 'intact', trust: { key: true } })
  t.match(await verifyChain(rewritten, { keys: [], tenant: 'another' }), { fault: { code: 'other-tenant' } })
})

t.test('a head that was kept earlier shows what even the holder of the key rewrote, and what is cut off', async (t) => {
  const chain = chainOf(loose)
  const head = { position: 5, hash: chain[4]!.hash }
  t.match(await verifyChain(await exportOf(chain), { heads: [head, { position: null, hash: chain[2]!.hash }] }), { state: 'intact', trust: { heads: 2 } })
  const rewritten = chainOf([loose[0]!, looseOfPayload({ made: 'up' }), ...loose.slice(2)])
  t.match(await verifyChain(await exportOf(rewritten), { heads: [head] }), { fault: { code: 'witnessed-head', position: 5 } })
  t.match(await verifyChain(await exportOf(rewritten), { heads: [{ position: null, hash: head.hash }] }), { fault: { code: 'witnessed-head', position: null } })
  t.match(await verifyChain(await exportOf(chain.slice(0, 4)), { heads: [head] }), { fault: { code: 'missing-tail', position: 5 } })
})

t.test('any chain that is written is intact when it is read, in pieces of any size', async (t) => {
  const payload = fc.dictionary(fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__' && !/\p{Surrogate}/u.test(key)), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 4 })
  await t.resolves(fc.assert(fc.asyncProperty(fc.array(fc.record({ payload, keep: fc.boolean() }), { maxLength: 12 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 40 }), async (made, size, from) => {
    const previous = from === 1 ? null : 'a'.repeat(64)
    const receipts = made.map(({ payload: one, keep }) => ({ ...looseOfPayload(one), ...(keep ? {} : { payload: null }) }))
    const bytes = await exportOf(chainOf(receipts, from, previous))
    const result = await verifyExport(inPieces(bytes, size), TRUSTED, null)
    if (result.fault !== null) t.comment(JSON.stringify(result.fault))
    return result.state === 'intact' && result.receipts === made.length
  }), { numRuns: 200, seed: 20261122 }))
})

t.test('an export of 2026 is read for ever, whatever the engine says of it by now', async (t) => {
  const bytes = readFileSync(new URL('../../test/verification/golden/receipts-1.jsonl', import.meta.url))
  const key = '863d4c17db850313798539fdf17385719675ba0f7029918c8b0a2e702e2a3109'
  const heads = [{ position: 4, hash: '815b68f9778191367d53d727b5b49bbe20fb781875a4bfde152820576c2d3cac' }]
  t.match(await verifyChain(bytes, { keys: [key], heads }), { state: 'intact', fault: null, receipts: 4, trust: { key: true, heads: 1 } })
  const { counts, told } = await verify(bytes, { keys: [key] })
  t.same([counts.shown + counts.different, counts.notReplayable, counts.nothingToAsk], [1, 1, 2])
  t.match(told.find(({ position }) => position === 2), { erasedBy: 4, replayed: { missing: [{ what: 'payload', name: '4' }] } })
})
