import type { ConformanceCase } from '@sroi/fixtures'
import { MatcherError } from '@sroi/matcher'
import { didYouMean } from '../../suggestion/did-you-mean.ts'

/**
 * The cases of the parts that are named, all when none is: an id, the beginning of one up to a slash, or a question.
 * @throws MatcherError INVALID_REQUEST with every part that names nothing.
 */
export function chooseCases (cases: readonly ConformanceCase[], parts: readonly string[]): readonly ConformanceCase[] {
  const isIn = ({ id, question }: ConformanceCase, part: string): boolean => id === part || id.startsWith(`${part}/`) || question === part
  const unknown = parts.filter((part) => !cases.some((one) => isIn(one, part)))
  if (unknown.length > 0) {
    const known = [...new Set(cases.flatMap(({ id, question }) => [id.split('/')[0] ?? id, question]))]
    throw new MatcherError('INVALID_REQUEST', unknown.map((part) => ({ place: '--only', code: 'not-found', detail: `The kit has no part '${part}'${didYouMean(part, known) || `; there are ${known.join(', ')}`}` })))
  }
  return parts.length === 0 ? cases : cases.filter((one) => parts.some((part) => isIn(one, part)))
}
