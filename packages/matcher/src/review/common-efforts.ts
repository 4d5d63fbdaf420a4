// Is there an effort of which two rows of a table both speak?
import type { EducationTrack, Span } from '../model/effort.ts'
import type { EffortSelector } from '../model/valuation-rules.ts'
import { commonBand } from './common-band.ts'

type Selector = EffortSelector | null
type Education = { readonly track: EducationTrack, readonly levels: Span | null }

/** What both select, where null selects everything; undefined when there is nothing. */
export function commonEfforts (first: Selector, second: Selector): Selector | undefined {
  if (first === null || second === null) return first ?? second
  const kinds = first.kinds.filter((kind) => second.kinds.includes(kind))
  const groups = both(first.groups, second.groups, (one, other) => one.filter((group) => other.includes(group)))
  const education = both(first.education, second.education, commonEducation)
  const [band, otherBand] = [first.benefitMonths, second.benefitMonths]
  const months = band === undefined || otherBand === undefined ? band ?? otherBand : commonBand(band, otherBand)
  if (kinds.length === 0 || groups?.length === 0 || education?.length === 0 || months === null) return undefined
  return {
    kinds,
    ...(groups === undefined ? {} : { groups }),
    ...(education === undefined ? {} : { education }),
    ...(months === undefined ? {} : { benefitMonths: months })
  }
}

/** What is absent excludes nothing. */
function both<V> (first: V | undefined, second: V | undefined, common: (first: V, second: V) => V): V | undefined {
  return first === undefined || second === undefined ? first ?? second : common(first, second)
}

function commonEducation (first: readonly Education[], second: readonly Education[]): readonly Education[] {
  return first.flatMap(({ track, levels }) => second.filter((other) => other.track === track).flatMap((other): readonly Education[] => {
    if (levels === null || other.levels === null) return [{ track, levels: levels ?? other.levels }]
    const from = Math.max(levels.from, other.levels.from)
    const until = Math.min(levels.until ?? Infinity, other.levels.until ?? Infinity)
    return from > until ? [] : [{ track, levels: { from, until: until === Infinity ? null : until } }]
  }))
}
