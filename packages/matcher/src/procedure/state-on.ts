// How does a case stand on a day? Dates decide, never a flag: at midnight in Amsterdam a badge that is over is over.
import { answerTo } from '../answer-to.ts'
import { MatcherError, type Problem } from '../error.ts'
import type { AdmissionCase, CaseQuestion, CaseState, CaseStateOnDay, LabelShown } from '../model/admission-case.ts'
import type { Missing, Verdict } from '../model/finding.ts'
import type { Standing } from '../model/supplier.ts'
import type { IsoDay } from '../model/values.ts'
import { dayFault, fact, instantFault, labelName } from '../primitives/index.ts'
import { judged, notLaidDown } from './asked.ts'
import { type BadgeSpan, badgeSpan, keptBy } from './badge-on.ts'

/**
 * The state, the standing and the days of the badge on a day, which does not lie before the last event of the record: for an earlier day `replayCase` gives the record of then.
 * @throws MatcherError INVALID_REQUEST when the day does not exist or lies before the record.
 */
export function stateOn (of: AdmissionCase, question: CaseQuestion): CaseStateOnDay {
  return answerTo(() => {
    checkQuestion(of, question)
    return standsOn(of, question)
  })
}

/** As `stateOn`, of a day that has been checked. */
export function standsOn (of: AdmissionCase, question: CaseQuestion): CaseStateOnDay {
  const span = badgeSpan(of, question)
  const stands = span === null ? withoutBadge(of, question) : withBadge(of, span, question)
  return of.objections.some(({ isOpen }) => isOpen) ? { ...stands, beneath: stands.state, state: 'objection' } : stands
}

function withoutBadge (of: AdmissionCase, { on }: CaseQuestion): CaseStateOnDay {
  const { stage } = of
  const hadBadge = of.temporaryBy !== null || of.fullBy !== null
  const standing: Standing | null = stage === 'refused' ? 'refused' : stage === 'withdrawn' ? (hadBadge ? 'withdrawn' : null) : stage === 'draft' || stage === 'left-aside' ? null : 'applied'
  const badge = judged({ of, on }, 'case-badge', 'not-met', 'case record', { facts: [fact('case-state', 'code', stage)] })
  return { state: stage, beneath: stage, standing, from: null, until: null, badge }
}

/** How a badge that was granted stands: its state, whether it holds, and until when. */
interface Held {
  readonly state: CaseState
  readonly verdict: Verdict
  readonly until: IsoDay | null
  readonly missing: readonly Missing[]
}

function withBadge (of: AdmissionCase, span: BadgeSpan, { on }: CaseQuestion): CaseStateOnDay {
  const held = heldOn(of, span, on)
  const isSuspended = of.isSuspended && held.state !== 'lapsed'
  const begins: Verdict = span.from === null ? 'unknown' : on >= span.from ? 'met' : 'not-met'
  const verdict = isSuspended ? 'not-met' : begins === 'met' ? held.verdict : held.verdict === 'not-met' ? 'not-met' : begins
  const missing = begins === 'unknown' ? [...span.missing, ...held.missing.filter(({ name }) => !span.missing.some((other) => other.name === name))] : held.missing
  const state = isSuspended ? 'suspended' : held.state
  return {
    state,
    beneath: held.state,
    standing: verdict === 'met' ? (span.isFull ? 'full' : 'temporary') : begins === 'not-met' && !isSuspended && held.state !== 'lapsed' ? 'applied' : null,
    from: span.from,
    until: held.until,
    badge: judged({ of, on }, 'case-badge', verdict, span.isFull ? 'procedure labels' : 'procedure year-from', {
      facts: [
        fact('case-state', 'code', state), fact('from', 'day', span.from), held.until === null && verdict === 'met' ? fact('until', 'code', 'open-ended') : fact('until', 'day', held.until),
        ...(held.state === 'lapsed' ? [fact('effect-of-lapse', 'code', of.file.procedure.effectOfLapse ?? null)] : [])
      ],
      missing,
      because: span.because
    })
  }
}

function heldOn (of: AdmissionCase, span: BadgeSpan, on: IsoDay): Held {
  const { until, missing } = span
  const { labels, awaited } = keptBy(of, span, on)
  const isOver = until !== null && on > until
  const isKnown = until !== null || missing.length === 0
  const own: CaseState = span.isFull ? 'admitted-full' : of.stage
  if (!isOver) {
    const state = span.isFull ? own : labels.length > 0 ? 'label-under-check' : awaited !== null ? 'label-awaited' : own
    // a label in time lengthens the badge until it is checked, so its last day is open
    const shown = labels.some(({ check }) => check === null) ? null : until
    return { state, verdict: isKnown ? 'met' : 'unknown', until: shown, missing }
  }
  if (labels.length > 0) return { state: 'label-under-check', ...whileChecked(labels, span.isFull), until: null }
  if (awaited === null) return { state: 'lapsed', verdict: 'not-met', until, missing: [] }
  if (awaited.until === null) return { state: 'label-awaited', verdict: 'unknown', until: null, missing: notLaidDown('daysWhileLabelAwaited') }
  return on <= awaited.until
    ? { state: 'label-awaited', verdict: 'met', until: awaited.until, missing: [] }
    : { state: 'lapsed', verdict: 'not-met', until: awaited.until, missing: [] }
}

/** Not checked yet: the badge runs on. Real but on no list that is known: not known. Not begun: on these days the firm holds none. */
function whileChecked (labels: readonly LabelShown[], isFull: boolean): Pick<Held, 'verdict' | 'missing'> {
  if (labels.some(({ check }) => check === null || (!isFull && check.result === 'valid'))) return { verdict: 'met', missing: [] }
  const unlisted = labels.find(({ check }) => check?.result === 'not-listed')
  if (unlisted === undefined) return { verdict: 'not-met', missing: [] }
  return { verdict: 'unknown', missing: [{ kind: 'rule-value', name: `acceptedLabels.${labelName(unlisted.label)}` }] }
}

/** Does the day exist, and does it not lie before the record? */
export function checkQuestion (of: AdmissionCase, { on, knownAt }: CaseQuestion): void {
  const problems: Problem[] = []
  const [day, moment] = [dayFault(on), instantFault(knownAt)]
  if (day !== null) problems.push({ place: '/on', ...day })
  if (moment !== null) problems.push({ place: '/knownAt', ...moment })
  if (day === null && of.last !== null && on < of.last.on) problems.push({ place: '/on', code: 'too-early', detail: `${on} lies before ${of.last.on}, the day of the last event on record. Replay the record until ${on} and ask that.` })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
