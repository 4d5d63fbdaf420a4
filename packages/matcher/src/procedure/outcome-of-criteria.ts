// What do the judgements on the criteria, and the label, come to?
import type { AdmissionCase, CaseQuestion, LabelShown } from '../model/admission-case.ts'
import type { BadgeKind } from '../model/criterion-rule.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import { allOf } from '../primitives/index.ts'
import { findProvisions } from '../rules/index.ts'
import { guardLabel } from './guards/index.ts'
import { standsOn } from './state-on.ts'

const BADGES: readonly BadgeKind[] = ['temporary', 'full']

/** What would be proposed. */
export type CriteriaOutcome = 'admit-full' | 'admit-temporarily' | 'refuse'

/** For which badges a criterion of the procedure is asked, and whether a label can settle it. */
interface Standard {
  readonly criterion: string
  readonly badges: readonly BadgeKind[]
  readonly isOfLabel: boolean
}

/** The criteria in the order of the procedure, and how it stands with a label. */
export interface Standards {
  readonly criteria: readonly Standard[]
  readonly label: Verdict
  readonly labelFindings: readonly Finding[]
}

/** By the rules of the day of the application. A criterion that no rule gives badges is asked for both. */
export function standardsOf (of: AdmissionCase, question: CaseQuestion): Standards {
  const applied = of.submittedOn ?? question.on
  const rules = findProvisions(of.file.ruleSet, 'admissionCriteria', { trigger: 'contract', days: { 'term-start': applied, publication: applied, delivery: applied }, knownAt: question.knownAt }, false)
  const criteria = (of.file.procedure.criteria ?? []).map((criterion) => {
    const rows = rules.filter(({ value, rule }) => (value?.criterion ?? rule.provision) === criterion)
    return {
      criterion,
      badges: BADGES.filter((badge) => rows.length === 0 || rows.some(({ value }) => value === null || value.badges.includes(badge))),
      isOfLabel: rows.some(({ value }) => value?.ways.some(({ asks }) => asks.every(({ kind }) => kind === 'accepted-label')) ?? false)
    }
  })
  const labelFindings = guardLabel({ of, stands: standsOn(of, question), type: 'full-admission-decided', event: null, ...question })
  const isOpen = usableLabels(of, question).some(({ check }) => check?.result !== 'valid')
  const label = allOf(labelFindings.map(({ verdict }) => verdict))
  return { criteria, label: label === 'not-met' && isOpen ? 'unknown' : label, labelFindings }
}

/** Labels that nobody has turned down and that are not over. */
export function usableLabels ({ labels }: AdmissionCase, { on }: CaseQuestion): readonly LabelShown[] {
  return labels.filter(({ check, label: { period } }) => check?.result !== 'invalid' && (period.until === null || period.until >= on))
}

/** Everything that one of the badges asks is met: that badge, the full one first. Neither can be: refused. Null: it is not known. */
export function outcomeOfCriteria ({ criteria, label }: Standards, verdicts: readonly Verdict[]): CriteriaOutcome | null {
  // what a label settles, a label that counts settles, and for the full badge nothing else does
  const asked = (badge: BadgeKind): readonly Verdict[] => criteria.flatMap(({ badges, isOfLabel }, index) =>
    badges.includes(badge) ? [isOfLabel && (label === 'met' || badge === 'full') ? label : verdicts[index] ?? 'unknown'] : [])
  const [temporary, full] = [asked('temporary'), asked('full')]
  // a badge for which nothing is asked is no badge that is known
  const [isTemporary, isFull]: readonly Verdict[] = [temporary.length === 0 ? 'unknown' : allOf(temporary), full.length === 0 ? 'unknown' : allOf([label, ...full])]
  if (isFull === 'met') return 'admit-full'
  if (isTemporary === 'met') return 'admit-temporarily'
  return isFull === 'not-met' && isTemporary === 'not-met' ? 'refuse' : null
}

/** Does another judgement on this one alone change what it comes to? */
export function isPivotal (standards: Standards, verdicts: readonly Verdict[], index: number): boolean {
  const outcome = outcomeOfCriteria(standards, verdicts)
  return (['met', 'not-met'] as const).some((other) => other !== verdicts[index] && outcomeOfCriteria(standards, verdicts.with(index, other)) !== outcome)
}
