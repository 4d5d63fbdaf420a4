// What are all entries worth together, and what did not count?
import type { ContractDays } from '../model/contract.ts'
import type { Effort } from '../model/effort.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { EffortValued, RecognitionInForce, Valuation, ValuationRules } from '../model/valuation.ts'
import type { AuthorityId, Cents, IsoDay } from '../model/values.ts'
import { byRule, compareText, daysBetween, fact, finding, missingOf, NOTHING, overlaps, unknownByRule, verdictOf } from '../primitives/index.ts'
import type { ExactValue } from './exact-value.ts'
import { type Rounded, roundValues } from './round-values.ts'
import { valueEffort } from './value-effort.ts'

export type EffortsValued = Pick<Valuation, 'efforts' | 'totalCents' | 'leastCents' | 'finding'>

export interface EffortsQuestion {
  /** The provisions, as the day of delivery selects them where they say so. */
  readonly rulesOn: (delivery: IsoDay | undefined) => ValuationRules
  readonly days: ContractDays
  readonly on: IsoDay
  readonly authority?: AuthorityId
  /** What must be filled; null: not known. */
  readonly dueCents: Cents | null
  /** The contract names the version of the rules of a day; what it would be worth without that stands beside it. */
  readonly clause?: { readonly on: IsoDay, readonly evidence: Evidence | null, readonly without: EffortsValued }
}

/** The entries of one place share its caps; purchases share their ceiling; every entry has its own outcome, in the order given. */
export function valueEfforts (efforts: readonly Effort[], question: EffortsQuestion): EffortsValued {
  const { dueCents, clause } = question
  const rules = question.rulesOn(undefined)
  const exact = valueByPlace(efforts, question)
  const values = efforts.map((effort) => exact.get(effort) as ExactValue)
  const purchaseRules = [...new Map(values.flatMap(({ purchase }) => purchase === null ? [] : [[`${purchase.rule.ruleSet} ${purchase.rule.provision}`, purchase] as const])).values()]
  const { entries, total: { cents: total, leastCents, isOpen }, ceiling, rounding } = roundValues(values, rules.entryRounding, purchaseRules, dueCents)
  const open = rules.entryRounding.state === 'in-force' ? [] : [unknownByRule('rounding', rules.entryRounding)]
  const others = new Map(clause?.without.efforts.map(({ id, cents }) => [id, cents]))
  const valued = efforts.map(({ id }, index) => asValued(id, values[index] as ExactValue, entries[index] as Rounded, open, others.get(id)))
  const excess = total === null || dueCents === null || total <= dueCents ? [] : [excessFinding(total - dueCents, purchaseRules, rules)]
  const version = clause === undefined ? [] : [finding('rules-version', 'met', { facts: [fact('version', 'day', clause.on, clause.evidence), fact('value-by-rules', 'cents', clause.without.totalCents)] })]
  const findings = [...valued.map(({ finding: found }) => found), ...ceiling, ...(isOpen ? open : [])]
  return {
    efforts: valued,
    totalCents: total,
    leastCents,
    finding: finding('efforts-total', total === null ? 'unknown' : verdictOf(total > 0), {
      facts: [
        fact('total', 'cents', total),
        ...(total === null ? [fact('least-value', 'cents', leastCents)] : []),
        fact('not-counted', 'count', valued.filter(({ verdict }) => verdict === 'not-met').length),
        fact('rounding', 'code', rounding === null ? null : `${rounding.unit} ${rounding.mode}`),
        fact('rounded-at', 'code', rounding === null ? null : `rounded-${rounding.at}`)
      ],
      rule: rules.entryRounding.state === 'in-force' ? rules.entryRounding.rule : null,
      missing: total === null ? missingOf(findings) : [],
      because: [...version, ...findings, ...excess]
    })
  }
}

/** Entries of one place in order of time, so that what one used of a cap is not used by the next. */
function valueByPlace (efforts: readonly Effort[], { rulesOn, days, on, authority }: EffortsQuestion): ReadonlyMap<Effort, ExactValue> {
  const places = new Map<string, Effort[]>()
  efforts.forEach((effort, index) => {
    const key = effort.placement === undefined ? `${index}` : `place ${effort.placement}`
    places.set(key, [...places.get(key) ?? [], effort])
  })
  const values = new Map<Effort, ExactValue>()
  for (const entries of places.values()) {
    const starts = entries.map(({ startedOn, period }) => startedOn ?? period?.from)
    const since = starts.includes(undefined) ? null : [...starts].sort()[0] as IsoDay
    const earlier: ExactValue[] = []
    let unbroken: { readonly since: IsoDay, readonly until: IsoDay } | null = null
    for (const effort of [...entries].sort((first, second) => compareText(first.period?.from ?? '', second.period?.from ?? ''))) {
      const { period } = effort
      if (period !== undefined) {
        const goesOn: boolean = unbroken !== null && daysBetween(unbroken.until, period.from) === 1
        unbroken = { since: goesOn && unbroken !== null ? unbroken.since : period.from, until: period.until ?? on }
      }
      const place = { since, unbrokenSince: period === undefined || unbroken === null ? null : unbroken.since, earlier: [...earlier] }
      const one = valueEffort(effort, rulesOn(effort.purchase?.days?.delivery), { days, on, ...(authority === undefined ? {} : { authority }), place })
      const value = isDouble(effort, entries, on) ? doubled(one) : one
      values.set(effort, value)
      earlier.push(value)
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
  if (value.verdict === 'not-met') return { ...value, because: [...value.because, double] }
  return { ...value, verdict: 'unknown', cents: null, least: NOTHING, uses: { ...value.uses, least: NOTHING }, because: [...value.because, double] }
}

/**
 * @param rounding why it is not known how it is rounded.
 * @param byRules what it would be worth without a clause on the version of the rules; absent: there is none.
 */
function asValued (id: string, { verdict, because }: ExactValue, { cents, leastCents, isOpen }: Rounded, rounding: readonly Finding[], byRules: Cents | null | undefined): EffortValued {
  const steps = isOpen ? [...because, ...rounding] : because
  const outcome = isOpen ? 'unknown' : verdict
  return {
    id,
    verdict: outcome,
    cents,
    leastCents,
    finding: finding('effort-value', outcome, {
      facts: [fact('entry', 'text', id), fact('value', 'cents', cents), ...(cents === null && leastCents > 0 ? [fact('least-value', 'cents', leastCents)] : []), ...(byRules === undefined ? [] : [fact('value-by-rules', 'cents', byRules)])],
      missing: outcome === 'unknown' ? missingOf(steps) : [],
      ...(because.some(({ discretion }) => discretion === true) ? { discretion: true } : {}),
      because: steps
    })
  }
}

/** What the rules on the purchases say; where nothing was bought, the rule on purchases of the day of the contract. */
function excessFinding (cents: Cents, purchaseRules: readonly RecognitionInForce[], { purchaseRecognition }: ValuationRules): Finding {
  const facts = [fact('excess', 'cents', cents)]
  const rules = purchaseRules.length === 0 && purchaseRecognition.state === 'in-force' ? [purchaseRecognition] : purchaseRules
  const first = rules[0]
  const counts = first?.value.excess ?? null
  const missing = [{ kind: 'rule-value' as const, name: 'purchaseRecognition.excess' }]
  if (first === undefined) return finding('excess', 'unknown', { facts, missing })
  if (counts === null || rules.some(({ value }) => value.excess !== counts)) return byRule('excess', 'unknown', first, facts, missing)
  return byRule('excess', verdictOf(counts), first, facts)
}
