// Does a provision speak of this effort?
import type { Effort, Span } from '../model/effort.ts'
import type { Missing, Verdict } from '../model/finding.ts'
import type { Band, EffortSelector } from '../model/valuation-rules.ts'
import { allOf, anyOf, highestIn, lowestIn, verdictOf } from '../primitives/index.ts'

export interface Covered {
  readonly verdict: Verdict
  readonly missing: readonly Missing[]
}

/** All that the selector names must hold; a fact that is absent leaves it open, unless another fact already excludes it. */
export function coversEffort (selector: EffortSelector | null, effort: Effort): Covered {
  if (selector === null) return { verdict: 'met', missing: [] }
  const checks: readonly (readonly [Verdict, string])[] = [
    [verdictOf(selector.kinds.includes(effort.kind)), 'effort.kind'],
    [isInGroups(selector, effort), 'effort.group'],
    [isOnTrack(selector, effort), 'effort.education'],
    [selector.benefitMonths === undefined ? 'met' : isInBand(effort.benefitMonths, selector.benefitMonths), 'effort.benefitMonths']
  ]
  const verdict = allOf(checks.map(([outcome]) => outcome))
  return { verdict, missing: verdict === 'unknown' ? checks.filter(([outcome]) => outcome === 'unknown').map(([, name]) => ({ kind: 'effort-fact', name })) : [] }
}

/** Is all of a span inside a band, or none of it? Unknown where it lies across a bound, or is absent. */
export function isInBand (span: Span | undefined, band: Band): Verdict {
  const [lowest, highest] = [lowestIn(band), highestIn(band)]
  if (span === undefined) return band.lower === null && band.upper === null ? 'met' : 'unknown'
  const until = span.until ?? Infinity
  if (span.from > highest || until < lowest) return 'not-met'
  return span.from >= lowest && until <= highest ? 'met' : 'unknown'
}

function isInGroups ({ groups }: EffortSelector, { group }: Effort): Verdict {
  if (groups === undefined) return 'met'
  return group === undefined ? 'unknown' : verdictOf(groups.includes(group))
}

function isOnTrack ({ education: asked }: EffortSelector, { education }: Effort): Verdict {
  if (asked === undefined) return 'met'
  if (education === undefined) return 'unknown'
  return anyOf(asked.filter(({ track }) => track === education.track).map(({ levels }): Verdict => {
    if (levels === null) return 'met'
    if (education.level === undefined) return 'unknown'
    return verdictOf(education.level >= levels.from && (levels.until === null || education.level <= levels.until))
  }))
}
