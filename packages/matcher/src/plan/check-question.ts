// Can every value of a request for a mix be reckoned with? All problems at once, each with its place and its repair.
import { MatcherError, type Problem } from '../error.ts'
import type { MixCandidate, MixRequest, PlannedSpend, RecognitionPeriod } from '../model/plan-question.ts'
import { dayFault, isCpvCode, WHOLE } from '../primitives/index.ts'
import { isMonth } from './months.ts'

/** The largest amount that a mix takes: one billion euros. */
const MOST_CENTS = 100_000_000_000
const MOST_CANDIDATES = 10_000
const MOST_PLANNED = 500
/** A supplier and a planned spend that it may take the place of. */
export const MOST_PAIRS = 100_000
const MOST_PERIODS = 200
const MOST_POINTS = 1_000_000
const MOST_LIMIT = 600_000
const MOST_METRES = 1_000_000
const MOST_DAYS = 3_650

/** @throws MatcherError INVALID_REQUEST with every problem. */
export function checkQuestion (request: MixRequest): void {
  const problems: Problem[] = []
  const report = (place: string, code: string, detail: string): void => { problems.push({ place, code, detail }) }
  const whole = (place: string, value: unknown, most: number, least = 0): void => {
    if (value !== undefined && (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > most)) report(place, 'no-number', `${String(value)} is not a whole number from ${least} to ${most}. Amounts are cents, shares basis points.`)
  }
  const day = (place: string, value: unknown): void => {
    const fault = dayFault(value)
    if (fault !== null) report(place, fault.code, fault.detail)
  }
  const month = (place: string, value: unknown): void => {
    if (typeof value !== 'string' || !isMonth(value)) report(place, 'no-month', `'${String(value)}' is not a month. Write it as 2027-03.`)
  }
  const codes = (place: string, list: readonly string[] = []): void => list.forEach((code, index) => {
    if (!isCpvCode(code)) report(`${place}/${index}`, 'no-cpv-code', `'${String(code)}' is not a CPV code. Give the eight digits without the check digit, as 77310000.`)
  })
  const order = (place: string, from: string, until: string | null): void => {
    if (until !== null && until < from) report(place, 'period-backwards', `${until} comes before ${from}. Swap or correct them.`)
  }
  const ids = (place: string, list: readonly { readonly id: string }[], most: number): void => {
    if (list.length > most) report(place, 'too-many', `There are ${list.length}; a mix takes at most ${most}. Leave out those that matter least.`)
    const seen = new Set<string>()
    list.forEach(({ id }, index) => {
      if (seen.has(id)) report(`${place}/${index}/id`, 'double-id', `Two of them have the id '${id}'. Give each its own.`)
      seen.add(id)
    })
  }
  const recognised = (place: string, one: RecognitionPeriod): void => {
    whole(`${place}/basisPoints`, one.basisPoints ?? null, WHOLE)
    day(`${place}/from`, one.from)
    if (one.until !== null) day(`${place}/until`, one.until)
    order(`${place}/until`, one.from, one.until)
  }
  const candidate = (one: MixCandidate, index: number): void => {
    const place = `/candidates/${index}`
    whole(`${place}/capacityCents`, one.capacityCents, MOST_CENTS)
    whole(`${place}/minimumOrderCents`, one.minimumOrderCents, MOST_CENTS)
    whole(`${place}/leadTimeDays`, one.leadTimeDays, MOST_DAYS)
    whole(`${place}/distanceMetres`, one.distanceMetres, MOST_METRES)
    whole(`${place}/targetGroupBasisPoints`, one.targetGroupBasisPoints, WHOLE)
    codes(`${place}/cpv`, one.cpv)
    if (one.recognition.length > MOST_PERIODS) report(`${place}/recognition`, 'too-many', `There are ${one.recognition.length} periods; a supplier has at most ${MOST_PERIODS}. Join those that follow each other.`)
    one.recognition.slice(0, MOST_PERIODS).forEach((period, at) => recognised(`${place}/recognition/${at}`, period))
  }
  const line = (one: PlannedSpend, index: number): void => {
    const place = `/planned/${index}`
    whole(`${place}/cents`, one.cents ?? null, MOST_CENTS)
    month(`${place}/from`, one.from)
    month(`${place}/until`, one.until)
    order(`${place}/until`, one.from, one.until)
    codes(`${place}/cpv`, one.cpv)
  }
  const { candidates, planned = [], wishes = {}, rules = {}, relaxationCosts = {} } = request
  day('/on', request.on)
  day('/deadline', request.deadline)
  whole('/leftCents', request.leftCents ?? null, MOST_CENTS)
  if (!['cheapest', 'most-local', 'fewest-suppliers', 'most-target-group'].includes(request.objective)) report('/objective', 'invalid-value', `'${String(request.objective)}' is no objective. Give cheapest, most-local, fewest-suppliers or most-target-group.`)
  ids('/candidates', candidates, MOST_CANDIDATES)
  ids('/planned', planned, MOST_PLANNED)
  candidates.slice(0, MOST_CANDIDATES).forEach(candidate)
  planned.slice(0, MOST_PLANNED).forEach(line)
  codes('/contractCpv', request.contractCpv)
  whole('/wishes/concentrationBasisPoints', wishes.concentrationBasisPoints, WHOLE)
  whole('/wishes/mostSuppliers', wishes.mostSuppliers, MOST_CANDIDATES)
  whole('/wishes/budgetCents', wishes.budgetCents, MOST_CENTS)
  whole('/wishes/extraBudgetCents', wishes.extraBudgetCents, MOST_CENTS)
  whole('/rules/mayFillCents', rules.mayFillCents, MOST_CENTS)
  whole('/localWithinMetres', request.localWithinMetres, MOST_METRES)
  whole('/assumedCapacityCents', request.assumedCapacityCents, MOST_CENTS)
  whole('/mixes', request.mixes, 3, 1)
  whole('/limitMilliseconds', request.limitMilliseconds, MOST_LIMIT, 1)
  for (const [name, points] of Object.entries(relaxationCosts)) whole(`/relaxationCosts/${name}`, points, MOST_POINTS)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
