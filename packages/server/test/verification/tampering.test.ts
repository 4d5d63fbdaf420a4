// Whatever somebody does to an export is found: a thousand times, by dice that fall the same each time.
import t from 'tap'
import { question } from '../application/question.js'
import { chainOf, exportOf, looseOf, looseOfPayload, verifyChain } from './chain.js'
import { matchRecord } from './recorded.js'
import { dice, type Original, WAYS } from './tamper.js'

const TRIALS = 1_000
const SEED = 20_261_122

const loose = [
  looseOf(await matchRecord(question({ show: 1 }))),
  ...Array.from({ length: 8 }, (_, index) => looseOfPayload({ index })),
  { ...looseOfPayload({ gone: true }), payload: null },
  looseOf(await matchRecord(question({ show: 0 }))),
  ...Array.from({ length: 4 }, (_, index) => looseOfPayload({ later: index }))
]
const chain = chainOf(loose)
const original: Original = { chain, bytes: await exportOf(chain), earlier: await exportOf(chain.slice(0, 9)) }

t.test('the export that nobody touched is intact', async (t) => {
  t.match(await verifyChain(original.bytes), { state: 'intact', receipts: chain.length })
  t.match(await verifyChain(original.earlier), { state: 'intact', receipts: 9 })
})

t.test(`${TRIALS} of ${TRIALS} tamperings are found, and the position is named where there is one`, async (t) => {
  t.setTimeout(120_000)
  const roll = dice(SEED)
  const ways = Object.entries(WAYS)
  const missed: string[] = []
  for (let trial = 0; trial < TRIALS; trial++) {
    const [name, way] = ways[trial % ways.length]!
    const { bytes, trusted = {}, position } = await way(original, roll)
    if (bytes.equals(original.bytes)) {
      missed.push(`${trial}, ${name}: nothing was changed`)
      continue
    }
    const { state, fault } = await verifyChain(bytes, trusted)
    if (state !== 'not-intact' || fault === null) missed.push(`${trial}, ${name}: not found`)
    else if (position !== undefined && fault.position !== position) missed.push(`${trial}, ${name}: ${fault.code} at ${fault.position}, not at ${position}`)
  }
  t.same(missed, [])
})
