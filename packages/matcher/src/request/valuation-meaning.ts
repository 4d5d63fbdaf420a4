// What can stand under each name of an effort, and of what is asked about efforts.
import { dayFault, MAX_CENTS } from '../primitives/index.ts'
import { isWholeUpTo } from './is-whole-up-to.ts'
import type { Meaning } from './walk-values.ts'

const DAYS = new Set(['from', 'until', 'startedOn', 'establishedOn', 'order', 'delivery', 'invoice', 'payment', 'publication', 'award', 'contract', 'on', 'rulesOn', 'tableVersionOn'])
const AT_LEAST_ONE = new Set(['fullTimeWeekHundredths', 'fullTimeYearHundredths'])
const NUMBERS = /Hundredths$|Cents$|^cents$|BasisPoints$|Months|^monthsSince|^schoolYears$|^days$/

export const VALUATION_MEANING: Meaning = {
  isSimple: (name) => DAYS.has(name) || NUMBERS.test(name),
  faultOf (value, name) {
    if (value === null) return null
    // `from` and `until` are the ends of a period, or of a band of numbers
    if (typeof value !== 'number' && !NUMBERS.test(name)) return DAYS.has(name) ? dayFault(value) : null
    const least = AT_LEAST_ONE.has(name) ? 1 : 0
    if (isWholeUpTo(value, MAX_CENTS, least)) return null
    return { code: 'no-number', detail: `${String(value)} is not a whole number from ${least} to ${MAX_CENTS}. Hours are hundredths, amounts cents, shares basis points.` }
  }
}
