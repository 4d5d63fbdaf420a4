// Is there time, and when must the firm start at the latest?
import type { FactUsed, Finding, Missing, Verdict } from '../model/finding.ts'
import type { LabelDays, LabelRules } from '../model/label-rules.ts'
import type { PathwayStep } from '../model/pathway.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, daysLater, fact, finding } from '../primitives/index.ts'

export interface TimePlanned {
  readonly finding: Finding
  readonly latestStart: IsoDay | null
  /** What it does to the path: a duration that is not known leaves the latest start open, and not the label itself. */
  readonly verdict: Verdict
}

/**
 * Steps are taken one after another. One duration that no source states keeps the latest start unknown; the durations that are known can already
 * show that it is too late.
 */
export function planTime (steps: readonly PathwayStep[], rules: LabelRules, { on, before }: LabelDays): TimePlanned {
  const facts: FactUsed[] = [fact('before', 'day', before)]
  const missing = steps.flatMap((step): readonly Missing[] => step.kind === 'wait' || step.days !== null
    ? []
    : [{ kind: 'rule-value', name: step.kind === 'act' ? `label.duration.${step.fact}` : 'label.procedure' }])
  const started = steps.flatMap((step) => step.kind === 'procedure' ? step.startedOn ?? [] : [])[0]
  const known = steps.reduce((sum, step) => step.kind === 'wait' || (step.kind === 'procedure' && started !== undefined) ? sum : sum + (step.days ?? 0), 0)
  const procedure = steps.flatMap((step) => step.kind === 'procedure' ? step.days ?? [] : [])[0] ?? 0
  const latest = daysLater(before, -known)
  const decided = started === undefined ? null : daysLater(started, procedure)
  const tooLate = latest < on || (decided !== null && decided > before)
  if (tooLate) return { finding: told('not-met', [...facts, fact('days-needed', 'count', decided === null ? known : procedure)], []), latestStart: null, verdict: 'not-met' }
  // a procedure that would have to begin before the firm has had its fte long enough: whether it may is not said
  const wait = steps.flatMap((step) => step.kind === 'wait' ? step.until : []).sort().at(-1)
  if (wait !== undefined && daysLater(before, -procedure) < wait) {
    return { finding: told('unknown', [...facts, fact('possible-from', 'day', wait)], [{ kind: 'rule-value', name: 'label.procedure.start' }]), latestStart: null, verdict: 'unknown' }
  }
  if (missing.length > 0) return { finding: told('unknown', facts, missing), latestStart: null, verdict: 'met' }
  if (started !== undefined && known === 0) return { finding: told('met', [...facts, fact('applied-on', 'day', started)], []), latestStart: null, verdict: 'met' }
  return { finding: told('met', [...facts, fact('latest-start', 'day', latest), fact('days-needed', 'count', known)], []), latestStart: latest, verdict: 'met' }

  function told (verdict: Verdict, shown: readonly FactUsed[], open: readonly Missing[]): Finding {
    if (rules.procedure.state !== 'in-force') {
      return finding('label-in-time', verdict, { facts: shown, rule: rules.procedure.state === 'value-missing' ? rules.procedure.rule : null, on, missing: open })
    }
    return { ...byRule('label-in-time', verdict, rules.procedure, shown, open), on }
  }
}
