// What can stand under each name of a contract, a need and a supplier.
import { dayFault, type Fault, instantFault, isCpvCode, MAX_CENTS, WHOLE } from '../primitives/index.ts'
import { isWholeUpTo } from './is-whole-up-to.ts'
import type { Meaning } from './walk-values.ts'

const DAYS = new Set(['publication', 'award', 'contract', 'from', 'until', 'on', 'delivery', 'deliveryUntil', 'foundedOn', 'decidedOn', 'awardedOn', 'rulesOn', 'tableVersionOn'])
const INSTANTS = new Set(['knownAt', 'recordedAt'])
/** Ten times: more than all of it is possible where a factor is meant. */
const MOST_FACTOR = 100_000
/** Of workers, and of hundredths of an fte, more than anybody employs. */
const MOST_WORKERS = 100_000_000
/** What is counted, and the most there can be of it. */
const MOST_OF: Readonly<Record<string, number>> = { show: 100_000, top: 100_000, months: 1200, leadTimeDays: 3650, mostLeadTimeDays: 3650, withinMetres: 1_000_000, headcount: MOST_WORKERS }

export const REQUEST_MEANING: Meaning = {
  isSimple: (name) => DAYS.has(name) || INSTANTS.has(name) || isAmount(name) || isShare(name) || mostOf(name) !== undefined,
  faultOf (value, name) {
    if (isAmount(name)) return isWholeUpTo(value, MAX_CENTS) ? null : { code: 'no-amount', detail: `${String(value)} is not an amount in whole cents from 0 to ${MAX_CENTS}. € 350 000 is 35000000.` }
    if (name === 'penaltyFactorBasisPoints') return isWholeUpTo(value, MOST_FACTOR) ? null : { code: 'no-factor', detail: `${String(value)} is not a factor in whole basis points from 0 to ${MOST_FACTOR}. 1.5 times is 15000.` }
    if (isShare(name)) return isWholeUpTo(value, WHOLE) ? null : { code: 'no-share', detail: `${String(value)} is not a share in whole basis points from 0 to ${WHOLE}. 5 % is 500.` }
    if (DAYS.has(name)) return value === null ? null : dayFault(value)
    if (INSTANTS.has(name)) return instantFault(value)
    if (name === 'cpv') return typeof value === 'string' && isCpvCode(value) ? null : { code: 'no-cpv-code', detail: `'${String(value)}' is not a CPV code. Give the eight digits without the check digit, as 77310000.` }
    return countFault(value, mostOf(name))
  }
}

function isAmount (name: string): boolean {
  return name === 'cents' || name.endsWith('Cents')
}

function isShare (name: string): boolean {
  return name === 'basisPoints' || name.endsWith('BasisPoints')
}

/** Undefined: nothing that is counted. */
function mostOf (name: string): number | undefined {
  return name.endsWith('Hundredths') ? MOST_WORKERS : Object.hasOwn(MOST_OF, name) ? MOST_OF[name] : undefined
}

function countFault (value: unknown, most: number | undefined): Fault | null {
  if (most !== undefined) return isWholeUpTo(value, most) ? null : { code: 'no-count', detail: `${String(value)} is not a whole number from 0 to ${most}.` }
  return typeof value !== 'number' || Number.isSafeInteger(value) ? null : { code: 'no-number', detail: `${String(value)} is not a whole number.` }
}
