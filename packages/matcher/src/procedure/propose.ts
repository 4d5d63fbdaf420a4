// What does the machine propose to decide, on what is on record?
import { answerTo } from '../answer-to.ts'
import type { AdmissionCase, CaseQuestion } from '../model/admission-case.ts'
import type { FactUsed, Finding, Missing, Verdict } from '../model/finding.ts'
import type { DecisionKind } from '../model/procedure.ts'
import type { ProposedDecision, ProposedEvent } from '../model/proposal.ts'
import { allOf, daysLater, fact, labelName, missingOf } from '../primitives/index.ts'
import { type Asked, judged, notLaidDown } from './asked.ts'
import { badgeSpan } from './badge-on.ts'
import { askGuards, guardCompleteness, guardLeavingAside } from './guards/index.ts'
import type { Norm } from './norms.ts'
import { chosen, type CriteriaOutcome, outcomeOfCriteria, type Standards, standardsOf, usableLabels } from './outcome-of-criteria.ts'
import { withoutCount } from './secret-votes.ts'
import { checkQuestion, standsOn } from './state-on.ts'

/**
 * A proposal for each kind of decision that waits in the case on a day. The same record, rules and day give the same proposal, years later too. What is not known is not
 * proposed on.
 * @throws MatcherError INVALID_REQUEST as `stateOn`.
 */
export function propose (of: AdmissionCase, question: CaseQuestion): readonly ProposedDecision[] {
  return answerTo(() => {
    checkQuestion(of, question)
    return proposalsOn(of, question)
  })
}

/** As `propose`, of a day that has been checked. */
export function proposalsOn (of: AdmissionCase, question: CaseQuestion): readonly ProposedDecision[] {
  const { stage } = of
  const { beneath } = standsOn(of, question)
  const hasTemporary = (stage === 'admitted-temporarily' || stage === 'extended') && beneath !== 'lapsed'
  const hasBadge = hasTemporary || (stage === 'admitted-full' && beneath !== 'lapsed')
  return [
    ...(stage === 'under-review' || stage === 'advised' ? [onAdmission(of, question)] : []),
    ...(stage === 'incomplete' ? [onLeavingAside(of, question)] : []),
    ...(hasTemporary && usableLabels(of, question).length > 0 ? [onFull(of, question)] : []),
    ...(hasTemporary && of.extensionAsked !== null ? [onExtension(of, question)] : []),
    ...(['suspension', 'withdrawal'] as const).flatMap((kind) => hasBadge && of.proposals.some((open) => open.kind === kind) ? [forAPerson(of, question, kind, `case.${kind}`, 'procedure deciders')] : []),
    ...(of.objections.some(({ isOpen }) => isOpen) ? [forAPerson(of, question, 'objection', 'case.objection', 'awb 7:11')] : [])
  ]
}

const ADMITS: Readonly<Record<CriteriaOutcome, { readonly event: ProposedEvent, readonly reason: string, readonly verdict: Verdict }>> = {
  'admit-full': { event: 'full-admission-decided', reason: 'admitted', verdict: 'met' },
  'admit-temporarily': { event: 'temporary-admission-decided', reason: 'admitted', verdict: 'met' },
  refuse: { event: 'refusal-decided', reason: 'criterion-not-met', verdict: 'not-met' }
}

/** Once each criterion is judged: admitted when all that a badge asks is met, refused when neither badge can be, else not known. */
function onAdmission (of: AdmissionCase, question: CaseQuestion): ProposedDecision {
  const { criteria = [] } = of.file.procedure
  const asked = askedOf(of, question, 'temporary-admission-decided')
  const complete = guardCompleteness(asked)
  const judgements = judgementsOf(of, question, criteria)
  const isJudged = criteria.length > 0 && criteria.every((criterion) => of.found.some((one) => one.criterion === criterion))
  const standards = standardsOf(of, question)
  const outcome = isJudged && allOf(complete.map(({ verdict }) => verdict)) === 'met' ? outcomeOfCriteria(standards, judgements.map(({ verdict }) => verdict)) : null
  const because = [...complete, ...judgements, ...standards.labelFindings]
  if (outcome !== null) return proposed(of, question, 'admission', { ...ADMITS[outcome], norm: 'procedure criteria', because })
  const missing = criteria.length === 0 ? notLaidDown('criteria') : [...missingOf([...complete, ...judgements]), ...missingOfRules(standards, judgements), ...missingOfLabels(of, question)]
  return proposed(of, question, 'admission', { event: null, reason: null, verdict: 'unknown', norm: 'procedure criteria', because, missing })
}

/** Only what was not completed in time; until then it is not known whether it will be. */
function onLeavingAside (of: AdmissionCase, question: CaseQuestion): ProposedDecision {
  const because = guardLeavingAside(askedOf(of, question, 'leaving-aside-decided'))
  if (because.length > 0 && because.every(({ verdict }) => verdict === 'met')) return proposed(of, question, 'leaving-aside', { event: 'leaving-aside-decided', reason: 'not-completed', verdict: 'met', norm: 'awb 4:5', because })
  return proposed(of, question, 'leaving-aside', { event: null, reason: null, verdict: 'unknown', norm: 'awb 4:5', because, missing: [{ kind: 'case-fact', name: 'case.completion' }] })
}

/** A label that counts, and what else the full badge asks met when it was judged. */
function onFull (of: AdmissionCase, question: CaseQuestion): ProposedDecision {
  const standards = standardsOf(of, question)
  const { labelFindings } = standards
  const verdicts = judgementsOf(of, question, standards.criteria.map(({ criterion }) => criterion))
  const { criteria } = chosen(standards, verdicts.map(({ verdict }) => verdict))
  const missingRules = missingOfRules(standards, verdicts)
  const others = judgementsOf(of, question, criteria.filter(({ badges, isOfLabel }) => badges.includes('full') && !isOfLabel).map(({ criterion }) => criterion))
  const because = [...others, ...labelFindings]
  if (missingRules.length === 0 && allOf(because.map(({ verdict }) => verdict)) === 'met') return proposed(of, question, 'full', { event: 'full-admission-decided', reason: 'admitted', verdict: 'met', norm: 'procedure labels', because })
  const missing = missingOfLabels(of, question)
  const judgement: readonly Missing[] = others.some(({ verdict }) => verdict !== 'met') ? [{ kind: 'decision', name: 'case.criterion' }] : []
  return proposed(of, question, 'full', { event: null, reason: null, verdict: 'unknown', norm: 'procedure labels', because, missing: [...missingRules, ...judgement, ...(missing.length > 0 ? missing : missingOf(labelFindings))] })
}

/** The rules changed, it matters, and the procedure does not say by which is judged. */
function missingOfRules (standards: Standards, judgements: readonly Finding[]): readonly Missing[] {
  return chosen(standards, judgements.map(({ verdict }) => verdict)).rules === null ? notLaidDown('rulesOf') : []
}

function judgementsOf (of: AdmissionCase, { on }: CaseQuestion, criteria: readonly string[]): readonly Finding[] {
  return criteria.map((criterion) => {
    const found = of.found.find((one) => one.criterion === criterion)
    return judged({ of, on }, 'case-criterion', found?.verdict ?? 'unknown', 'procedure criteria', {
      facts: [fact('admission-criterion', 'code', criterion), fact('judged-by-desk', 'code', found?.verdict ?? null)], missing: [{ kind: 'decision', name: 'case.criterion' }]
    })
  })
}

/** What is not known of labels that came in: a check, or whether one on no list counts. */
function missingOfLabels (of: AdmissionCase, question: CaseQuestion): readonly Missing[] {
  const labels = usableLabels(of, question)
  if (labels.some(({ check }) => check === null)) return [{ kind: 'decision', name: 'case.label-check' }]
  return labels.filter(({ check }) => check?.result === 'not-listed').map(({ label }) => ({ kind: 'rule-value', name: `acceptedLabels.${labelName(label)}` }))
}

/** Whether a ground is there a person says; that there can be no extension is known. */
function onExtension (of: AdmissionCase, question: CaseQuestion): ProposedDecision {
  const { extension } = of.file.procedure
  if (extension === null || of.extendedUntil.length >= extension.times) {
    return proposed(of, question, 'extension', { event: 'extension-refused', reason: extension === null ? 'no-extension' : 'no-ground', verdict: 'not-met', norm: 'procedure extension', because: [], facts: [fact('extensions', 'count', of.extendedUntil.length)] })
  }
  const until = badgeSpan(of, question)?.until ?? null
  return proposed(of, question, 'extension', {
    event: null, reason: null, verdict: 'unknown', norm: 'procedure extension', because: [], missing: [{ kind: 'decision', name: 'case.extension-ground' }],
    facts: [fact('extension-grounds', 'texts', extension.reasons), fact('badge-until', 'day', until), fact('longest-extension', 'day', until === null ? null : daysLater(until, extension.longestDays))]
  })
}

function forAPerson (of: AdmissionCase, question: CaseQuestion, kind: DecisionKind, name: string, norm: Norm): ProposedDecision {
  return proposed(of, question, kind, { event: null, reason: null, verdict: 'unknown', norm, because: [], missing: [{ kind: 'decision', name }] })
}

interface Parts {
  readonly event: ProposedEvent | null
  readonly reason: string | null
  readonly verdict: Verdict
  readonly norm: Norm
  readonly because: readonly Finding[]
  readonly facts?: readonly FactUsed[]
  readonly missing?: readonly Missing[]
}

function proposed (of: AdmissionCase, question: CaseQuestion, kind: DecisionKind, { event, reason, verdict, norm, because, facts = [], missing = [] }: Parts): ProposedDecision {
  const finding = judged({ of, on: question.on }, 'case-proposal', verdict, norm, { facts: [fact('decision-kind', 'code', kind), fact('proposed-event', 'code', event), ...facts], missing, because })
  const asked = event === null ? null : askedOf(of, question, event)
  const first = asked === null ? [] : withoutCount(asked, askGuards(asked).filter((one) => one.verdict !== 'met'))
  return { kind, event, reason, finding: { ...finding, discretion: true }, first }
}

function askedOf (of: AdmissionCase, question: CaseQuestion, type: ProposedEvent): Asked {
  return { of, stands: standsOn(of, question), type, event: null, ...question }
}
