// Would a purchase from this supplier count towards the obligation, on the day of delivery?
import type { AcceptedLabelsRule, BadgeRule } from '../model/admission-rules.ts'
import type { Finding, Lookup, RuleUsed } from '../model/finding.ts'
import type { AdmissionRecord, LabelHolding, Supplier } from '../model/supplier.ts'
import type { AuthorityId, BasisPoints, IsoDay, IsoInstant } from '../model/values.ts'
import { allOf, byRule, fact, finding, holdingOn, labelName, labelsOnRecord, missingOf, onRecord, unknownByRule, untilFact, verdictOf } from '../primitives/index.ts'
import { currentAdmission, isBadge } from './current-admission.ts'
import { judgeLabel } from './judge-label.ts'

export interface PurchaseQuestion {
  readonly authority: AuthorityId
  /** As a reader knows it. */
  readonly authorityName: string
  readonly badge: Lookup<BadgeRule>
  readonly acceptedLabels: Lookup<AcceptedLabelsRule>
  readonly delivery: IsoDay
  readonly knownAt: IsoInstant
}

export interface PurchaseJudged {
  readonly finding: Finding
  /** How much of an invoice counts; null unless met. */
  readonly recognitionBasisPoints: BasisPoints | null
  /** The last day it counts as far as is on record; null: open. */
  readonly countsUntil: IsoDay | null
  readonly admission: AdmissionRecord | null
}

/** The badge rule of the region: may this authority's contractors use it, does the firm hold the badge, and does a label support it? */
export function judgePurchase (supplier: Supplier, question: PurchaseQuestion): PurchaseJudged {
  const { badge, delivery, knownAt } = question
  const admissions = onRecord(supplier.admissions, knownAt, () => 'admission')
  const admission = currentAdmission(admissions, delivery)
  const labels = labelsOnRecord(supplier.labels, knownAt)
  const ruleStep = judgeRule(question)
  if (badge.state !== 'in-force') {
    // Without a badge rule a badge decides nothing, so the lack of one must not refuse anybody.
    return { finding: finding('purchase-counts', 'unknown', { on: delivery, missing: ruleStep.missing, because: [ruleStep] }), recognitionBasisPoints: null, countsUntil: null, admission }
  }
  const recognition = admission === null ? null : recognitionOf(admission, badge.value)
  const held = judgeBadge(badge.rule, admission, admissions, labels, delivery)
  // a badge of which nothing counts is refused by the rule, not by the register
  const badgeStep = recognition === 0 ? byRule('badge-held', 'not-met', badge, held.facts) : held
  const labelStep = admission?.standing === 'full' ? judgeLabel(labels, question.acceptedLabels, delivery) : null
  const because = labelStep === null ? [ruleStep, badgeStep] : [ruleStep, badgeStep, labelStep.finding]
  const verdict = allOf(because.map((step) => step.verdict))
  const counts = finding('purchase-counts', verdict, { on: delivery, missing: verdict === 'unknown' ? missingOf(because) : [], because })
  if (verdict !== 'met' || admission === null) return { finding: counts, recognitionBasisPoints: null, countsUntil: null, admission }
  return {
    finding: counts,
    recognitionBasisPoints: recognition,
    countsUntil: earliest(admission.period.until, labelStep?.until ?? null),
    admission
  }
}

function recognitionOf ({ standing }: AdmissionRecord, rule: BadgeRule): BasisPoints | null {
  if (standing === 'full') return rule.fullBasisPoints
  return standing === 'temporary' ? rule.temporaryBasisPoints : null
}

function judgeRule ({ authority, authorityName, badge, delivery }: PurchaseQuestion): Finding {
  const facts = [fact('authority', 'text', authorityName)]
  if (badge.state !== 'in-force') return unknownByRule('badge-rule', badge, facts)
  const recognised = [fact('recognition-full', 'basis-points', badge.value.fullBasisPoints), fact('recognition-temporary', 'basis-points', badge.value.temporaryBasisPoints)]
  return { ...byRule('badge-rule', verdictOf(badge.value.authorities.includes(authority)), badge, [...facts, ...recognised]), on: delivery }
}

/** Without a badge: an application or a label that could support one leaves it open, nothing of the kind is a no. */
function judgeBadge (rule: RuleUsed, admission: AdmissionRecord | null, history: readonly AdmissionRecord[], labels: readonly LabelHolding[], delivery: IsoDay): Finding {
  const standing = admission?.standing ?? null
  const facts = [
    fact('standing', 'code', standing, admission?.evidence),
    ...(admission === null ? [] : [fact('from', 'day', admission.period.from), untilFact(admission.period.until)])
  ]
  if (standing === 'full' || standing === 'temporary') return finding('badge-held', 'met', { facts, rule, on: delivery })
  if (standing === 'applied') return finding('badge-held', 'unknown', { facts, rule, on: delivery, missing: [{ kind: 'decision', name: 'admission' }] })
  if (standing !== null) return finding('badge-held', 'not-met', { facts, rule, on: delivery })
  const badges = history.filter(isBadge)
  const last = badges.filter(({ period }) => period.until !== null && period.until < delivery).at(-1)
  const next = badges.find(({ period }) => period.from > delivery)
  const held = holdingOn(labels, delivery)
  const more = [
    ...facts,
    ...(last === undefined ? [] : [fact('ended', 'day', last.period.until, last.evidence)]),
    ...(next === undefined ? [] : [fact('starts', 'day', next.period.from, next.evidence)])
  ]
  if (held.length === 0 || last !== undefined || next !== undefined) return finding('badge-held', 'not-met', { facts: more, rule, on: delivery })
  const names = held.map(labelName)
  return finding('badge-held', 'unknown', { facts: [...more, fact('labels', 'texts', names, held[0]?.evidence)], rule, on: delivery, missing: [{ kind: 'decision', name: 'admission' }] })
}

function earliest (first: IsoDay | null, second: IsoDay | null): IsoDay | null {
  if (first === null) return second
  return second === null || first < second ? first : second
}
