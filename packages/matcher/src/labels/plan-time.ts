// Is there time, and when must the firm start at the latest?
import type { Finding, FactUsed, Missing } from '../model/finding.ts'
import type { LabelDays, LabelRules } from '../model/label-rules.ts'
import type { PathwayStep } from '../model/pathway.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, daysLater, fact, finding } from '../primitives/index.ts'

export interface TimePlanned {
  readonly finding: Finding
  readonly latestStart: IsoDay | null
  /** True: the days that are known rule the label out, or leave it open. That a duration is not known does not. */
  readonly blocks: boolean
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
  if (tooLate) return { finding: told('not-met', [...facts, fact('days-needed', 'count', decided === null ? known : procedure)], []), latestStart: null, blocks: true }
  // a procedure that would have to begin before the firm has had its fte long enough: whether it may is not said
  const wait = steps.flatMap((step) => step.kind === 'wait' ? step.until : []).sort().at(-1)
  if (wait !== undefined && procedure > 0 && daysLater(before, -procedure) < wait) {
    return { finding: told('unknown', [...facts, fact('possible-from', 'day', wait)], [{ kind: 'rule-value', name: 'label.procedure.start' }]), latestStart: null, blocks: true }
  }
  if (missing.length > 0) return { finding: told('unknown', facts, missing), latestStart: null, blocks: false }
  if (started !== undefined && known === 0) return { finding: told('met', [...facts, fact('applied-on', 'day', started)], []), latestStart: null, blocks: false }
  return { finding: told('met', [...facts, fact('latest-start', 'day', latest), fact('days-needed', 'count', known)], []), latestStart: latest, blocks: false }

  function told (verdict: Finding['verdict'], shown: readonly FactUsed[], open: readonly Missing[]): Finding {
    if (rules.procedure.state !== 'in-force') {
      return finding('label-in-time', verdict, { facts: shown, rule: rules.procedure.state === 'value-missing' ? rules.procedure.rule : null, on, missing: open })
    }
    return { ...byRule('label-in-time', verdict, rules.procedure, shown, open), on }
  }
}
