// The path of one firm to one level of a label.
import type { Finding, Verdict } from '../model/finding.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelDays, LabelLevel, LabelRules } from '../model/label-rules.ts'
import type { Pathway, PathwayOutcome, PathwayStep } from '../model/pathway.ts'
import { byRule, fact, finding, lastDayOfMonths, missingOf, unknownByRule } from '../primitives/index.ts'
import { assessmentOf } from './assess-label.ts'
import type { Judged } from './judged.ts'
import { judgeRequirements } from './judge-requirements.ts'
import { planTime } from './plan-time.ts'

const OUTCOME: Readonly<Record<Verdict, PathwayOutcome>> = { met: 'reachable', 'not-met': 'never', unknown: 'unknown' }

/**
 * Judged on the last day that is soon enough: what time alone brings has come by then. What the firm can do is a step; anything else that is not
 * met rules the label out.
 */
export function planPathway (firm: Firm, rules: LabelRules, level: LabelLevel, days: LabelDays): Pathway {
  const judged = judgeRequirements(firm, rules, level.level, days.before)
  const applied = firm.applications?.find((one) => one.scheme === rules.scheme && one.level === level.level)?.on ?? null
  const waits = judged.flatMap(({ ripeOn, finding: { verdict } }) => ripeOn !== null && verdict === 'met' && ripeOn > days.on ? [ripeOn] : [])
  const steps: readonly PathwayStep[] = [
    ...judged.flatMap(({ act }) => act === null ? [] : [{ kind: 'act' as const, fact: act.fact, asked: act.asked, days: act.days }]),
    ...waits.map((until) => ({ kind: 'wait' as const, until })),
    { kind: 'procedure', days: rules.procedure.state === 'in-force' ? rules.procedure.value.days : null, startedOn: applied }
  ]
  const time = planTime(steps, rules, days)
  const conditions = conditionsOf(judged)
  const verdict = conditions === 'met' ? time.verdict : conditions
  const because = [
    assessmentOf(rules, level, judged, days.before),
    // where the conditions rule it out, time no longer matters
    ...(conditions === 'not-met' ? [] : [...(applied === null ? [] : [applicationFinding(rules, level, applied)]), time.finding, validityFinding(rules, level, days)])
  ]
  const open = verdict === 'not-met' ? [] : verdict === 'unknown' ? missingOf([...judged.map((one) => one.finding), time.finding]) : time.finding.missing
  return {
    scheme: rules.scheme,
    level: level.level,
    name: level.name,
    outcome: OUTCOME[verdict],
    finding: finding('pathway', verdict, {
      facts: [fact('label', 'text', level.name), fact('issuer', 'text', rules.issuer), fact('before', 'day', days.before)],
      on: days.on,
      missing: verdict === 'unknown' ? open : [],
      because
    }),
    missing: open,
    latestStart: verdict === 'met' ? time.latestStart : null,
    steps: verdict === 'not-met' ? [] : steps
  }
}

/** Undone acts are no obstacle; all else counts as it was judged. Nothing asked is nothing known. */
function conditionsOf (judged: readonly Judged[]): Verdict {
  if (judged.some(({ act, finding: { verdict } }) => verdict === 'not-met' && act === null)) return 'not-met'
  return judged.length === 0 || judged.some(({ finding: { verdict } }) => verdict === 'unknown') ? 'unknown' : 'met'
}

/** While the issuer has not decided, the firm has no label, whatever it is called. */
function applicationFinding ({ pending }: LabelRules, { name }: LabelLevel, on: string): Finding {
  const facts = [fact('label', 'text', name), fact('applied-on', 'day', on)]
  const missing = [{ kind: 'decision' as const, name: 'label.decision' }]
  if (pending.state !== 'in-force') return finding('label-applied', 'unknown', { facts, on, missing })
  return byRule('label-applied', 'unknown', pending, [...facts, fact('standing', 'code', pending.value.status)], missing)
}

/** How long it would hold, counted from the last day that is soon enough. */
function validityFinding ({ validity }: LabelRules, { name }: LabelLevel, { before }: LabelDays): Finding {
  const facts = [fact('label', 'text', name)]
  if (validity.state !== 'in-force') return unknownByRule('label-validity', validity, facts)
  const { months } = validity.value
  return byRule('label-validity', 'met', validity, [...facts, fact('months', 'count', months), fact('held-until', 'day', lastDayOfMonths(before, months))])
}
