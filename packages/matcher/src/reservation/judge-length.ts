import type { Finding, Lookup } from '../model/finding.ts'
import type { MissionReservationRule } from '../model/reservation-rules.ts'
import { byRule, fact, lastDayOfMonths } from '../primitives/index.ts'
import type { ReservationQuestion } from './reservation-question.ts'

/** Is the contract no longer than article 2.82a allows? Renewals could make it longer, and say not by how much; only that there are none settles it. */
export function judgeLength (
  { facts: { period, months, renewals }, on }: Pick<ReservationQuestion, 'facts' | 'on'>, found: Extract<Lookup<MissionReservationRule>, { state: 'in-force' }>
): Finding {
  const { longestMonths: most } = found.value
  const facts = [
    ...(period === undefined ? [] : [fact('from', 'day', period.from), ...(period.until === undefined || period.until === null ? [] : [fact('until', 'day', period.until)])]),
    ...(months === undefined ? [] : [fact('months', 'count', months)]),
    fact('longest-months', 'count', most)
  ]
  // a period that is said to have no end counts before a number of months that stands beside it
  const fits = period?.until === undefined
    ? months === undefined ? null : months <= most
    : period.until === null ? null : lastDayOfMonths(period.from, most) >= period.until
  if (fits === false) return { ...byRule('reservation-length', 'not-met', found, facts), on }
  if (fits === true && renewals === null) return { ...byRule('reservation-length', 'met', found, facts), on }
  return { ...byRule('reservation-length', 'unknown', found, facts, [{ kind: 'contract-fact', name: fits === null ? 'period' : 'renewals.length' }]), on }
}
