// Is every value of the request one that can be reckoned with? All problems at once, each with its place and its repair.
import { MatcherError, type Problem } from './error.ts'
import type { AssessRequest } from './model/assess.ts'
import type { MatchRequest } from './model/match.ts'
import { isCpvCode, isDay, isInstant, MAX_CENTS, WHOLE } from './primitives/index.ts'

const DAY_KEYS = new Set(['publication', 'award', 'contract', 'from', 'until', 'on', 'delivery', 'foundedOn', 'decidedOn', 'awardedOn', 'rulesOn', 'tableVersionOn'])
/** Ten times: more than all of it is possible where a factor is meant. */
const MOST_FACTOR = 100_000
/** What is counted, and the most there can be of it. Of workers, and of hundredths of an fte, more than anybody employs. */
const MOST_OF: Readonly<Record<string, number>> = { show: 100_000, months: 1200, leadTimeDays: 3650, headcount: 100_000_000 }
const MOST_HUNDREDTHS = 100_000_000
const INSTANT_KEYS = new Set(['knownAt', 'recordedAt'])

/** Where the walk is; written out as a JSON pointer only when there is a problem to place. */
type Path = (string | number)[]

/**
 * Checks what the types cannot say: amounts and counts are whole and in range, shares are at most all of it, days exist, periods are in
 * order, CPV codes have eight digits, ids are unique. Shape (unknown keys, wrong types) is the work of `@sroi/matcher/schema`.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkRequest (request: MatchRequest): void {
  const problems: Problem[] = []
  const { ruleSet: _ruleSet, suppliers, ...question } = request
  walk(question, '', [], problems)
  walk(suppliers, '', ['suppliers'], problems)
  checkTogether(request, problems)
  const ids = new Set<string>()
  suppliers.forEach(({ id }, index) => {
    if (ids.has(id)) report(problems, ['suppliers', index, 'id'], 'double-id', `Two suppliers have the id '${id}'. Give each its own.`)
    ids.add(id)
  })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

/**
 * The same for a request without suppliers.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkAssessment (request: AssessRequest): void {
  const problems: Problem[] = []
  const { ruleSet: _ruleSet, ...question } = request
  walk(question, '', [], problems)
  checkTogether(request, problems)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

/**
 * The same for anything that has days, moments, amounts and shares under their usual names.
 * @throws MatcherError INVALID_REQUEST with every problem.
 */
export function checkValues (values: object): void {
  const problems: Problem[] = []
  walk(values, '', [], problems)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}

function checkTogether ({ authority, ruleSet, fillings = [] }: AssessRequest, problems: Problem[]): void {
  if (ruleSet.authority !== null && ruleSet.authority !== authority) {
    report(problems, ['ruleSet'], 'other-authority', `The rule set is that of '${ruleSet.authority}', the question is about '${authority}'. Pass the rule set of '${authority}', or only the layers that hold for everybody.`)
  }
  const filled = fillings.reduce((total, { cents }) => total + cents, 0)
  if (filled > MAX_CENTS) report(problems, ['fillings'], 'no-amount', `The fillings add up to ${filled} cents, above ${MAX_CENTS}, the largest amount that is taken. Correct the amounts.`)
}

/** Every leaf with the name it stands under; the items of a list stand under the name of the list. */
function walk (value: unknown, key: string, path: Path, problems: Problem[]): void {
  if (typeof value !== 'object' || value === null || (isOneValue(key) && (Array.isArray(value) || key !== 'contract'))) {
    checkValue(value, key, path, problems)
    return
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index)
      walk(value[index], key, path, problems)
      path.pop()
    }
    return
  }
  for (const name of Object.keys(value)) {
    path.push(name)
    walk((value as Record<string, unknown>)[name], name, path, problems)
    path.pop()
  }
  if ('until' in value && 'from' in value) checkPeriod(value.from, value.until, path, problems)
}

/** Does something simple stand under this name? Only `contract` is the name of a day and of an object. */
function isOneValue (key: string): boolean {
  return DAY_KEYS.has(key) || INSTANT_KEYS.has(key) || Object.hasOwn(MOST_OF, key) || /(?:^c|C)ents$|(?:^b|B)asisPoints$|Hundredths$/.test(key)
}

function checkValue (value: unknown, key: string, path: Path, problems: Problem[]): void {
  if (value === undefined) return
  if (key === 'cents' || key.endsWith('Cents')) {
    if (!isWhole(value, MAX_CENTS)) report(problems, path, 'no-amount', `${String(value)} is not an amount in whole cents from 0 to ${MAX_CENTS}. € 350 000 is 35000000.`)
  } else if (key === 'penaltyFactorBasisPoints') {
    if (!isWhole(value, MOST_FACTOR)) report(problems, path, 'no-factor', `${String(value)} is not a factor in whole basis points from 0 to ${MOST_FACTOR}. 1.5 times is 15000.`)
  } else if (key === 'basisPoints' || key.endsWith('BasisPoints')) {
    if (!isWhole(value, WHOLE)) report(problems, path, 'no-share', `${String(value)} is not a share in whole basis points from 0 to ${WHOLE}. 5 % is 500.`)
  } else if (DAY_KEYS.has(key)) {
    if (value !== null && (typeof value !== 'string' || !isDay(value))) report(problems, path, 'no-day', `'${String(value)}' is not a day of the calendar. Write an existing day as 2027-03-01.`)
  } else if (INSTANT_KEYS.has(key)) {
    if (typeof value !== 'string' || !isInstant(value)) report(problems, path, 'no-instant', `'${String(value)}' is not a moment in UTC. Write it as 2027-03-01T09:30:00Z.`)
  } else {
    checkCount(value, key, path, problems)
  }
}

function checkCount (value: unknown, key: string, path: Path, problems: Problem[]): void {
  const most = key.endsWith('Hundredths') ? MOST_HUNDREDTHS : Object.hasOwn(MOST_OF, key) ? MOST_OF[key] : undefined
  if (key === 'cpv') {
    if (typeof value !== 'string' || !isCpvCode(value)) report(problems, path, 'no-cpv-code', `'${String(value)}' is not a CPV code. Give the eight digits without the check digit, as 77310000.`)
  } else if (most !== undefined) {
    if (!isWhole(value, most)) report(problems, path, 'no-count', `${String(value)} is not a whole number from 0 to ${most}.`)
  } else if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    report(problems, path, 'no-number', `${String(value)} is not a whole number.`)
  }
}

function checkPeriod (from: unknown, until: unknown, path: Path, problems: Problem[]): void {
  if (typeof from === 'string' && typeof until === 'string' && until < from && isDay(from) && isDay(until)) {
    report(problems, path, 'period-backwards', `The period ends on ${until}, before it starts on ${from}. Swap or correct the days.`)
  }
}

function isWhole (value: unknown, most: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most
}

function report (problems: Problem[], path: Path, code: string, detail: string): void {
  const place = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  problems.push({ place, code, detail })
}
