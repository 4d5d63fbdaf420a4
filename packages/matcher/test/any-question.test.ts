// Everything beside a match that answers: whatever is passed, an answer or a MatcherError, in finite time, and nothing of it changed.
import fc from 'fast-check'
import t from 'tap'
import type { EuThresholdQuestion, ReservationPlanRequest, ReservationRequest, RuleSet } from '@sroi/matcher'
import { amsterdamDay, assessEuThreshold, assessReservation, MatcherError, mergeRuleSets, planReservation } from '@sroi/matcher'
import { explain } from '@sroi/matcher/explain'
import { assessLabel, measurePso, planPathways, resolveLabelRules } from '@sroi/matcher/labels'
import { boundaries, diffRuleSets, findRuleSetProblems, nameOfBoundary, whatIf, workedCase, workedValue, type ObligationBoundary, type ValueBoundary } from '@sroi/matcher/review'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm, publicHolidays } from '@sroi/matcher/terms'
import { contract, provision, supplier } from './make.ts'
import { DAYS, plusFirm, rulesOf, SHIPPED } from './labels/firm.ts'
import { NATIONAL, REGIONAL } from './terms/findings.ts'

const asked = { ruleSet: REGIONAL, on: '2026-07-01', knownAt: '2026-11-22T10:00:00Z' }
const request = { askedOn: '2026-06-10', termUntil: '2026-06-24', completedOn: null }
const stoodStill = { requests: [request], otherStandstills: [{ ground: 'consent', from: '2026-06-15', until: '2026-06-20' }] }
const [holidays] = NATIONAL.provisions.publicHolidays

/** Rules with an edge of what is owed, and one of what an effort is worth. */
const RULES: RuleSet = {
  id: 'a', version: '1', title: { nl: 'a', en: 'a' }, authority: null, provisions: {
    threshold: [provision({ cents: 100, operator: '>=', vat: 'excluding' }, { id: 'threshold', when: { triggers: ['subsidy'] } })],
    lookBack: [provision({ months: 6, countsTimeBefore: true }, { id: 'look-back' })]
  }
}
const rows = boundaries([RULES])
const owed = rows.find((one): one is ObligationBoundary => one.asks === 'match')
const worth = rows.find((one): one is ValueBoundary => one.asks === 'value')

/** Each function, and what is asked of it. */
const QUESTIONS: Readonly<Record<string, readonly [ask: (...parts: never[]) => unknown, ...parts: unknown[]]>> = {
  assessReservation: [(one: ReservationRequest) => assessReservation(one), { ...asked, supplier: supplier({ reservedWorkforces: [], missionAwards: [] }), contract: contract({ reservation: 'res-pub-ser', reservedExecution: 'yes' }), choice: {} }],
  planReservation: [(one: ReservationPlanRequest) => planReservation(one), { ...asked, contract: contract({ regime: 'classic' }), routes: ['public-service'], buyer: 'central' }],
  assessEuThreshold: [(one: EuThresholdQuestion) => assessEuThreshold(one), { ...asked, contract: contract({ regime: 'classic' }), buyer: 'central', socialOrOther: true }],
  decisionTerm: [decisionTerm, { ...asked, receivedOn: '2026-06-01', ...stoodStill, notice: { sentOn: '2026-07-01', newLastDay: '2026-09-01' } }],
  leavingAsideTerm: [leavingAsideTerm, { ...asked, request }],
  objectionTerm: [objectionTerm, { ...asked, sentOn: '2026-06-01' }],
  objectionDecisionTerm: [objectionDecisionTerm, { ...asked, sentOn: '2026-06-01', committee: true, ...stoodStill, adjournment: { sentOn: '2026-07-01' } }],
  badgeYear: [badgeYear, { ...asked, from: '2026-06-01' }],
  explain: [explain, planReservation({ ...asked, contract: contract({ regime: 'classic' }), routes: ['public-service'] }).finding, 'nl'],
  amsterdamDay: [amsterdamDay, '2026-07-01T22:30:00Z'],
  mergeRuleSets: [mergeRuleSets, [RULES]],
  boundaries: [boundaries, [RULES], 'a', 'a'],
  whatIf: [whatIf, [RULES], [RULES], [owed?.question, worth?.question], { on: asked.on, knownAt: asked.knownAt }],
  diffRuleSets: [diffRuleSets, RULES, { ...RULES, provisions: {} }],
  findRuleSetProblems: [findRuleSetProblems, [RULES]],
  workedCase: [workedCase, [RULES], owed],
  workedValue: [workedValue, [RULES], worth],
  nameOfBoundary: [nameOfBoundary, owed, 'nl'],
  publicHolidays: [publicHolidays, 2026, holidays?.provision.value],
  planPathways: [planPathways, plusFirm(), SHIPPED, DAYS],
  assessLabel: [assessLabel, plusFirm(), [rulesOf('pso')], 'pso', '30-plus', DAYS.on],
  measurePso: [measurePso, plusFirm(), rulesOf('pso')],
  resolveLabelRules: [resolveLabelRules, SHIPPED[0], DAYS]
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(NaN, Infinity, -1, 0.5, 2 ** 53, '', 'x', '2026-02-30', '9999-99-99', '__proto__', null, undefined, true, [], {}, [null], Symbol('odd'), 10n, () => 1, new Date(0), new Map()),
  fc.jsonValue()
)

/** Every place in a value, as a path. */
function placesOf (value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null || path.length > 5) return [path]
  return [path, ...Object.keys(value).slice(0, 12).flatMap((key) => placesOf((value as Record<string, unknown>)[key], [...path, key]))]
}

/** A copy in which something else stands in one place. */
function replaced (value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = replaced(copy[key], rest, by)
  return copy
}

function frozen<V> (value: V): V {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

function isTold (ask: () => unknown): boolean {
  try {
    ask()
    return true
  } catch (error) {
    return error instanceof MatcherError && error.problems.length > 0
  }
}

for (const [name, [ask, ...parts]] of Object.entries(QUESTIONS)) {
  const call = (given: readonly unknown[]): unknown => (ask as (...all: unknown[]) => unknown)(...given)

  t.test(`${name} answers what it is asked, and changes nothing of it`, async (t) => {
    t.doesNotThrow(() => call(frozen(structuredClone(parts))))
  })

  t.test(`${name} answers anything with an answer or the error of the library`, async (t) => {
    fc.assert(fc.property(fc.array(odd, { maxLength: 5 }), (given) => isTold(() => call(given))), { numRuns: 200 })
    const places = placesOf(parts).filter((path) => path.length > 0)
    fc.assert(fc.property(fc.nat(), odd, (pick, by) => isTold(() => call(replaced(parts, places[pick % places.length] ?? [], by) as readonly unknown[]))), { numRuns: 500 })
    t.pass('700 values')
  })
}
