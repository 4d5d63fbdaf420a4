// How verdicts combine. Unknown is never false: it only yields to something that decides.
import type { Verdict } from '../model/finding.ts'

/** All must be met: one not-met decides, then one unknown leaves it open. Of nothing: met. */
export function allOf (verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met'
  return verdicts.includes('unknown') ? 'unknown' : 'met'
}

/** One is enough: one met decides, then one unknown leaves it open. Of nothing: not-met. */
export function anyOf (verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met'
  return verdicts.includes('unknown') ? 'unknown' : 'not-met'
}

/** A plain yes or no as a verdict. */
export function verdictOf (answer: boolean): Verdict {
  return answer ? 'met' : 'not-met'
}
