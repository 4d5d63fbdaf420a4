// Does a supplier qualify for a contract reserved along some routes, on a day?
import { OTHER_BUYER, type PartAssessed } from '../assess-part.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import type { MarketTestRequest } from '../model/market-test.ts'
import type { ReservationRoute } from '../model/reservation.ts'
import type { Supplier, SupplierStatement } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { allOf, knownFact, verdictOf } from '../primitives/index.ts'
import { judgeReservation, type ReservationQuestion } from '../reservation/index.ts'
import { reservationRules } from '../reservation-rules.ts'

/** The same for all suppliers; the day is the supplier's. */
export type Reserving = (supplier: Supplier, on: IsoDay) => Finding

export interface Reserved {
  /** As the notice would say it: all that it asks. */
  readonly asPlanned: Reserving
  /** Along one route by itself. */
  readonly along: (route: ReservationRoute, supplier: Supplier, on: IsoDay) => Verdict
  readonly rules: ReservationQuestion['rules']
}

export function reservedFor ({ routes, contract, ruleSet, authority, on: asked, knownAt }: MarketTestRequest, { part, delivery }: PartAssessed): Reserved {
  const days = { ...contract.days, publication: contract.days?.publication ?? asked, delivery }
  const rules = reservationRules(ruleSet, { trigger: 'contract', days, knownAt })
  const judged = (planned: readonly ReservationRoute[]): Reserving => (supplier, on) => judgeReservation(supplier, {
    reservation: planned.includes('public-service') ? 'res-pub-ser' : planned.some((route) => route !== 'sheltered-programme') ? 'res-ws' : 'none',
    facts: { ...part.facts, reservedExecution: planned.includes('sheltered-programme') ? 'yes' : 'no' },
    regime: contract.regime ?? null,
    authority: authority === OTHER_BUYER ? null : authority,
    awardOn: contract.days?.award ?? on,
    rules,
    on,
    knownAt
  })
  return {
    asPlanned: judged(routes),
    along: (route, supplier, on) => {
      const found = judged([route])(supplier, on)
      if (route === 'public-service' || route === 'sheltered-programme') return found.verdict
      const share = found.because.find(({ code }) => code === 'reservation-share')
      const statement = knownFact<SupplierStatement>(supplier[route === 'sheltered-workshop' ? 'shelteredWorkshop' : 'integrationIsMainAim'], knownAt)
      return share === undefined ? found.verdict : allOf([statement === null ? 'unknown' : verdictOf(statement.value), share.verdict])
    },
    rules
  }
}
