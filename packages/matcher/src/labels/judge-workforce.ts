import type { Finding } from '../model/finding.ts'
import type { WorkforceCondition } from '../model/label-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, daysLater, evidenceFor, fact, lastDayOfMonths } from '../primitives/index.ts'
import type { Found, Situation } from './judged.ts'

/**
 * So many fte during so many months. A firm whose average over the year lies below the number cannot have had it all year, and one that
 * was founded too late cannot have had it long enough.
 */
export function judgeWorkforce (found: Found<WorkforceCondition>, { firm, on }: Situation): Finding {
  const { minimumFteHundredths: minimum, months } = found.value
  const { totalFteHundredths: total, steady } = firm.workforce ?? {}
  const evidence = firm.evidence ?? {}
  const full = steady === undefined || steady.fteHundredths < minimum ? null : monthsAfter(steady.since, months)
  // exactly the number, and fewer the day before: not earlier either
  const earliest = steady?.fteHundredths === minimum ? full : firm.foundedOn === undefined ? null : monthsAfter(firm.foundedOn, months)
  const facts = [
    fact('fte', 'hundredths', total ?? null, evidenceFor(evidence, '/workforce/totalFteHundredths', total)),
    ...(steady === undefined ? [] : [fact('steady-fte', 'hundredths', steady.fteHundredths, evidenceFor(evidence, '/workforce/steady', steady.fteHundredths)), fact('since', 'day', steady.since)]),
    ...(firm.foundedOn === undefined ? [] : [fact('founded', 'day', firm.foundedOn, evidenceFor(evidence, '/foundedOn', firm.foundedOn))]),
    fact('minimum-fte', 'hundredths', minimum),
    fact('months', 'count', months)
  ]
  if (total !== undefined && total < minimum) return { ...byRule('label-workforce', 'not-met', found, facts), on }
  if (earliest !== null && earliest > on) return { ...byRule('label-workforce', 'not-met', found, [...facts, fact('possible-from', 'day', earliest)]), on }
  const size = total === undefined ? [{ kind: 'supplier-fact' as const, name: 'workforce.totalFte' }] : []
  const isFull = full !== null && full <= on
  if (isFull && total !== undefined) return { ...byRule('label-workforce', 'met', found, facts), on }
  return { ...byRule('label-workforce', 'unknown', found, facts, [...size, ...(isFull ? [] : [{ kind: 'supplier-fact' as const, name: 'workforce.steady' }])]), on }
}

/** The first day on which the firm is sure to have had the number long enough; null where that is not known. */
export function workforceRipeOn ({ value: { minimumFteHundredths: minimum, months } }: Found<WorkforceCondition>, { firm: { workforce } }: Situation): IsoDay | null {
  const steady = workforce?.steady
  return steady === undefined || steady.fteHundredths < minimum ? null : monthsAfter(steady.since, months)
}

/** The day after the last of so many months. */
function monthsAfter (since: IsoDay, months: number): IsoDay {
  return daysLater(lastDayOfMonths(since, months), 1)
}
