// Questions about reserved contracts that together give every way their findings can come out.
import fc from 'fast-check'
import type { Contract, Finding, MergedRuleSet, MissionReservationRule, MissionServicesRule, ReservationPlanRequest, ReservationRequest, ReservationRoute } from '@sroi/matcher'
import { assessReservation, planReservation } from '@sroi/matcher'
import { anyContract, anySupplier, present } from '../arbitrary.ts'
import { everyFinding, NOW, provision, rules, rulesOf, TODAY } from '../make.ts'

const NATIONAL = rulesOf(null)
const COMPLETE: MergedRuleSet = { ...NATIONAL, provisions: { ...NATIONAL.provisions, missionServices: [{ ruleSet: 'r', provision: provision({ cpv: ['77310000', '80500000'], complete: true }) }] } }
const UNCLEAR = rules({ reservation: [provision({ minimumShareBasisPoints: 3000, operator: '>=' as const, shareProvedBy: [], counts: ['wia'] })], missionReservation: [provision<MissionReservationRule>(null)], missionServices: [provision<MissionServicesRule>(null)] })

const anyRules = fc.oneof({ weight: 6, arbitrary: fc.constant(NATIONAL) }, { weight: 2, arbitrary: fc.constant(COMPLETE) }, { weight: 1, arbitrary: fc.constant(UNCLEAR) }, { weight: 1, arbitrary: fc.constant(rules({})) })

/** One that is not divided into lots, and mostly an ordinary public contract. */
const anyWhole: fc.Arbitrary<Contract> = fc.tuple(anyContract, fc.boolean(), fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined })).map(([{ lots: _lots, ...contract }, isClassic, months]) =>
  present<Contract>({ ...contract, ...(isClassic ? { regime: 'classic' } : {}), months }))

export const anyReservationRequest: fc.Arbitrary<ReservationRequest> = fc.record({
  supplier: anySupplier, contract: anyWhole, authority: fc.option(fc.constantFrom('bloemendaal', 'haarlem'), { nil: undefined }), ruleSet: anyRules
}).map(({ authority, ...question }) => ({ ...question, ...(authority === undefined ? {} : { authority }), on: TODAY, knownAt: NOW }))

const ROUTES: readonly (readonly ReservationRoute[])[] = [[], ['sheltered-workshop'], ['integration-operator', 'sheltered-programme'], ['sheltered-programme'], ['public-service']]

export const anyPlanRequest: fc.Arbitrary<ReservationPlanRequest> = fc.record({ contract: anyWhole, routes: fc.constantFrom(...ROUTES), ruleSet: anyRules })
  .map((question) => ({ ...question, buyer: 'sub-central', socialOrOther: false, on: TODAY, knownAt: NOW }))

export function manyReservationFindings (): readonly Finding[] {
  return [
    ...fc.sample(anyReservationRequest, { numRuns: 1500, seed: 5 }).map(assessReservation),
    ...fc.sample(anyPlanRequest, { numRuns: 600, seed: 5 }).map((question) => planReservation(question).finding)
  ].flatMap(everyFinding)
}
