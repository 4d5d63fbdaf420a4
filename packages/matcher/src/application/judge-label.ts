// Does the firm have a label that the region accepts, or mean to get one?
import { isAccepted } from '../admission/index.ts'
import type { AcceptedLabelsRule } from '../model/admission-rules.ts'
import type { Finding, Lookup, Missing, Verdict } from '../model/finding.ts'
import type { LabelAim } from '../model/firm-profile.ts'
import { compareText, fact, finding, holdingOn, isWithin, labelName, unknownByRule } from '../primitives/index.ts'
import { type Judge, lacking } from './asked.ts'

type InForce = Extract<Lookup<AcceptedLabelsRule>, { state: 'in-force' }>
interface Named { readonly scheme: string, readonly level: string | null }

/** Each label once, in one order, whatever the order in which it was told. */
function namesOf (labels: readonly Named[]): readonly string[] {
  return [...new Set(labels.map(labelName))].sort(compareText)
}

/** A list that was read in part leaves open whether another label is accepted. */
function unlisted ({ value }: InForce, labels: readonly Named[]): readonly Missing[] {
  return value.complete ? [] : namesOf(labels).map((name) => ({ kind: 'rule-value', name: `acceptedLabels.${name}` }))
}

/**
 * A label that was checked and holds: met. One that is only shown: whether it is real is for somebody to check. `labels` empty: the firm says that it has none.
 * Not said at all: unknown, also where the register knows an old one.
 */
export const judgeAcceptedLabel: Judge<'accepted-label'> = ({ profile: { labels: shown }, acceptedLabels: rule, checkedLabels, on }) => {
  if (rule.state !== 'in-force') return unknownByRule('criterion-label', rule)
  const checked = holdingOn(checkedLabels, on)
  const holding = (shown ?? []).filter(({ period }) => isWithin(on, period))
  const listed = (labels: readonly Named[]): readonly Named[] => labels.filter((label) => isAccepted(label, rule.value))
  const answer = (verdict: Verdict, labels: readonly Named[] | null, missing: readonly Missing[] = []): Finding =>
    finding('criterion-label', verdict, { facts: [fact('labels', 'texts', labels === null ? null : namesOf(labels)), fact('label-check', 'code', verdict === 'met' ? 'valid' : 'not-checked')], rule: rule.rule, on, missing })
  if (listed(checked).length > 0) return answer('met', listed(checked))
  if (listed(holding).length > 0) return answer('unknown', listed(holding), [{ kind: 'decision', name: 'label.check' }])
  const open = unlisted(rule, [...checked, ...holding])
  if (open.length > 0) return answer('unknown', [...checked, ...holding], open)
  return shown === undefined ? answer('unknown', null, lacking('labels')) : answer('not-met', holding)
}

/**
 * Labels it means to get or has applied for. One that it has not chosen a level of may still become one that is accepted. Not met only when it has said both what it
 * means to get and what it has applied for.
 */
export const judgeLabelAim: Judge<'label-aim'> = ({ profile: { aims, applications }, acceptedLabels: rule, on, rule: own }) => {
  if (rule.state !== 'in-force') return unknownByRule('criterion-label-aim', rule)
  const said: readonly LabelAim[] = [...(aims ?? []), ...(applications ?? [])]
  const accepted = said.filter((aim) => isAccepted(aim, rule.value))
  const open = said.filter((aim) => !accepted.includes(aim) && aim.level === null && rule.value.accepted.some(({ scheme, levels }) => scheme === aim.scheme && levels !== null))
  const others = said.filter((aim) => !accepted.includes(aim) && !open.includes(aim))
  const missing = [...(open.length > 0 || aims === undefined ? lacking('aims') : []), ...(applications === undefined ? lacking('applications') : []), ...unlisted(rule, others)]
  const verdict = accepted.length > 0 ? 'met' : missing.length > 0 ? 'unknown' : 'not-met'
  const facts = [fact('labels', 'texts', aims === undefined && applications === undefined ? null : namesOf(accepted.length > 0 ? accepted : said))]
  return finding('criterion-label-aim', verdict, { facts, rule: own, on, missing: verdict === 'unknown' ? missing : [] })
}
