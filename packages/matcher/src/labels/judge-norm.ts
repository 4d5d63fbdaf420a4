import type { FactUsed, Finding } from '../model/finding.ts'
import type { NormCondition, NormTable } from '../model/label-rules.ts'
import type { BasisPoints } from '../model/values.ts'
import { byRule, fact, missingOf, type Ratio, ratio, unknownByRule, WHOLE } from '../primitives/index.ts'
import { basisPointsOf, reachesShare } from './share-bounds.ts'
import type { Found, Situation } from './judged.ts'
import { measurementFinding } from './measure-pso.ts'

/** The norms that could be the firm's own: one at a published size, two between sizes. */
interface NormsAtSize {
  readonly lowest: BasisPoints
  readonly highest: BasisPoints
  readonly isBetween: boolean
}

/** Between two published sizes nothing is made up: only what is right by both neighbours is said, and it is said that it lies between. */
export function judgeNorm (found: Found<NormCondition>, { rules, measured, on }: Situation): Finding {
  const { norms } = rules.measurement
  const { step } = found.value
  const because = [measurementFinding(measured, on)]
  const facts = [fact('step', 'text', step), fact('fte', 'hundredths', measured.sizeFteHundredths)]
  if (norms.state !== 'in-force') return { ...unknownByRule('label-norm', norms, facts), because }
  const missing = missingOf(because)
  const size = measured.sizeFteHundredths
  const atSize = size === null ? null : normsAtSize(norms.value, size, step)
  if (size === null || measured.total === null) return { ...byRule('label-norm', 'unknown', norms, facts, missing), on, because }
  if (atSize === null) return { ...byRule('label-norm', 'unknown', norms, facts, [{ kind: 'rule-value', name: 'label.norms.size' }]), on, because }
  const { lowest, highest, isBetween } = atSize
  const { least, most } = measured.total
  const compared = (contribution: Ratio): readonly FactUsed[] => [
    ...facts,
    fact('total-contribution', 'basis-points', basisPointsOf(contribution)),
    ...(isBetween ? [fact('norm-larger-size', 'basis-points', lowest), fact('norm-smaller-size', 'basis-points', highest), fact('between-sizes', 'boolean', true)] : [fact('norm', 'basis-points', highest)])
  ]
  if (reachesShare(least, ratio(highest, WHOLE), '>=')) return { ...byRule('label-norm', 'met', norms, compared(least)), on, because }
  if (!reachesShare(most, ratio(lowest, WHOLE), '>=')) return { ...byRule('label-norm', 'not-met', norms, compared(most)), on, because }
  const open = isBetween ? [{ kind: 'rule-value' as const, name: 'label.norms.size' }] : []
  return { ...byRule('label-norm', 'unknown', norms, compared(least), [...missing, ...open]), on, because }
}

function normsAtSize ({ rows, lastAndAbove }: NormTable, size: number, step: string): NormsAtSize | null {
  const index = rows.findIndex(({ fteHundredths }) => fteHundredths >= size)
  const larger = index === -1 ? undefined : rows[index]
  if (larger === undefined) {
    const last = lastAndAbove ? rows.at(-1)?.steps[step] : undefined
    return last === undefined ? null : { lowest: last, highest: last, isBetween: false }
  }
  const own = larger.steps[step]
  if (own === undefined) return null
  if (larger.fteHundredths === size) return { lowest: own, highest: own, isBetween: false }
  const smaller = rows[index - 1]?.steps[step]
  return smaller === undefined ? null : { lowest: Math.min(own, smaller), highest: Math.max(own, smaller), isBetween: true }
}
