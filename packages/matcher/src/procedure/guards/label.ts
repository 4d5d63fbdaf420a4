import { judgeLabel } from '../../admission/index.ts'
import type { LabelShown } from '../../model/admission-case.ts'
import type { Finding } from '../../model/finding.ts'
import type { LabelHolding } from '../../model/supplier.ts'
import type { IsoDay } from '../../model/values.ts'
import { fact, labelName } from '../../primitives/index.ts'
import { findProvision } from '../../rules/index.ts'
import { type Asked, eventOf, judged } from '../asked.ts'
import { validLabels } from '../badge-on.ts'

/** Is a label on record that was checked, holds on the day, and stands on the list of the region? One that is on no list that is known is unknown. */
export function guardLabel (asked: Asked): readonly Finding[] {
  const { of, on } = asked
  const valid = validLabels(of)
  if (valid.length === 0) return [judged(asked, 'case-label', 'not-met', 'procedure labels', { facts: [fact('case-fault', 'code', 'no-checked-label')] })]
  const { finding } = accepted(asked, valid, on)
  return [judged(asked, 'case-label', finding.verdict, 'procedure labels', { missing: finding.missing, because: [finding] })]
}

/** Does what the check says agree with the list? A label that is not listed is not refused for that. */
export function guardLabelCheck (asked: Asked): readonly Finding[] {
  const { of } = asked
  const event = eventOf(asked, 'label-checked')
  const shown = of.labels.find(({ id }) => id === event?.label)
  if (event === null || shown === undefined) return []
  const facts = [fact('label', 'text', labelName(shown.label)), fact('check-result', 'code', event.result)]
  if (event.result === 'invalid') return [judged(asked, 'case-label-check', 'met', 'procedure labels', { facts })]
  const { finding } = accepted(asked, [{ ...shown, check: { result: 'valid', by: event.actor.id, on: event.on, level: event.level, source: event.source } }], shown.label.period.from)
  if (event.result === 'valid') return [judged(asked, 'case-label-check', finding.verdict, 'procedure labels', { facts, missing: finding.missing, because: [finding] })]
  const isListed = finding.verdict === 'met'
  return [judged(asked, 'case-label-check', isListed ? 'not-met' : 'met', 'procedure labels', { facts: [...facts, ...(isListed ? [fact('case-fault', 'code', 'label-is-listed')] : [])], because: [finding] })]
}

function accepted ({ of, on, knownAt }: Asked, labels: readonly LabelShown[], day: IsoDay): ReturnType<typeof judgeLabel> {
  const rule = findProvision(of.file.ruleSet, 'acceptedLabels', { trigger: 'contract', days: { delivery: on, 'term-start': on }, knownAt })
  return judgeLabel(labels.map(holdingOf), rule, day)
}

function holdingOf ({ label: { number: _number, ...label }, check, recordedAt }: LabelShown): LabelHolding {
  return { ...label, evidence: { level: check?.level ?? 'self-declared', source: check?.source ?? 'in-the-question', on: check?.on ?? null }, recordedAt }
}
