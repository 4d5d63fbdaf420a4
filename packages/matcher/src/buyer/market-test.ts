// Are there firms for a reserved contract: today, within twelve months, and for how much?
import { answerTo } from '../answer-to.ts'
import { checkRequest } from '../check-request.ts'
import { MatcherError, type Problem } from '../error.ts'
import { judge, type JudgeQuestion } from '../judge.ts'
import { SHOWN } from '../match.ts'
import type { Verdict } from '../model/finding.ts'
import type { MarketFirm, MarketTest, MarketTestRequest, StandsLater } from '../model/market-test.ts'
import type { ReservationRoute } from '../model/reservation.ts'
import type { SearchRequest } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import { planReservation } from '../plan-reservation.ts'
import { allOf, compareText, lastDayOfMonths, MAX_CENTS } from '../primitives/index.ts'
import { ask, provenanceOf, type Reader, refuseAll } from '../search/index.ts'
import { marketFinding } from './market-finding.ts'
import { noticeXml } from './notice-xml.ts'
import { counted, offersByCapacity } from './offers-by-capacity.ts'
import { reservedFor } from './reserved-for.ts'
import { standsLater } from './stands-later.ts'

/** So far is looked ahead. */
const MONTHS = 12
const ROUTES: readonly ReservationRoute[] = ['sheltered-workshop', 'integration-operator', 'sheltered-programme', 'public-service']
const ORDER: readonly StandsLater[] = ['today', 'by-record', 'by-pathway', 'unknown', 'no']

/**
 * Counts the suppliers inside the question that may perform the contract as it would be reserved. It does not ask for a badge: that is about an obligation, and
 * a reservation is about the firm. What is not known is counted apart, never guessed.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a value cannot be reckoned with, no route is given, or routes of two articles are mixed.
 */
export function marketTest (request: MarketTestRequest, reader: Reader): MarketTest {
  return answerTo(() => {
    const { routes, suppliers, contract, choice, ruleSet, buyer, socialOrOther, labelRules = [], on, knownAt, show = SHOWN } = checkMarketTest(request)
    const { assessed, question } = ask(askedOf(request), reader)
    const plan = planReservation({ contract, routes, ruleSet, on, knownAt, ...(choice === undefined ? {} : { choice }), ...(buyer === undefined ? {} : { buyer }), ...(socialOrOther === undefined ? {} : { socialOrOther }) })
    const problems: Problem[] = []
    const ahead = { request, reserved: reservedFor(request, assessed), until: lastDayOfMonths(on, MONTHS), problems }
    const inside = suppliers.map((supplier) => ({ supplier, ...standsInside(supplier, question) })).filter(({ verdict }) => verdict !== 'not-met')
    const firms = inside.map(({ supplier, verdict, capacityCents }): MarketFirm => {
      const reservation = ahead.reserved.asPlanned(supplier, on)
      const today = allOf([verdict, reservation.verdict])
      const later = today === 'met' ? { later: 'today' as const, from: on } : standsLater(supplier, verdict, today, ahead)
      return { id: supplier.id, name: supplier.name, today, ...later, capacityCents, reservation }
    }).sort((first, second) => ORDER.indexOf(first.later) - ORDER.indexOf(second.later) || compareText(first.id, second.id))
    refuseAll(problems)
    const stands = (where: StandsLater): number => firms.filter(({ later }) => later === where).length
    const qualifying = firms.filter(({ today }) => today === 'met')
    const { seed: _seed, ...provenance } = provenanceOf(request, assessed.delivery, reader)
    const test = {
      today: counted(firms.map(({ today }) => today)),
      later: { until: ahead.until, byRecord: stands('by-record'), byPathway: stands('by-pathway'), unknown: stands('unknown'), no: stands('no') },
      byRoute: ROUTES.map((route) => ({ route, ...counted(inside.map(({ supplier, verdict }) => allOf([verdict, ahead.reserved.along(route, supplier, on)]))) })),
      capacity: {
        cents: qualifying.reduce((sum, { capacityCents }) => Math.min(MAX_CENTS, sum + (capacityCents ?? 0)), 0),
        notStated: qualifying.filter(({ capacityCents }) => capacityCents === null).length
      },
      offers: offersByCapacity(qualifying.map(({ capacityCents }) => capacityCents), assessed),
      outside: suppliers.length - inside.length,
      firms: { total: firms.length, items: firms.slice(0, show) },
      plan,
      noticeXml: noticeXml(plan)
    }
    return { ...test, finding: marketFinding(test, on), provenance: { ...provenance, labelRules: labelRules.map(({ id, version }) => ({ id, version })) } }
  })
}

/** @throws MatcherError INVALID_REQUEST with every problem. */
export function checkMarketTest (request: MarketTestRequest): MarketTestRequest {
  const { firms: _firms, labelRules: _labelRules, ...values } = request
  checkRequest(values)
  if (request.routes.length === 0) throw new MatcherError('INVALID_REQUEST', [{ place: '/routes', code: 'no-route', detail: 'No route is given, so nothing would be reserved. Give at least one.' }])
  return request
}

/** Only what is needed is on the market: by its words or branch, else by the division of its codes. */
export function askedOf ({ need = {}, filters = {}, ...request }: MarketTestRequest): SearchRequest {
  const isAsked = need.text !== undefined || (filters.divisions ?? []).length > 0
  return { ...request, filters, need: isAsked ? need : { ...need, sameDivisionOnly: true } }
}

/** Is it what is asked, and is it there? */
function standsInside (supplier: Supplier, question: JudgeQuestion): { readonly verdict: Verdict, readonly capacityCents: number | null } {
  const { judgement: { asked, finding, supplier: { offering } } } = judge(supplier, question)
  const available = finding.because.filter(({ code }) => code === 'offering-available')
  return {
    verdict: allOf([...asked, ...available].map((one) => one.verdict)),
    capacityCents: supplier.offerings.find(({ id }) => id === offering?.id)?.capacityCents ?? null
  }
}
