import type { Finding } from '../model/finding.ts'
import type { DirectPartCondition } from '../model/label-rules.ts'
import { byRule, fact, missingOf, plus, type Ratio, ratio, times, WHOLE } from '../primitives/index.ts'
import { reachesShare } from './share-bounds.ts'
import type { Found, Situation } from './judged.ts'
import { measurementFinding, shareFacts } from './measure-pso.ts'

/** Which part of the contribution is the firm's own. More direct contribution raises the part, more indirect lowers it. */
export function judgeDirectPart (found: Found<DirectPartCondition>, { measured, on }: Situation): Finding {
  const { minimumBasisPoints: minimum, operator } = found.value
  const { direct, indirect } = measured
  const facts = [...shareFacts('direct', direct), ...shareFacts('indirect', indirect), fact('minimum', 'basis-points', minimum), fact('bound', 'code', operator)]
  const missing = missingOf([measurementFinding(measured, on)])
  if (direct === null || indirect === null) return { ...byRule('label-direct-part', 'unknown', found, facts, missing), on }
  const isEnough = (own: Ratio, bought: Ratio): boolean => reachesShare(own, times(plus(own, bought), ratio(minimum, WHOLE)), operator)
  if (isEnough(direct.least, indirect.most)) return { ...byRule('label-direct-part', 'met', found, facts), on }
  if (!isEnough(direct.most, indirect.least)) return { ...byRule('label-direct-part', 'not-met', found, facts), on }
  return { ...byRule('label-direct-part', 'unknown', found, facts, missing), on }
}
