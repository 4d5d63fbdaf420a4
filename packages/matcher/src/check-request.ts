// Is every value of the request one that can be reckoned with? All problems at once, each with its place and its repair.
import { MatcherError, type Problem } from './error.ts'
import type { MatchRequest } from './model/match.ts'
import { isCpvCode, isDay, isInstant, MAX_CENTS, WHOLE } from './primitives/index.ts'

const DAY_KEYS = new Set(['publication', 'award', 'contract', 'from', 'until', 'on', 'delivery', 'foundedOn'])

/**
 * Checks what the types cannot say: amounts are whole and in range, shares are at most all of it, days exist, periods are in
 * order, CPV codes have eight digits, ids are unique. Shape (unknown keys, wrong types) is the work of `@sroi/matcher/schema`.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkRequest (request: MatchRequest): void {
  const problems: Problem[] = []
  const { ruleSet: _ruleSet, suppliers, ...question } = request
  walk(question, '', '', problems)
  suppliers.forEach((supplier, index) => walk(supplier, '', `/suppliers/${index}`, problems))
  if (!isInstant(request.knownAt)) problems.push(problem('/knownAt', 'no-instant', `'${request.knownAt}' is not a moment in UTC. Write it as 2027-03-01T09:30:00Z.`))
  const ids = new Set<string>()
  suppliers.forEach(({ id }, index) => {
    if (ids.has(id)) problems.push(problem(`/suppliers/${index}/id`, 'double-id', `Two suppliers have the id '${id}'. Give each its own.`))
    ids.add(id)
  })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

function walk (value: unknown, key: string, place: string, problems: Problem[]): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => walk(item, key, `${place}/${index}`, problems))
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) walk(item, name, `${place}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, problems)
    checkPeriod(value, place, problems)
  } else {
    checkValue(value, key, place, problems)
  }
}

function checkValue (value: unknown, key: string, place: string, problems: Problem[]): void {
  if (/cents$/i.test(key) && !isWhole(value, MAX_CENTS)) {
    problems.push(problem(place, 'no-amount', `${String(value)} is not an amount in whole cents from 0 to ${MAX_CENTS}. € 350 000 is 35000000.`))
  }
  if (/basisPoints$/i.test(key) && !isWhole(value, WHOLE)) {
    problems.push(problem(place, 'no-share', `${String(value)} is not a share in whole basis points from 0 to ${WHOLE}. 5 % is 500.`))
  }
  if (DAY_KEYS.has(key) && typeof value === 'string' && !isDay(value)) {
    problems.push(problem(place, 'no-day', `'${value}' is not a day of the calendar. Write an existing day as 2027-03-01.`))
  }
  if (key === 'cpv' && !(typeof value === 'string' && isCpvCode(value))) {
    problems.push(problem(place, 'no-cpv-code', `'${String(value)}' is not a CPV code. Give the eight digits without the check digit, as 77310000.`))
  }
  if (key === 'show' && !isWhole(value, 100_000)) {
    problems.push(problem(place, 'no-count', `${String(value)} is not a whole number from 0 to 100000.`))
  }
}

function checkPeriod (value: object, place: string, problems: Problem[]): void {
  const { from, until } = value as { from?: unknown, until?: unknown }
  if (typeof from === 'string' && typeof until === 'string' && isDay(from) && isDay(until) && until < from) {
    problems.push(problem(place, 'period-backwards', `The period ends on ${until}, before it starts on ${from}. Swap or correct the days.`))
  }
}

function isWhole (value: unknown, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
}

function problem (place: string, code: string, detail: string): Problem {
  return { place, code, detail }
}
