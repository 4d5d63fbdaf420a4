// Any firm that the schema accepts and that does not contradict itself.
import fc from 'fast-check'
import type { Firm, FirmStatements, TargetGroupFte } from '@sroi/matcher'

const STATEMENTS: readonly (keyof FirmStatements)[] = [
  'ownRegistrationNumber', 'approvedGrowthPlan', 'qualitativeCriteria', 'missionInStatutes', 'impactReport', 'partOfPublicInstitution', 'selfEmployedWithoutStaff',
  'impactFromCoreModel', 'missionIsWorkForDisadvantaged', 'statutesChangedForBCorp', 'publicProfile'
]
const maybe = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(value, { nil: undefined, freq: 3 })
const points = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(2999, 3000, 4999, 5000))
const day = fc.constantFrom('2015-01-01', '2025-11-22', '2025-11-23', '2026-05-01', '2026-11-22')

export const anyGroup: fc.Arbitrary<TargetGroupFte> = fc.record({
  position: fc.constantFrom('wia', 'participatiewet', 'ww', 'bbl-bol-1', 'bbl-bol-2', 'status-holder', 'another'),
  contractType: fc.constantFrom('regular', 'secondment', 'internship', 'trial-placement', 'sw-seconded-elsewhere'),
  fteHundredths: fc.integer({ min: 0, max: 400 })
})

/** Leaves out what is undefined, as JSON does. */
function present<V> (value: unknown): V {
  return JSON.parse(JSON.stringify(value)) as V
}

export const anyFirm: fc.Arbitrary<Firm> = fc.record({
  id: fc.constant('fictional-firm'),
  legalForm: maybe(fc.constantFrom('bv', 'stichting', 'eenmanszaak', 'vof', 'vereniging')),
  foundedOn: maybe(fc.constantFrom('2014-01-01', '2015-01-01')),
  workforce: maybe(fc.record({
    // whole sizes of the table, and those between them
    totalFteHundredths: maybe(fc.oneof(fc.integer({ min: 1200, max: 12_000 }), fc.constantFrom(100, 199, 200, 500, 700, 1000))),
    steady: maybe(fc.record({ fteHundredths: fc.constantFrom(100, 199, 200, 201, 500), since: day })),
    targetGroup: maybe(fc.array(anyGroup, { maxLength: 3 }))
  })),
  purchases: maybe(fc.array(fc.record({ supplier: fc.constant('Fictief'), targetFteHundredths: fc.integer({ min: 0, max: 300 }) }), { maxLength: 2 })),
  statements: maybe(fc.record(Object.fromEntries(STATEMENTS.map((name) => [name, maybe(fc.boolean())])))),
  shares: maybe(fc.record({ commercialIncome: maybe(points), marketTurnover: maybe(points), jobsForDisadvantaged: maybe(points) })),
  counts: maybe(fc.record({ impactPointsHundredths: maybe(fc.constantFrom(7999, 8000, 20_000)), performanceTopics: maybe(fc.constantFrom(6, 7)) })),
  labels: fc.constant([]),
  applications: maybe(fc.constantFrom([{ scheme: 'pso', level: '1', on: '2026-10-01' }], [{ scheme: 'code-sociale-ondernemingen', level: null, on: '2026-10-01' }]))
}).map((firm) => consistent(present<Firm>(firm)))

/** No more target group than workers. */
function consistent (firm: Firm): Firm {
  const target = (firm.workforce?.targetGroup ?? []).reduce((sum, { fteHundredths = 0 }) => sum + fteHundredths, 0)
  const total = firm.workforce?.totalFteHundredths
  return total === undefined || target <= total ? firm : { ...firm, workforce: { ...firm.workforce, targetGroup: [] } }
}
