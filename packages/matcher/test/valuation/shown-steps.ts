// Every step of a valuation in one line, with all that it shows.
import type { Effort, Finding, MergedRuleSet, ValuationRequest } from '@sroi/matcher'
import { ask } from './make-valuation.ts'

/** Every fact of an entry has a source of its own, so that a fact that is shown with the source of another is noticed. */
const POINTERS = [
  '/group', '/education', '/period', '/startedOn', '/weeklyHoursHundredths', '/fullTimeWeekHundredths', '/workedHoursHundredths', '/fullTimeYearHundredths', '/benefitMonths', '/age', '/establishedOn', '/employment',
  '/internshipMonthsBefore', '/circumstances', '/monthsSinceSameEmployer', '/schoolYears', '/hoursHundredths', '/days', '/costCents', '/labourCostCents', '/purchase/invoice', '/purchase/isForContract',
  '/purchase/isBySubcontractor', '/purchase/days/order', '/purchase/days/delivery', '/purchase/days/invoice', '/purchase/days/payment'
]
const proven = (effort: Effort): Effort => ({ ...effort, evidence: Object.fromEntries(POINTERS.map((pointer) => [pointer, { level: 'document' as const, source: pointer, on: '2024-01-01' }])) })

/** A line for each finding: verdict, whether a person decides, rule and day, facts with unit and source, what is missing. */
function lines ({ code, verdict, discretion, rule, on, facts, missing, because }: Finding, depth = 0): string[] {
  const shown = facts.map(({ name, unit, value, evidence }) => `${name}=${Array.isArray(value) ? value.join('+') : value}:${unit}${evidence === null ? '' : `@${evidence.source}`}`)
  const asked = missing.map(({ kind, name }) => `?${kind}:${name}`)
  const line = [`${'- '.repeat(depth)}${code} ${verdict}${discretion === true ? '!' : ''}`, ...(rule === null ? [] : [`[${rule.provision} ${on}]`]), ...shown, ...asked].join(' ')
  return [line, ...because.flatMap((one) => lines(one, depth + 1))]
}

export function shows (rules: MergedRuleSet, efforts: readonly Effort[], parts: Partial<ValuationRequest> = {}): readonly string[] {
  const { finding, shortfall } = ask(rules, efforts.map(proven), parts)
  return [...lines(finding), ...(shortfall === null ? [] : lines(shortfall.finding))]
}
