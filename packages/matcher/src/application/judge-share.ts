// Shares that are told within bounds: of income, and of a target group.
import type { FactUsed, Verdict } from '../model/finding.ts'
import type { ShareRange } from '../model/pathway.ts'
import type { Operator } from '../model/provision.ts'
import type { Evidence } from '../model/evidence.ts'
import type { BasisPoints } from '../model/values.ts'
import { evidenceFor, fact, reaches } from '../primitives/index.ts'
import { type Judge, judged, lacking } from './asked.ts'
import { latestSaid } from './latest-said.ts'
import { TARGET_GROUP_BANDS } from './target-group-bands.ts'

/** Whatever the share is within its bounds: one verdict, or unknown. */
function verdictWithin ({ leastBasisPoints: least, mostBasisPoints: most }: ShareRange, minimum: BasisPoints, operator: Operator): Verdict {
  if (reaches(least, minimum, operator)) return 'met'
  return reaches(most, minimum, operator) ? 'unknown' : 'not-met'
}

function factsOf (of: string, range: ShareRange | null, evidence: Evidence | null, minimum: BasisPoints, operator: Operator): readonly FactUsed[] {
  const told = range === null || range.leastBasisPoints === range.mostBasisPoints
    ? [fact('share', 'basis-points', range?.leastBasisPoints ?? null, evidence)]
    : [fact('share-least', 'basis-points', range.leastBasisPoints, evidence), fact('share-most', 'basis-points', range.mostBasisPoints, evidence)]
  return [fact('share-of', 'code', of), ...told, fact('minimum', 'basis-points', minimum), fact('bound', 'code', operator)]
}

export const judgeIncome: Judge<'income'> = (asked) => {
  const { profile: { income, evidence = {} }, condition: { fact: name, minimumBasisPoints: minimum, operator } } = asked
  const range = income?.[name] ?? null
  const facts = factsOf(name, range, range === null ? null : evidenceFor(evidence, `/income/${name}`, name), minimum, operator)
  const verdict = range === null ? 'unknown' : verdictWithin(range, minimum, operator)
  return judged(asked, 'criterion-share', verdict, facts, lacking(`income.${name}`))
}

/** Where the text does not say by what is counted, all that the firm tells must agree. */
export const judgeTargetGroup: Judge<'target-group'> = (asked) => {
  const { profile: { targetGroups = [], evidence = {} }, condition, on } = asked
  const { vocabulary, minimumBasisPoints: minimum, operator } = condition
  const said = latestSaid(targetGroups, condition, on)
  const verdicts = new Set(said.map(({ band }) => verdictWithin(TARGET_GROUP_BANDS[band], minimum, operator)))
  const [one] = said
  const range = one === undefined ? null : {
    leastBasisPoints: Math.min(...said.map(({ band }) => TARGET_GROUP_BANDS[band].leastBasisPoints)),
    mostBasisPoints: Math.max(...said.map(({ band }) => TARGET_GROUP_BANDS[band].mostBasisPoints))
  }
  const facts = factsOf(`target-group-${vocabulary}`, range, one === undefined ? null : evidenceFor(evidence, `/targetGroups/${targetGroups.indexOf(one)}`, vocabulary), minimum, operator)
  const [verdict] = verdicts
  return judged(asked, 'criterion-share', verdict === undefined || verdicts.size > 1 ? 'unknown' : verdict, facts, lacking(`targetGroups.${vocabulary}`))
}
