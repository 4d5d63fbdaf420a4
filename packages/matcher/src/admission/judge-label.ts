// Does an official label support a full badge on the day? The region's list is only partly known.
import type { AcceptedLabelsRule } from '../model/admission-rules.ts'
import type { FactUsed, Finding, Lookup } from '../model/finding.ts'
import type { LabelHolding } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, fact, holdingOn, labelName, unknownByRule, untilFact } from '../primitives/index.ts'

/** An accepted label that holds: met. Only labels outside an incomplete list: unknown. One that ended: not met. None on record: unknown. */
export function judgeLabel (
  labels: readonly LabelHolding[], rule: Lookup<AcceptedLabelsRule>, day: IsoDay
): { readonly finding: Finding, readonly until: IsoDay | null } {
  if (rule.state !== 'in-force') return { finding: unknownByRule('badge-label', rule), until: null }
  const holding = holdingOn(labels, day)
  const accepted = holding.filter((label) => isAccepted(label, rule.value))
  if (accepted.length > 0) {
    const longest = accepted.reduce((best, label) => endsLater(label, best) ? label : best)
    return { finding: { ...byRule('badge-label', 'met', rule, factsOf(longest)), on: day }, until: longest.period.until }
  }
  const unlisted = holding[0]
  if (unlisted !== undefined) {
    const verdict = rule.value.complete ? 'not-met' : 'unknown'
    const missing = rule.value.complete ? [] : [{ kind: 'rule-value' as const, name: `acceptedLabels.${labelName(unlisted)}` }]
    return { finding: { ...byRule('badge-label', verdict, rule, factsOf(unlisted), missing), on: day }, until: null }
  }
  const ended = labels.filter(({ period }) => period.until !== null && period.until < day).at(-1)
  if (ended !== undefined) return { finding: { ...byRule('badge-label', 'not-met', rule, factsOf(ended)), on: day }, until: null }
  return { finding: { ...byRule('badge-label', 'unknown', rule, [fact('label', 'text', null)], [{ kind: 'supplier-fact', name: 'labels' }]), on: day }, until: null }
}

/** Is a label on the list? One without a level is not, where the list names levels. */
export function isAccepted ({ scheme, level }: Pick<LabelHolding, 'scheme' | 'level'>, { accepted }: AcceptedLabelsRule): boolean {
  return accepted.some((label) => label.scheme === scheme && (label.levels === null || (level !== null && label.levels.includes(level))))
}

function endsLater (first: LabelHolding, second: LabelHolding): boolean {
  if (second.period.until === null) return false
  return first.period.until === null || first.period.until > second.period.until
}

function factsOf ({ scheme, level, issuer, period, evidence }: LabelHolding): readonly FactUsed[] {
  return [
    fact('label', 'text', labelName({ scheme, level }), evidence),
    fact('issuer', 'text', issuer),
    fact('from', 'day', period.from),
    untilFact(period.until)
  ]
}
