import type { Finding } from '../model/finding.ts'
import { byRule, fact, missingOf, ratio, WHOLE } from '../primitives/index.ts'
import { basisPointsOf, reachesShare, sumOver } from './share-bounds.ts'
import type { Found, Situation } from './judged.ts'
import { measurementFinding } from './measure-pso.ts'
import type { TargetShareCondition } from '../model/label-rules.ts'
import type { WeighedGroup } from './weigh-target-group.ts'

/**
 * The target group as a part of all fte. Whether fte are weighed here is not said in the source, and of some positions sources disagree: the
 * smallest reading must reach the minimum to be met, and the largest must miss it to be not met.
 */
export function judgeTargetShare (found: Found<TargetShareCondition>, { measured, on }: Situation): Finding {
  const { minimumBasisPoints: minimum, operator, excludedPositions, excludedContractTypes } = found.value
  const { sizeFteHundredths: size, groups, total } = measured
  const asked = [fact('minimum', 'basis-points', minimum), fact('bound', 'code', operator)]
  const missing = missingOf([measurementFinding(measured, on)]).filter(({ name }) => name !== 'purchases')
  if (size === null || groups === null || total === null) return { ...byRule('label-target-share', 'unknown', found, [fact('target-share-least', 'basis-points', null), ...asked], missing), on }
  const counted = groups.filter(({ group: { position, contractType } }) => !excludedPositions.includes(position) && !excludedContractTypes.includes(contractType))
  const clear = counted.filter(({ group }) => !isUnclear(group, found.value))
  const least = sumOver(clear.map((one) => one.least), size)
  const most = sumOver(counted.map(({ fte }) => fte), size)
  const facts = [fact('target-share-least', 'basis-points', basisPointsOf(least)), fact('target-share-most', 'basis-points', basisPointsOf(most)), ...asked]
  const bound = ratio(minimum, WHOLE)
  if (reachesShare(least, bound, operator)) return { ...byRule('label-target-share', 'met', found, facts), on }
  if (!reachesShare(most, bound, operator)) return { ...byRule('label-target-share', 'not-met', found, facts), on }
  return { ...byRule('label-target-share', 'unknown', found, facts, [{ kind: 'rule-value', name: 'label.target-share.who-counts' }]), on }
}

function isUnclear ({ position, contractType }: WeighedGroup['group'], { unclearPositions, unclearContractTypes }: TargetShareCondition): boolean {
  return unclearPositions.includes(position) || unclearContractTypes.includes(contractType)
}
