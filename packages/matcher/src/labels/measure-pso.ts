// How much does a firm contribute, in the way of the PSO?
import { answerTo } from '../answer-to.ts'
import type { Firm } from '../model/firm.ts'
import type { LabelRules } from '../model/label-rules.ts'
import type { PsoMeasurement, ShareRange } from '../model/pathway.ts'
import type { IsoDay } from '../model/values.ts'
import { missingOf, finding, fact } from '../primitives/index.ts'
import type { Finding, FactUsed } from '../model/finding.ts'
import { checkFirm } from './check-plan.ts'
import { basisPointsOf, type ShareBounds } from './share-bounds.ts'
import { type Measured, measure } from './measure.ts'

/**
 * Direct, indirect and total contribution in basis points, each rounded down once. It is a calculation with the firm's own figures; the label
 * rests on the issuer's measurement.
 * @throws MatcherError INVALID_REQUEST for figures that are not whole or lie below zero.
 */
export function measurePso (firm: Firm, rules: LabelRules): PsoMeasurement {
  return answerTo(() => measurementOf(firm, rules))
}

function measurementOf (firm: Firm, rules: LabelRules): PsoMeasurement {
  checkFirm(firm)
  const { sizeFteHundredths, direct, indirect, total, missing } = measure(firm, rules)
  return {
    sizeFteHundredths,
    direct: direct === null ? null : rounded(direct),
    indirect: indirect === null ? null : rounded(indirect),
    total: total === null ? null : rounded(total),
    missing: missingOf([finding('pso-measurement', 'unknown', { missing })])
  }
}

/** The measurement as something a verdict rests on. */
export function measurementFinding ({ sizeFteHundredths, direct, indirect, total, missing }: Measured, on: IsoDay): Finding {
  return finding('pso-measurement', missing.length === 0 ? 'met' : 'unknown', {
    facts: [
      fact('fte', 'hundredths', sizeFteHundredths),
      ...shareFacts('direct', direct),
      ...shareFacts('indirect', indirect),
      ...shareFacts('total', total)
    ],
    on,
    missing: missingOf([finding('pso-measurement', 'unknown', { missing })])
  })
}

/** One figure when it is known, two when it lies between bounds. */
export function shareFacts (name: string, range: ShareBounds | null): readonly FactUsed[] {
  if (range === null) return [fact(`${name}-contribution`, 'basis-points', null)]
  const { leastBasisPoints: least, mostBasisPoints: most } = rounded(range)
  if (least === most) return [fact(`${name}-contribution`, 'basis-points', least)]
  return [fact(`${name}-contribution-least`, 'basis-points', least), fact(`${name}-contribution-most`, 'basis-points', most)]
}

function rounded ({ least, most }: ShareBounds): ShareRange {
  return { leastBasisPoints: basisPointsOf(least), mostBasisPoints: basisPointsOf(most) }
}
