import { type LabelRuleSet, MatcherError } from '@sroi/matcher'
import { didYouMean } from '../suggestion/did-you-mean.ts'

/**
 * The rules of these labels, in their own order; of all when none is named.
 * @throws MatcherError INVALID_REQUEST for every scheme of which there are none.
 */
export function chooseLabelRules (labelRules: readonly LabelRuleSet[], schemes: readonly string[] | undefined): readonly LabelRuleSet[] {
  if (schemes === undefined) return labelRules
  const known = labelRules.map(({ scheme }) => scheme)
  const problems = schemes.flatMap((scheme, index) => known.includes(scheme)
    ? []
    : [{ place: `/schemes/${index}`, code: 'unknown-scheme', detail: `There are no rules of a label '${scheme}'${didYouMean(scheme, known) || `; there are ${known.join(', ')}`}` }])
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return labelRules.filter(({ scheme }) => schemes.includes(scheme))
}
