// By when must each step towards a label begin?
import { answerTo } from '../answer-to.ts'
import type { FactUsed, Finding, Missing, Verdict } from '../model/finding.ts'
import type { Milestone, MilestoneDays } from '../model/milestone.ts'
import type { Pathway, PathwayStep } from '../model/pathway.ts'
import type { IsoDay } from '../model/values.ts'
import { daysLater, fact, finding } from '../primitives/index.ts'
import { problemsOfDay, refuse } from './check-lapse.ts'

/**
 * The steps that a pathway has left, each with the last day on which it can begin, counted back from the last day of the badge: steps are taken one after another. A duration that no source
 * states leaves that day open for its step and for those before it; that it is too late can be known all the same.
 * @throws MatcherError INVALID_REQUEST when a day does not exist.
 */
export function milestones (pathway: Pathway, days: MilestoneDays): readonly Milestone[] {
  return answerTo(() => {
    refuse([...problemsOfDay(days.on, '/on'), ...problemsOfDay(days.before, '/before')])
    return pathway.steps.map((step, index) => milestoneOf(pathway, step, pathway.steps.slice(index), days))
  })
}

function milestoneOf (pathway: Pathway, step: PathwayStep, left: readonly PathwayStep[], { on, before }: MilestoneDays): Milestone {
  const known = left.reduce((sum, one) => sum + (lengthOf(one) ?? 0), 0)
  const missing = left.flatMap((one): readonly Missing[] => lengthOf(one) === null ? [{ kind: 'rule-value', name: one.kind === 'act' ? `label.duration.${one.fact}` : 'label.procedure' }] : [])
  const facts = [fact('label', 'text', pathway.name), ...factsOf(step)]
  const told = (verdict: Verdict, more: readonly FactUsed[]): Finding => finding('badge-milestone', verdict, { facts: [...facts, ...more], on, missing: verdict === 'unknown' ? missing : [] })
  if (step.kind === 'wait') return { step, latestStart: null, finding: told(step.until <= before ? 'met' : 'not-met', [fact('possible-from', 'day', step.until), fact('before', 'day', before)]) }
  if (step.kind === 'procedure' && step.startedOn !== null) return { step, latestStart: null, finding: begun(step.startedOn, step.days) }
  // what is known shows the last day at most: later is too late in any case
  const latest = daysLater(before, -known)
  if (on > latest) return { step, latestStart: missing.length === 0 ? latest : null, finding: told('not-met', [fact('latest-start', 'day', latest)]) }
  if (missing.length > 0) return { step, latestStart: null, finding: told('unknown', [fact('before', 'day', before)]) }
  return { step, latestStart: latest, finding: told('met', [fact('latest-start', 'day', latest)]) }

  function begun (startedOn: IsoDay, days: number | null): Finding {
    const since = fact('applied-on', 'day', startedOn)
    if (days === null) return told('unknown', [since])
    const decided = daysLater(startedOn, days)
    return told(decided <= before ? 'met' : 'not-met', [since, fact('expected-on', 'day', decided)])
  }
}

/** In days. What has begun, and what is waited for, is not begun again. Null: not known. */
function lengthOf (step: PathwayStep): number | null {
  return step.kind === 'wait' || (step.kind === 'procedure' && step.startedOn !== null) ? 0 : step.days
}

function factsOf (step: PathwayStep): readonly FactUsed[] {
  if (step.kind === 'act') return [fact('milestone', 'code', 'act'), fact('statement', 'code', step.fact), fact('days-needed', 'count', step.days)]
  return [fact('milestone', 'code', step.kind), ...(step.kind === 'wait' ? [] : [fact('days-needed', 'count', step.days)])]
}
