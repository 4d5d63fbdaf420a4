// Can every value of a valuation request be reckoned with? All problems at once, each with its place and its repair.
import { MatcherError, type Problem } from './error.ts'
import type { ValuationRequest } from './model/valuation.ts'
import { isDay, isInstant, MAX_CENTS } from './primitives/index.ts'

const DAYS = new Set(['from', 'until', 'startedOn', 'establishedOn', 'order', 'delivery', 'invoice', 'payment', 'publication', 'award', 'contract', 'on', 'rulesOn', 'tableVersionOn'])
const AT_LEAST_ONE = new Set(['fullTimeWeekHundredths', 'fullTimeYearHundredths'])
const NUMBERS = /Hundredths$|Cents$|^cents$|BasisPoints$|Months|^monthsSince|^schoolYears$|^days$/

/**
 * Checks what the types cannot say. Shape (unknown keys, wrong types) is the work of `@sroi/matcher/schema`.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkValuation ({ contract, authority, efforts, dueCents, on, knownAt, ruleSet }: ValuationRequest): void {
  const problems: Problem[] = []
  if (authority !== undefined && ruleSet.authority !== null && ruleSet.authority !== authority) {
    problems.push({ place: '/ruleSet', code: 'other-authority', detail: `The rule set is that of '${ruleSet.authority}', the question is about '${authority}'. Pass the rule set of '${authority}', or only the layers that hold for everybody.` })
  }
  const { rulesOn, tableVersionOn, penaltyFactorBasisPoints } = contract.terms ?? {}
  walk({ contract: { days: contract.days, terms: { rulesOn, tableVersionOn, penaltyFactorBasisPoints } }, efforts, dueCents, on }, [], problems)
  if (!isInstant(knownAt)) problems.push({ place: '/knownAt', code: 'no-instant', detail: `'${knownAt}' is not a moment in UTC. Write it as 2027-03-01T09:30:00Z.` })
  const ids = new Set<string>()
  efforts.forEach(({ id }, index) => {
    if (ids.has(id)) problems.push({ place: `/efforts/${index}/id`, code: 'double-id', detail: `Two entries have the id '${id}'. Give each its own.` })
    ids.add(id)
  })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

function walk (value: object, path: string[], problems: Problem[]): void {
  for (const name of Object.keys(value)) {
    const part = (value as Record<string, unknown>)[name]
    if (name === 'evidence' || part === undefined || part === null) continue
    path.push(name)
    if (typeof part !== 'object' || (Array.isArray(part) && isOneValue(name))) checkLeaf(part, name, path, problems)
    else walk(part, path, problems)
    path.pop()
  }
  const { from, until } = value as { from?: unknown, until?: unknown }
  if (typeof from === typeof until && (typeof from === 'string' || typeof from === 'number') && (until as typeof from) < from) {
    report(problems, path, 'period-backwards', `${String(until)} comes before ${String(from)}. Swap or correct them.`)
  }
}

/** Is no list meant under this name? */
function isOneValue (name: string): boolean {
  return DAYS.has(name) || NUMBERS.test(name)
}

function checkLeaf (value: unknown, name: string, path: readonly string[], problems: Problem[]): void {
  if (typeof value === 'number' || NUMBERS.test(name)) {
    const least = AT_LEAST_ONE.has(name) ? 1 : 0
    if (!Number.isSafeInteger(value) || (value as number) < least || (value as number) > MAX_CENTS) {
      report(problems, path, 'no-number', `${String(value)} is not a whole number from ${least} to ${MAX_CENTS}. Hours are hundredths, amounts cents, shares basis points.`)
    }
  } else if (DAYS.has(name) && (typeof value !== 'string' || !isDay(value))) {
    report(problems, path, 'no-day', `'${String(value)}' is not a day of the calendar. Write an existing day as 2027-03-01.`)
  }
}

/** The place is written out as a JSON pointer only now that there is a problem. */
function report (problems: Problem[], path: readonly string[], code: string, detail: string): void {
  problems.push({ place: path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''), code, detail })
}
