// Tiny questions: amounts of a few cents, so that every rounding matters and every mix can be tried.
import type { MixCandidate, MixRequest, MixWishes, PlannedSpend, RecognitionPeriod } from '@sroi/matcher'
import fc from 'fast-check'

const cpv = fc.constantFrom('77310000', '77340000', '55520000')
const month = fc.constantFrom('2027-01', '2027-02', '2027-03', '2027-04')

const period = (basisPoints: fc.Arbitrary<number>): fc.Arbitrary<RecognitionPeriod> =>
  fc.record({ from: fc.constantFrom('2026-01-01', '2027-02-10', '2027-03-20'), until: fc.constantFrom(null, '2027-03-31', '2027-06-15'), basisPoints })

const candidate = (id: string, basisPoints: fc.Arbitrary<number>): fc.Arbitrary<MixCandidate> => fc.record({
  id: fc.constant(id),
  name: fc.constant(`Fictional supplier ${id}`),
  recognition: fc.array(period(basisPoints), { minLength: 1, maxLength: 2 }),
  cpv: fc.array(cpv, { minLength: 1, maxLength: 2 }),
  capacityCents: fc.constantFrom(0, 2, 3, 4, 5, 6, 6),
  minimumOrderCents: fc.integer({ min: 0, max: 4 }),
  leadTimeDays: fc.constantFrom(0, 30),
  inMunicipality: fc.boolean(),
  distanceMetres: fc.constantFrom(500, 9_000),
  targetGroupBasisPoints: fc.constantFrom(0, 3333, 5000, 10_000)
}, { requiredKeys: ['id', 'name', 'recognition', 'cpv', 'capacityCents'] })

const line = (id: string): fc.Arbitrary<PlannedSpend> => fc.record({
  id: fc.constant(id),
  cpv: fc.array(cpv, { minLength: 1, maxLength: 1 }),
  from: month,
  until: fc.constant('2027-04'),
  cents: fc.integer({ min: 0, max: 4 }),
  isForContract: fc.boolean()
}, { requiredKeys: ['id', 'cpv', 'from', 'until', 'cents'] })

/** One or two wishes at a time: more of them leave no mix. */
const wishes: fc.Arbitrary<MixWishes> = fc.array(fc.oneof(
  fc.record({ concentrationBasisPoints: fc.constantFrom(2500, 3334, 5000, 6000, 10_000) }),
  fc.record({ mostSuppliers: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ budgetCents: fc.integer({ min: 3, max: 12 }) }),
  fc.record({ extraBudgetCents: fc.integer({ min: 0, max: 8 }) }),
  fc.record({ localOnly: fc.constant(true) })
), { maxLength: 3 }).map((all) => Object.assign({}, ...all) as MixWishes)

/** With these shares that count of purchases. */
export const tinyQuestion = (shares: readonly number[], most: number): fc.Arbitrary<MixRequest> => fc.record({
  on: fc.constant('2027-01-10'),
  leftCents: fc.integer({ min: 0, max: most }),
  deadline: fc.constantFrom('2027-02-28', '2027-03-15', '2027-04-30'),
  objective: fc.constantFrom('cheapest' as const, 'most-local' as const, 'fewest-suppliers' as const, 'most-target-group' as const),
  candidates: fc.tuple(...['a', 'b', 'c'].map((id) => candidate(id, fc.constantFrom(...shares)))).chain((all) => fc.oneof(fc.subarray(all), fc.constant(all), fc.constant(all))),
  planned: fc.tuple(line('p'), line('q')).chain((all) => fc.subarray(all)),
  contractCpv: fc.constantFrom([], ['77300000']),
  isForContract: fc.constantFrom(false, false, true),
  rules: fc.record({ unrelated: fc.constantFrom(true, true, true, true, false, null), mayFillCents: fc.integer({ min: 4, max: 8 }) }, { requiredKeys: ['unrelated'] }),
  wishes,
  localWithinMetres: fc.constant(1_000),
  mixes: fc.constant(2)
}, { requiredKeys: ['on', 'leftCents', 'deadline', 'objective', 'candidates', 'mixes', 'rules'] })
