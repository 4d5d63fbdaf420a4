// Reserved contracts and suppliers of which nearly everything is known: so that the laws are about shares, missions and proofs that decide.
import fc from 'fast-check'
import type { MergedRuleSet, ReservationRequest, Supplier } from '@sroi/matcher'
import { present } from '../arbitrary.ts'
import { label, NOW, provision, rulesOf, share, statement, supplier, TODAY } from '../make.ts'

const maybe = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(value, { nil: undefined, freq: 3 })
const said = maybe(fc.boolean().map((value) => statement(value)))
const points = maybe(fc.constantFrom(0, 2999, 3000, 4500, 10_000))

const NATIONAL = rulesOf(null)
/** The services of the mission are listed, and the list is complete. */
const LISTED: MergedRuleSet = { ...NATIONAL, provisions: { ...NATIONAL.provisions, missionServices: [{ ruleSet: 'r', provision: provision({ cpv: ['77310000', '80500000'], complete: true }) }] } }

const someSupplier: fc.Arbitrary<Supplier> = fc.record({
  headcount: points, fte: points, integrationIsMainAim: said, shelteredWorkshop: said, shelteredEmploymentProgramme: said, proof: fc.constantFrom(true, false, false, false), isNew: maybe(fc.boolean()),
  mission: fc.record({ publicServiceMission: said, profitsReinvested: said, participation: said })
}).map(({ headcount, fte, proof, isNew, ...statements }) => supplier(present<Partial<Supplier>>({
  ...statements,
  labels: proof ? [label()] : [],
  targetGroupShares: [...(headcount === undefined ? [] : [share({ shareBasisPoints: headcount })]), ...(fte === undefined ? [] : [share({ measure: 'fte', shareBasisPoints: fte })])],
  missionAwards: isNew === undefined ? undefined : isNew ? [] : [{ authority: 'bloemendaal', cpv: ['80500000'], awardedOn: '2025-06-01', evidence: statement(true).evidence, recordedAt: '2025-07-01T00:00:00Z' }]
})))

export const settledReservation: fc.Arbitrary<ReservationRequest> = fc.record({
  supplier: someSupplier, ruleSet: fc.constantFrom(NATIONAL, LISTED), reservation: fc.constantFrom('res-ws' as const, 'res-ws' as const, 'res-pub-ser' as const), countedBy: maybe(fc.constantFrom('headcount' as const, 'fte' as const)), months: fc.constantFrom(36, 37)
}).map(({ reservation, countedBy, months, ...question }) => ({
  ...question,
  contract: present<ReservationRequest['contract']>({ id: 'c', regime: 'classic', nature: 'services', cpv: ['80500000'], months, days: { publication: '2026-02-16', award: '2026-05-11', contract: '2026-06-08' }, reservation, countedBy }),
  authority: 'bloemendaal', on: TODAY, knownAt: NOW
}))
