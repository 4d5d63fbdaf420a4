// What do the judgements on the criteria, and the label, come to?
import type { AdmissionCase, CaseQuestion, LabelShown } from '../model/admission-case.ts'
import type { BadgeKind } from '../model/criterion-rule.ts'
import type { Finding, Verdict } from '../model/finding.ts'
import type { Procedure } from '../model/procedure.ts'
import { allOf, endOfDay } from '../primitives/index.ts'
import { findProvisions } from '../rules/index.ts'
import { guardLabel } from './guards/index.ts'
import { standsOn } from './state-on.ts'

const BADGES: readonly BadgeKind[] = ['temporary', 'full']
const RANK: Readonly<Record<Verdict, number>> = { 'not-met': 0, unknown: 1, met: 2 }

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
  /** By the rules of the day of the application. */
  readonly criteria: readonly Standard[]
  /** By those of today; null: the same, or the procedure says that they do not matter. */
  readonly today: readonly Standard[] | null
  readonly rulesOf: Procedure['rulesOf']
  readonly label: Verdict
  readonly labelFindings: readonly Finding[]
}

/** What the procedure lays down on rules that changed after the application is followed by `outcomeOfCriteria`. */
export function standardsOf (of: AdmissionCase, question: CaseQuestion): Standards {
  const applied = of.submittedOn ?? question.on
  const { rulesOf } = of.file.procedure
  const criteria = criteriaBy(of, { on: applied, knownAt: applied === question.on ? question.knownAt : endOfDay(applied) })
  const now = rulesOf === 'application-day' || applied === question.on ? null : criteriaBy(of, question)
  const labelFindings = guardLabel({ of, stands: standsOn(of, question), type: 'full-admission-decided', event: null, ...question })
  const isOpen = usableLabels(of, question).some(({ check }) => check?.result !== 'valid')
  const label = allOf(labelFindings.map(({ verdict }) => verdict))
  return { criteria, today: now === null || isSame(now, criteria) ? null : now, rulesOf, label: label === 'not-met' && isOpen ? 'unknown' : label, labelFindings }
}

/** A criterion that no rule gives badges is asked for both. */
function criteriaBy (of: AdmissionCase, { on, knownAt }: CaseQuestion): readonly Standard[] {
  const rules = findProvisions(of.file.ruleSet, 'admissionCriteria', { trigger: 'contract', days: { 'term-start': on, publication: on, delivery: on }, knownAt }, false)
  return (of.file.procedure.criteria ?? []).map((criterion) => {
    const rows = rules.filter(({ value, rule }) => (value?.criterion ?? rule.provision) === criterion)
    return {
      criterion,
      badges: BADGES.filter((badge) => rows.length === 0 || rows.some(({ value }) => value === null || value.badges.includes(badge))),
      isOfLabel: rows.some(({ value }) => value?.ways.some(({ asks }) => asks.every(({ kind }) => kind === 'accepted-label')) ?? false)
    }
  })
}

function isSame (one: readonly Standard[], other: readonly Standard[]): boolean {
  return one.every(({ badges, isOfLabel }, index) => other[index]?.isOfLabel === isOfLabel && BADGES.every((badge) => badges.includes(badge) === other[index]?.badges.includes(badge)))
}

/** Labels that nobody has turned down and that are not over. */
export function usableLabels ({ labels }: AdmissionCase, { on }: CaseQuestion): readonly LabelShown[] {
  return labels.filter(({ check, label: { period } }) => check?.result !== 'invalid' && (period.until === null || period.until >= on))
}

type BadgeVerdicts = Readonly<Record<BadgeKind, Verdict>>

/** Everything that one of the badges asks is met: that badge, the full one first. Neither can be: refused. Null: it is not known. */
export function outcomeOfCriteria (standards: Standards, verdicts: readonly Verdict[]): CriteriaOutcome | null {
  const { criteria, rules } = chosen(standards, verdicts)
  if (rules === null) return null
  const { temporary, full } = badgesBy(criteria, standards.label, verdicts)
  if (full === 'met') return 'admit-full'
  if (temporary === 'met') return 'admit-temporarily'
  return full === 'not-met' && temporary === 'not-met' ? 'refuse' : null
}

/**
 * By which rules these judgements are weighed: those of the day of the application, or where the procedure says so those of today when they are kinder for a badge and for
 * none less so. `rules: null`: the procedure does not say, and it matters.
 */
export function chosen ({ criteria, today, rulesOf, label }: Standards, verdicts: readonly Verdict[]): { readonly criteria: readonly Standard[], readonly rules: 'application-day' | 'today' | null } {
  if (today === null) return { criteria, rules: 'application-day' }
  const [then, now] = [badgesBy(criteria, label, verdicts), badgesBy(today, label, verdicts)]
  if (rulesOf === undefined) return { criteria, rules: BADGES.every((badge) => then[badge] === now[badge]) ? 'application-day' : null }
  const gained = BADGES.map((badge) => RANK[now[badge]] - RANK[then[badge]])
  return gained.every((more) => more >= 0) && gained.some((more) => more > 0) ? { criteria: today, rules: 'today' } : { criteria, rules: 'application-day' }
}

function badgesBy (criteria: readonly Standard[], label: Verdict, verdicts: readonly Verdict[]): BadgeVerdicts {
  // what a label settles, a label that counts settles, and for the full badge nothing else does
  const asked = (badge: BadgeKind): readonly Verdict[] => criteria.flatMap(({ badges, isOfLabel }, index) =>
    badges.includes(badge) ? [isOfLabel && (label === 'met' || badge === 'full') ? label : verdicts[index] ?? 'unknown'] : [])
  const [temporary, full] = [asked('temporary'), asked('full')]
  // a badge for which nothing is asked is no badge that is known
  return { temporary: temporary.length === 0 ? 'unknown' : allOf(temporary), full: full.length === 0 ? 'unknown' : allOf([label, ...full]) }
}

/** Does another judgement on this one alone change what it comes to? */
export function isPivotal (standards: Standards, verdicts: readonly Verdict[], index: number): boolean {
  const outcome = outcomeOfCriteria(standards, verdicts)
  return (['met', 'not-met'] as const).some((other) => other !== verdicts[index] && outcomeOfCriteria(standards, verdicts.with(index, other)) !== outcome)
}
