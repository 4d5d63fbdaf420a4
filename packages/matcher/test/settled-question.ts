// Questions of which everything is known, and firms that count: so that the laws of a match are about amounts, ranks and ties.
import fc from 'fast-check'
import type { MatchQuestion, Offering, Supplier } from '@sroi/matcher'
import { present } from './arbitrary.ts'
import { admission, contract, label, offering, supplier } from './make.ts'

const maybe = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(value, { nil: undefined, freq: 2 })

/** Of an authority whose rules are complete, or of one whose rate is not known: then an assumption gives an estimate. */
export const settledQuestion: fc.Arbitrary<MatchQuestion> = fc.record({
  authority: fc.constantFrom('bloemendaal', 'bloemendaal', 'haarlem'),
  cents: fc.constantFrom(199_999_99, 200_000_00, 350_000_00, 90_000_000_00),
  filled: maybe(fc.constantFrom(1_00, 5_000_00, 10_000_00, 50_000_00)),
  assumption: fc.constantFrom(0, 300, 500),
  need: maybe(fc.record({ cpv: maybe(fc.constantFrom(['77310000'], ['90910000'])), budgetCents: maybe(fc.constantFrom(1_000_00, 1_000_000_00)), near: maybe(fc.constant({ x: 104_000, y: 488_500 })) }))
}).map(({ authority, cents, filled, assumption, need }) => present<MatchQuestion>({
  authority,
  contract: contract({ value: { awarded: { cents, vat: 'excluding' } } }),
  fillings: filled === undefined ? undefined : [{ state: 'filled', cents: filled }],
  assumptions: authority === 'haarlem' ? [{ topic: 'rate', basisPoints: assumption }] : undefined,
  need,
  show: 100
}))

const someOffering: fc.Arbitrary<Offering> = fc.record({ capacityCents: fc.constantFrom(1_000_00, 50_000_00, 10_000_000_00), minimumOrderCents: fc.constantFrom(0, 500_00, 20_000_00), cpv: fc.constantFrom(['77310000'], ['77313000'], ['90910000']) }).map((parts) => offering(parts))

/** Few facts vary, so that some firms are alike. */
export const settledSuppliers: fc.Arbitrary<readonly Supplier[]> = fc.array(fc.record({
  standing: fc.constantFrom('full' as const, 'full' as const, 'temporary' as const),
  offered: someOffering,
  held: fc.constantFrom(label(), label({ scheme: 'b-corp', level: null, issuer: 'B Lab' })),
  point: fc.constantFrom({ x: 102_000, y: 490_000 }, { x: 104_000, y: 488_500 })
}), { minLength: 1, maxLength: 5 }).map((firms) => firms.map(({ standing, offered, held, point }, index) => supplier({
  id: `s-${index}`, identifier: { scheme: 'fictional', value: `S-${index}` }, name: `Fictief ${index % 2}`, place: { town: 'Bloemendaal', municipality: 'bloemendaal', point },
  offerings: [offered], labels: [held], admissions: [admission({ standing })]
})))
