// The engines agree at every size at which a catalogue may begin a new block, and at a hundred thousand suppliers.
import fc from 'fast-check'
import t from 'tap'
import { buildCatalogue, type Catalogue, changeCatalogue, readSnapshot, rememberReadings, type SearchRequest, writeSnapshot } from '@sroi/matcher/search'
import type { Supplier } from '@sroi/matcher'
import { READER as ANY_READER } from '../search/arbitrary.ts'
import { byCatalogue, byId, byLoop, totalsOf } from './both-engines.ts'
import { anyAsking, largeRegister } from './large-register.ts'

/** `AGREEMENT_LARGE=100` asks so many questions of 100 000 suppliers; the plain loop takes some ten seconds for each. */
const LARGE = Number(process.env['AGREEMENT_LARGE'] ?? 0)
/** `AGREEMENT_BLOCKS=20` asks so many at each size. */
const QUESTIONS = Number(process.env['AGREEMENT_BLOCKS'] ?? 2)
const SIZES = [1, 2, ...[64, 128, 256, 512, 1024, 2048, 4096].flatMap((edge) => [edge - 1, edge, edge + 1]), 5000]
t.setTimeout(LARGE > 0 || QUESTIONS > 2 ? 0 : 100_000)

const READER = rememberReadings(ANY_READER)
const register = largeRegister(Math.max(5000, LARGE > 0 ? 100_000 : 0))
const facts = byId(register)

/** Asks all of the catalogues the same; how many stood inside, all questions together. */
function compare (suppliers: readonly Supplier[], catalogues: readonly Catalogue[], questions: number): number {
  let inside = 0
  fc.assert(fc.property(anyAsking, (asking) => {
    const request: SearchRequest = { ...asking, suppliers, register: { id: 'r', revision: 1 } }
    const plain = byLoop(request, READER)
    inside += totalsOf(plain).inside
    return catalogues.every((catalogue) => byCatalogue(catalogue, request, READER, facts) === plain)
  }), { numRuns: questions, endOnFailure: true })
  return inside
}

t.test('around every edge of a block: built at once, in parts, and read from a snapshot', { timeout: QUESTIONS > 2 ? 0 : 100_000 }, async (t) => {
  let inside = 0
  for (const size of SIZES) {
    const suppliers = register.slice(0, size)
    const whole = buildCatalogue(suppliers, { id: 'r', revision: 1 }, READER)
    const half = buildCatalogue(suppliers.slice(0, size >>> 1), { id: 'r', revision: 0 }, READER)
    const parts = changeCatalogue(half, { put: suppliers.slice(size >>> 1) }, 1, READER)
    inside += compare(suppliers, [whole, parts, readSnapshot(writeSnapshot(parts), READER)], QUESTIONS)
  }
  t.ok(inside > 2_000, `${inside} inside`)
})

t.test('at a hundred thousand suppliers', { timeout: 0, skip: LARGE === 0 && 'minutes: AGREEMENT_LARGE=100 asks so many questions' }, async (t) => {
  const began = performance.now()
  const built = buildCatalogue(register.slice(0, 90_000), { id: 'r', revision: 0 }, READER)
  const inside = compare(register, [changeCatalogue(built, { put: register.slice(90_000) }, 1, READER)], LARGE)
  t.ok(inside > 0, `${inside} inside, ${Math.round((performance.now() - began) / 1000 / LARGE)} seconds a question`)
})
