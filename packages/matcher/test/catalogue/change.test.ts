// A register changes: the next catalogue knows at once, the one before stays what it was.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError, type Supplier } from '@sroi/matcher'
import { buildCatalogue, type Catalogue, changeCatalogue, readSnapshot, type RegisterChange, searchCatalogue, writeSnapshot } from '@sroi/matcher/search'
import { offering, request, supplier } from '../make.ts'
import { anyCloseSearch, READER } from '../search/arbitrary.ts'
import { byCatalogue, byLoop } from './both-engines.ts'
import { anyAsking, largeRegister } from './large-register.ts'

/** A tenth of them here, for each asks after every change. */
const CASES = Number(process.env['AGREEMENT_CASES'] ?? 400)
t.setTimeout(CASES > 400 ? 0 : 100_000)
const REGISTER = { id: 'r', revision: 1 }

t.test('after any changes it answers as one built anew, and so does every one before', { timeout: CASES > 400 ? 0 : 100_000 }, async (t) => {
  let changed = 0
  fc.assert(fc.property(anyCloseSearch, fc.array(fc.tuple(fc.nat(), fc.boolean(), fc.nat()), { minLength: 1, maxLength: 12 }), (request, steps) => {
    const pool = request.suppliers
    const states: { catalogue: Catalogue, facts: ReadonlyMap<string, Supplier> }[] = [{ catalogue: buildCatalogue(pool.slice(0, 2), REGISTER, READER), facts: new Map(pool.slice(0, 2).map((one) => [one.id, one])) }]
    for (const [pick, isRemoval, other] of steps) {
      const { catalogue, facts } = states.at(-1) as typeof states[number]
      const one = pool[pick % pool.length] as Supplier
      const next = new Map(facts)
      const isThere = facts.has(one.id)
      // another firm's facts under this id: a firm that changed
      const put = { ...(pool[other % pool.length] as Supplier), id: one.id }
      if (isRemoval && isThere) next.delete(one.id)
      else next.set(one.id, put)
      const change: RegisterChange = isRemoval && isThere ? { remove: [one.id] } : { put: [put] }
      states.push({ catalogue: changeCatalogue(catalogue, change, states.length + 1, READER), facts: next })
      changed += 1
    }
    return states.every(({ catalogue, facts }, index) => {
      const plain = byLoop({ ...request, suppliers: [...facts.values()], register: { id: 'r', revision: index + 1 } }, READER)
      return byCatalogue(catalogue, request, READER, facts) === plain && byCatalogue(readSnapshot(writeSnapshot(catalogue), READER), request, READER, facts) === plain
    })
  }), { numRuns: Math.ceil(CASES / 10) })
  t.ok(changed > CASES / 5, `${changed} changes`)
})

const STEPS = Math.min(100, CASES / 4)
/** A change of a register: how many suppliers are put, from which on, and how many of those that are there go. */
const anyStep = fc.record({ put: fc.oneof(fc.nat(3), fc.constantFrom(63, 64, 65, 200)), from: fc.nat(1999), remove: fc.oneof(fc.nat(3), fc.constantFrom(64, 130)), keep: fc.boolean() })

t.test('after a hundred changes in turn as well, large and small, some of them of what was read from a snapshot', async (t) => {
  const pool = largeRegister(2000)
  const asks = fc.sample(anyAsking, { numRuns: 12, seed: 3 })
  let facts = new Map(pool.slice(0, 700).map((one) => [one.id, one]))
  let catalogue = buildCatalogue(facts.values(), REGISTER, READER)
  let compared = 0
  for (const [index, { put: many, from, remove: few, keep }] of fc.sample(anyStep, { numRuns: STEPS, seed: 7 }).entries()) {
    const revision = index + 2
    // a firm that is put again has the offerings of another now
    const put = pool.slice(from, from + many).map((one, place): Supplier => ({ ...one, offerings: (pool[(from + place * revision) % pool.length] as Supplier).offerings }))
    const isPut = new Set(put.map(({ id }) => id))
    const remove = [...facts.keys()].filter((id) => !isPut.has(id)).slice(0, few)
    catalogue = changeCatalogue(keep ? catalogue : readSnapshot(writeSnapshot(catalogue), READER), { put, remove }, revision, READER)
    facts = new Map([...[...facts].filter(([id]) => !remove.includes(id)), ...put.map((one) => [one.id, one] as const)])
    t.equal(catalogue.suppliers, facts.size)
    if (index % 9 !== 0) continue
    const request = { ...asks[index / 9] as typeof asks[number], suppliers: [...facts.values()], register: { id: 'r', revision } }
    if (byCatalogue(catalogue, request, READER, facts) !== byLoop(request, READER)) t.fail(`after ${index + 1} changes`)
    compared += 1
  }
  t.equal(compared, Math.ceil(STEPS / 9))
})

const firm = (id: string, title: string): Supplier => supplier({ id, offerings: [offering({ title, cpv: [] })] })
const ids = (catalogue: Catalogue, facts: readonly Supplier[], text: string): readonly string[] => {
  const { suppliers: _suppliers, register: _register, ...asking } = request()
  return searchCatalogue(catalogue, { ...asking, need: { text } }, READER, (id) => facts.find((one) => one.id === id) as Supplier).ranked.items.map(({ supplier: { id } }) => id)
}

t.test('a firm that is changed is found by its new words and no longer by its old ones', async (t) => {
  const [before, after] = [firm('a', 'Hovenier'), firm('a', 'Catering')]
  const first = buildCatalogue([before, firm('b', 'Schoonmaak')], REGISTER, READER)
  const next = changeCatalogue(first, { put: [after] }, 2, READER)
  t.same([ids(next, [after], 'tuinman'), ids(next, [after], 'catering'), ids(first, [before], 'tuinman')], [[], ['a'], ['a']])
  t.same([first.register.revision, next.register.revision, next.suppliers], [1, 2, 2])
})

function problems (act: () => unknown): readonly string[] {
  try {
    act()
    return []
  } catch (error) {
    return error instanceof MatcherError ? [error.code, ...error.problems.map(({ place, code }) => `${place} ${code}`)] : ['another error']
  }
}

t.test('a register in which two have one id is refused, with every such id', async (t) => {
  t.same(problems(() => buildCatalogue(['a', 'b', 'a', 'c', 'b', 'a'].map((id) => firm(id, 'x')), REGISTER, READER)), ['INVALID_REQUEST', ' double-id', ' double-id'])
  t.same(problems(() => buildCatalogue(Array.from({ length: 300 }, (_, index) => firm(`s-${index}`, 'x')), REGISTER, READER)), [])
})

t.test('a change that cannot be is refused whole, with every reason', async (t) => {
  const catalogue = buildCatalogue([firm('a', 'x')], REGISTER, READER)
  t.same(problems(() => changeCatalogue(catalogue, { put: [firm('b', 'x'), firm('b', 'y')], remove: ['b', 'c'] }, 2, READER)), ['INVALID_REQUEST', '/put/1/id double-id', '/remove/0 double-id', '/remove/1 no-supplier'])
  const other = { ...READER, lexicon: { ...READER.lexicon, lexicon: { ...READER.lexicon.lexicon, version: 'x' } } }
  t.same(problems(() => changeCatalogue(catalogue, {}, 2, other)), ['INVALID_REQUEST', ' other-lexicon'])
  t.same(problems(() => readSnapshot(writeSnapshot(catalogue), other)), ['INVALID_SNAPSHOT', ' other-lexicon'])
})

t.test('bytes that are no snapshot, or were cut off or changed anywhere, are refused', async (t) => {
  const bytes = writeSnapshot(buildCatalogue([firm('a', 'Hovenier'), firm('b', 'Catering')], REGISTER, READER))
  t.same(problems(() => readSnapshot(bytes, READER)), [])
  for (const odd of [new Uint8Array(), new Uint8Array(7), new Uint8Array(64), bytes.subarray(0, bytes.length - 8), bytes.subarray(8), new Uint8Array([...bytes, 0, 0, 0, 0, 0, 0, 0, 0])]) {
    t.same(problems(() => readSnapshot(odd, READER)), ['INVALID_SNAPSHOT', ' no-snapshot'])
  }
  fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
    const changed = bytes.slice()
    changed[at] = (changed[at] as number) ^ by
    return problems(() => readSnapshot(changed, READER))[1] === ' no-snapshot'
  }), { numRuns: 500 })
  t.pass('500 changes')
})

t.test('a snapshot can lie anywhere in other bytes', async (t) => {
  const bytes = writeSnapshot(buildCatalogue([firm('a', 'Hovenier')], REGISTER, READER))
  const around = new Uint8Array(bytes.length + 3)
  around.set(bytes, 3)
  t.same(ids(readSnapshot(around.subarray(3), READER), [firm('a', 'Hovenier')], 'tuinman'), ['a'])
})

t.test('facts that come to something else than the catalogue says are noticed', async (t) => {
  const catalogue = buildCatalogue([firm('a', 'Hovenier')], REGISTER, READER)
  const { suppliers: _suppliers, register: _register, ...asking } = request()
  t.same(problems(() => searchCatalogue(catalogue, { ...asking, need: { text: 'tuinman' } }, READER, () => ({ ...firm('a', 'Hovenier'), offerings: [offering({ title: 'Hovenier', cpv: [], capacityCents: 1_000_00 })] }))), ['INVALID_REQUEST', ' other-facts'])
})
