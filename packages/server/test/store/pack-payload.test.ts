// Is what was packed what comes out?
import fc from 'fast-check'
import t from 'tap'
import { packPayload, unpackPayload } from '../../dist/store/pack-payload.js'

t.test('any text comes out as it went in, whichever way it is kept', async (t) => {
  const seen = { packed: 0, plain: 0 }
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 20, maxLength: 40, size: 'max' }), fc.integer({ min: 1, max: 200 }), async (part, times) => {
    const text = part.repeat(times)
    const kept = await packPayload({ text, bytes: Buffer.from(text) })
    seen[kept.packed === null ? 'plain' : 'packed'] += 1
    return (kept.payload === null) !== (kept.packed === null) && await unpackPayload(kept) === text
  }), { numRuns: 300 })
  t.ok(seen.packed > 50 && seen.plain > 50, JSON.stringify(seen))
})

t.test('what says the same many times takes a fraction, and what was erased stays away', async (t) => {
  const text = JSON.stringify(Array.from({ length: 200 }, (_, index) => ({ code: 'badge-held', index, basis: 'A rule that is told with every finding' })))
  t.ok(((await packPayload({ text, bytes: Buffer.from(text) })).packed?.length ?? Infinity) * 5 < text.length)
  t.equal(await unpackPayload({ payload: null, packed: null }), null)
  await t.rejects(unpackPayload({ payload: null, packed: Buffer.from('no Brotli') }))
})
