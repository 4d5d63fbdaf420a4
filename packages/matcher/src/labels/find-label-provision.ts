// Which value of an issuer applies to whoever applies on some day of a stretch of days? The only place where labels resolve time.
import type { Lookup } from '../model/finding.ts'
import type { LabelDays, LabelProvision } from '../model/label-rules.ts'
import { nearestVersion, overlaps, ruleUsed, wasPublished } from '../primitives/index.ts'

/**
 * The application can fall on any day from `on` to `before`. One provision that covers them all is in force; when the value changes in
 * between, the day that selects decides, and that day is not known yet.
 */
export function findLabelProvision<V> (
  ruleSet: string, name: string, provisions: readonly LabelProvision<V>[], { on, before, knownAt }: LabelDays
): Lookup<V> {
  const known = provisions.filter(({ published, withdrawn }) =>
    wasPublished(published, knownAt) && (withdrawn === undefined || !wasPublished(withdrawn, knownAt)))
  const candidates = known.filter(({ valid }) => overlaps(valid, { from: on, until: before }))
  const [first, ...others] = candidates
  if (first === undefined) {
    const nearest = nearestVersion(provisions, () => [on, before], knownAt)
    return { state: 'no-provision', on, known: provisions.length > 0, ...(nearest === undefined ? {} : { nearest }), missing: [{ kind: 'rule-value', name }] }
  }
  if (candidates.some((one, index) => candidates.slice(index + 1).some((other) => overlaps(one.valid, other.valid)))) {
    return { state: 'undecided', missing: [{ kind: 'rule-value', name: `${name}.contradiction` }], contradicting: candidates.map((one) => ruleUsed(ruleSet, one)) }
  }
  const covers = first.valid.from <= on && (first.valid.until === null || first.valid.until >= before)
  if (others.length > 0 || !covers) {
    const missing = first.selectedBy === null
      ? { kind: 'rule-value' as const, name: `${name}.selectedBy` }
      : { kind: 'supplier-fact' as const, name: `days.${first.selectedBy}` }
    return { state: 'undecided', missing: [missing] }
  }
  const { value } = first
  const rule = ruleUsed(ruleSet, first)
  if (value === null) return { state: 'value-missing', rule, on, missing: [{ kind: 'rule-value', name }] }
  return { state: 'in-force', value, rule, on }
}
