// What are all entries worth together, and what did not count?
import type { ContractDays } from '../model/contract.ts'
import type { Effort } from '../model/effort.ts'
import type { Finding } from '../model/finding.ts'
import type { EffortValued, Valuation, ValuationRules } from '../model/valuation.ts'
import type { EntryRoundingRule } from '../model/valuation-rules.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { fact, finding, missingOf, NOTHING, overlaps, plus, type Ratio, ratio, roundCents, verdictOf } from '../primitives/index.ts'
import type { Place } from './counted-months.ts'
import { limitPurchases } from './limit-purchases.ts'
import { type ExactValue, valueEffort } from './value-effort.ts'

/** To the cent, each entry: used where no rule says how to round, and shown as such. */
const UNSTATED: EntryRoundingRule = { unit: 'cent', mode: 'half-up', at: 'entry' }

export type EffortsValued = Pick<Valuation, 'efforts' | 'totalCents' | 'leastCents' | 'finding'>

/** The entries of one place share its caps; purchases share their ceiling; every entry has its own outcome, in the order given. */
export function valueEfforts (efforts: readonly Effort[], rules: ValuationRules, days: ContractDays, on: IsoDay, dueCents: Cents | null): EffortsValued {
  const exact = valueByPlace(efforts, rules, days, on)
  const rounding = rules.entryRounding.state === 'in-force' ? rules.entryRounding.value : UNSTATED
  const entries = efforts.map((effort) => {
    const value = exact.get(effort) as ExactValue
    return { value, valued: asValued(effort, value, rounding) }
  })
  const valued = entries.map((entry) => entry.valued)
  const plain = sumOf(entries.filter(({ value }) => !value.isRecognised), rounding)
  const limited = limitPurchases(sumOf(entries.filter(({ value }) => value.isRecognised), rounding), rules.purchaseRecognition, dueCents)
  const total = plain.sum === null || limited.sum === null ? null : roundCents(plus(plain.sum, limited.sum), rounding.at === 'total' ? rounding : UNSTATED)
  const leastCents = total ?? roundCents(plus(plain.least, limited.least), { unit: 'cent', mode: 'down' })
  const excess = total === null || dueCents === null || total <= dueCents ? [] : [excessFinding(total - dueCents, rules)]
  const missing = missingOf([...valued.map(({ finding: found }) => found), ...limited.findings])
  return {
    efforts: valued,
    totalCents: total,
    leastCents,
    finding: finding('efforts-total', total === null ? 'unknown' : verdictOf(total > 0), {
      facts: [
        fact('total', 'cents', total),
        ...(total === null ? [fact('least-value', 'cents', leastCents)] : []),
        fact('not-counted', 'count', valued.filter(({ verdict }) => verdict === 'not-met').length),
        fact('rounding', 'code', `${rounding.unit} ${rounding.mode}`),
        fact('rounded-at', 'code', `rounded-${rounding.at}`)
      ],
      rule: rules.entryRounding.state === 'in-force' ? rules.entryRounding.rule : null,
      missing: total === null ? missing : [],
      because: [...valued.map(({ finding: found }) => found), ...limited.findings, ...excess]
    })
  }
}

/** Entries of one place in order of time, so that what one used of a cap is not used by the next. */
function valueByPlace (efforts: readonly Effort[], rules: ValuationRules, days: ContractDays, on: IsoDay): ReadonlyMap<Effort, ExactValue> {
  const places = new Map<string, Effort[]>()
  efforts.forEach((effort, index) => {
    const key = effort.placement === undefined ? `${index}` : `place ${effort.placement}`
    places.set(key, [...places.get(key) ?? [], effort])
  })
  const values = new Map<Effort, ExactValue>()
  for (const entries of places.values()) {
    const since = entries.flatMap(({ startedOn, period }) => startedOn ?? period?.from ?? []).sort()[0] ?? null
    let usedMonths: Ratio | null = NOTHING
    for (const effort of [...entries].sort((first, second) => (first.period?.from ?? '') < (second.period?.from ?? '') ? -1 : 1)) {
      const place: Place = { since, usedMonths }
      const value = valueEffort(effort, rules, { days, on, place })
      values.set(effort, isDouble(effort, entries, on) ? doubled(value) : value)
      usedMonths = usedMonths === null || value.months === null ? null : plus(usedMonths, value.months)
    }
  }
  return values
}

/** Two entries of one place that share a day would count that day twice. */
function isDouble ({ period }: Effort, entries: readonly Effort[], on: IsoDay): boolean {
  const closed = (one: NonNullable<Effort['period']>): NonNullable<Effort['period']> => ({ from: one.from, until: one.until ?? (on > one.from ? on : one.from) })
  return period !== undefined && entries.some((other) => other.period !== undefined && other.period !== period && overlaps(closed(period), closed(other.period)))
}

function doubled (value: ExactValue): ExactValue {
  const double = finding('same-place', 'unknown', { missing: [{ kind: 'decision', name: 'effort.placement' }] })
  return { ...value, verdict: value.verdict === 'not-met' ? 'not-met' : 'unknown', cents: value.verdict === 'not-met' ? value.cents : null, least: NOTHING, because: [...value.because, double] }
}

function asValued ({ id }: Effort, { verdict, cents, least, because }: ExactValue, rounding: EntryRoundingRule): EffortValued {
  const rounded = cents === null ? null : roundCents(cents, rounding.at === 'total' ? UNSTATED : rounding)
  const leastCents = rounded ?? roundCents(least, { unit: 'cent', mode: 'down' })
  return {
    id,
    verdict,
    cents: rounded,
    leastCents,
    finding: finding('effort-value', verdict, {
      facts: [fact('entry', 'text', id), fact('value', 'cents', rounded), ...(rounded === null && leastCents > 0 ? [fact('least-value', 'cents', leastCents)] : [])],
      missing: verdict === 'unknown' ? missingOf(because) : [],
      ...(because.some(({ discretion }) => discretion === true) ? { discretion: true } : {}),
      because
    })
  }
}

interface Sum {
  /** Null as soon as one is not known. */
  readonly sum: Ratio | null
  readonly least: Ratio
}

/** Sums what was rounded, or, where only the total is rounded, the exact values. */
function sumOf (entries: readonly { readonly value: ExactValue, readonly valued: EffortValued }[], { at }: EntryRoundingRule): Sum {
  return entries.reduce<Sum>(({ sum, least }, { value, valued: { cents } }) => {
    const exact = at === 'total' ? value.cents : cents === null ? null : ratio(cents)
    return { sum: sum === null || exact === null ? null : plus(sum, exact), least: plus(least, value.least) }
  }, { sum: NOTHING, least: NOTHING })
}

function excessFinding (cents: Cents, { purchaseRecognition: rule }: ValuationRules): Finding {
  const counts = rule.state === 'in-force' ? rule.value.excess : null
  const facts = [fact('excess', 'cents', cents)]
  const by = rule.state === 'in-force' ? { rule: rule.rule, on: rule.on } : {}
  if (counts === null) return finding('excess', 'unknown', { facts, ...by, missing: [{ kind: 'rule-value', name: 'purchaseRecognition.excess' }] })
  return finding('excess', verdictOf(counts), { facts, ...by })
}
