// What are all entries worth together, and what did not count?
import type { Effort } from '../model/effort.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { EffortValued, RecognitionInForce, Valuation, ValuationRules } from '../model/valuation.ts'
import type { Cents, IsoDay } from '../model/values.ts'
import { byRule, fact, finding, missingOf, unknownByRule, verdictOf } from '../primitives/index.ts'
import type { ExactValue } from './exact-value.ts'
import { type Rounded, roundValues } from './round-values.ts'
import { type PlacesQuestion, valueByPlace } from './value-by-place.ts'

export type EffortsValued = Pick<Valuation, 'efforts' | 'totalCents' | 'leastCents' | 'finding'>

export interface EffortsQuestion extends PlacesQuestion {
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
