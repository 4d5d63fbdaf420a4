import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import type { Dependencies } from '../../dependencies.ts'
import type { ReviewWork } from '../../review/answer-review.ts'
import type { ReviewThread } from '../../review/open-review-thread.ts'
import { partOf } from '../part-of.ts'

/**
 * Looks rules over: what is wrong with them, what differs, where answers flip, who is affected. Nothing is stored.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem `too-busy`
 */
export async function reviewRules ({ store, clock }: Pick<Dependencies, 'store' | 'clock'>, thread: ReviewThread, work: ReviewWork, input: unknown): Promise<object> {
  const now = clock.now()
  const named = ['before', 'after', 'rules'].flatMap((name) => {
    const published = partOf(partOf(input, name), 'published')
    const [id, version] = [partOf(published, 'id'), partOf(published, 'version')]
    return typeof id === 'string' && typeof version === 'string' ? [{ id, version }] : []
  })
  const versions: Record<string, object> = {}
  for (const one of named) {
    const [found] = await store.ruleSetVersions([one]) ?? []
    if (found !== undefined) versions[`${one.id}@${one.version}`] = found
  }
  return thread.answer({ work, input, known: await store.ruleSets(), versions: versions as Parameters<ReviewThread['answer']>[0]['versions'], on: amsterdamDay(now), knownAt: now })
}
