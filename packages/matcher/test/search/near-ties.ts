// Questions in which a little decides: a metre, a cent, whether an order is possible. Chance alone never comes near them.
import fc from 'fast-check'
import type { Offering, Supplier } from '@sroi/matcher'
import type { SearchRequest } from '@sroi/matcher/search'
import { present } from '../arbitrary.ts'
import { admission, contract, label, NOW, TODAY } from '../make.ts'

const NEAR = { x: 104_000, y: 488_500 }
/** Among them the bounds of the ranking rule. */
const RADII = [0, 1, 5, 5_000, 10_000, 20_000]
/** Of these lengths, so that a radius that is a multiple of five ends on a whole metre. */
const DIRECTIONS: readonly (readonly [x: number, y: number])[] = [[1, 0], [0, -1], [0.6, 0.8], [-0.8, 0.6]]

/** A point on the edge of a circle, or a metre beside it. */
const anyEdge = fc.record({ direction: fc.constantFrom(...DIRECTIONS), radius: fc.constantFrom(...RADII), beside: fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 })) })
  .map(({ direction: [x, y], radius, beside: [dx, dy] }) => ({ x: NEAR.x + Math.trunc(x * radius) + dx, y: NEAR.y + Math.trunc(y * radius) + dy }))

const absent = (value: fc.Arbitrary<number>): fc.Arbitrary<number | undefined> => fc.option(value, { nil: undefined, freq: 2 })
/** JSON leaves out what is undefined, and so does `present`, at the end. */
type Terms = { readonly [K in keyof Offering]?: Offering[K] | undefined }

/** What may differ between the offerings of one firm: who takes the order, who is there, who fills most. */
const anyTerms: fc.Arbitrary<Terms> = fc.record({
  id: fc.uuid(),
  cpv: fc.constantFrom(undefined, ['77310000'], ['77000000'], ['90910000', '77000000'], []),
  period: fc.constantFrom(undefined, { from: '2010-01-01', until: '2010-12-31' }),
  capacityCents: absent(fc.constantFrom(0, 1_000_00, 1_000_01, 40_000_00)),
  minimumOrderCents: absent(fc.constantFrom(1, 1_000_00, 1_000_01, 90_000_00)),
  leadTimeDays: absent(fc.constantFrom(7, 8, 14, 15))
})

/** The day that is asked about and the last of the contract, a day before and after each, and others. */
const EDGES = ['2022-01-01', '2026-11-21', TODAY, '2026-11-23', '2028-06-29', '2028-06-30', '2028-07-01']
const anyPeriod = fc.tuple(fc.constantFrom(...EDGES), fc.option(fc.constantFrom(...EDGES))).map(([from, until]) => until !== null && until < from ? { from: until, until: from } : { from, until })
/** Until the very moment that is asked about, and a little later. */
const anyMoment = fc.constantFrom('2022-01-01T00:00:00Z', '2022-01-01T00:00:00Z', NOW, '2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.0001Z', '2026-11-22T10:00:00.001Z')
/** How a firm stands, and what it holds, with ends on such days. */
const anyRecords = fc.record({
  admissions: fc.array(fc.tuple(fc.constantFrom('full', 'temporary', 'applied', 'refused', 'withdrawn'), anyPeriod, anyMoment).map(([standing, period, recordedAt]) => admission({ standing, period, recordedAt })), { maxLength: 3 }),
  labels: fc.array(fc.tuple(fc.constantFrom<readonly [string, string | null]>(['pso', '30-plus'], ['pso', '2'], ['b-corp', null], ['unheard-of', null]), anyPeriod, anyMoment)
    .map(([[scheme, level], period, recordedAt]) => label({ scheme, level, period, recordedAt })), { maxLength: 3 })
})

interface NearTies {
  readonly edges: readonly { readonly x: number, readonly y: number }[]
  readonly radius: number | null
  readonly branches: readonly string[]
  readonly records: readonly (Pick<Supplier, 'admissions' | 'labels'> | null)[]
  readonly offers: readonly (readonly Terms[])[]
  readonly rivals: readonly { readonly id: string, readonly of: number, readonly cents: number }[]
  /** The obligation is known, and nothing else is asked. */
  readonly isSettled: boolean
}

const anyTies: fc.Arbitrary<NearTies> = fc.record({
  edges: fc.array(anyEdge, { maxLength: 12 }),
  radius: fc.option(fc.constantFrom(...RADII)),
  branches: fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray(['773', '770', '909', '450', '77', '999'], { maxLength: 3 }) }),
  records: fc.array(fc.option(anyRecords, { freq: 1 }), { maxLength: 12 }),
  offers: fc.array(fc.array(anyTerms, { minLength: 2, maxLength: 4 }), { maxLength: 10 }),
  rivals: fc.array(fc.record({ id: fc.uuid(), of: fc.nat(), cents: fc.integer({ min: -60, max: 60 }) }), { maxLength: 8 }),
  isSettled: fc.boolean()
})

/** The same questions, with more between which little decides. */
export function withNearTies (anyRequest: fc.Arbitrary<SearchRequest>): fc.Arbitrary<SearchRequest> {
  return fc.tuple(anyRequest, anyTies).map(([request, ties]) => present<SearchRequest>({ ...asking(request, ties), suppliers: suppliersOf(request.suppliers, ties) }))
}

function asking (request: SearchRequest, { edges, radius, branches, isSettled }: NearTies): SearchRequest {
  const { choice: _choice, fillings: _fillings, assumptions: _assumptions, need: { text, cpv } = {}, ...rest } = request
  const settled = { ...rest, contract: contract(), need: { text, cpv }, filters: {} }
  const asked = isSettled && request.authority !== 'elsewhere' ? present<SearchRequest>(settled) : request
  return {
    ...asked,
    ...edges.length === 0 ? {} : { need: { ...asked.need, near: NEAR } },
    filters: { ...asked.filters, ...radius === null || edges.length === 0 ? {} : { withinMetres: radius }, ...branches.length === 0 ? {} : { divisions: branches } }
  }
}

function suppliersOf (suppliers: readonly Supplier[], { edges, offers, records, rivals }: NearTies): readonly Supplier[] {
  const placed = suppliers.map((supplier, index): Supplier => {
    const [point, terms] = [edges[index], offers[index]]
    const [offering] = supplier.offerings
    return {
      ...supplier,
      ...records[index] ?? {},
      ...point === undefined ? {} : { place: { ...supplier.place, point } },
      ...terms === undefined || offering === undefined ? {} : { offerings: terms.map((one) => ({ ...offering, ...one, cpv: one.cpv ?? offering.cpv }) as Offering) }
    }
  })
  // a register in which two have one id is refused, and has tests of its own
  const taken = new Set(placed.map(({ id }) => id))
  const others = rivals.filter(({ id }) => !taken.has(id) && taken.add(id))
  return [...placed, ...others.map(({ id, of, cents }) => rival(placed[of % placed.length] as Supplier, id, cents))]
}

/** The largest amount that is taken. */
const MOST_CENTS = 100_000_000_000_000

/** The same firm under another id, that can fill a few cents more or less. */
function rival (supplier: Supplier, id: string, cents: number): Supplier {
  return { ...supplier, id, offerings: supplier.offerings.map((offering) => offering.capacityCents === undefined ? offering : { ...offering, capacityCents: Math.min(MOST_CENTS, Math.max(0, offering.capacityCents + cents)) }) }
}
