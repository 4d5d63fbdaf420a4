// One case and what an engine replied to it.
import type { ConformanceCase } from '@sroi/fixtures'
import type { Difference } from './difference.ts'
import { findDifferences } from './find-differences.ts'

/** What an engine says to one question: an answer, or why there is none. */
export interface Reply {
  readonly answer?: unknown
  readonly error?: unknown
}

/** Every place where the reply is not what the case prescribes. Problems of an error are compared in any order, by place and code. */
export function compareReply ({ expect }: Pick<ConformanceCase, 'expect'>, reply: Reply): readonly Difference[] {
  if ('answer' in reply && 'error' in reply) return [{ path: '', expected: 'an answer or an error', got: 'both' }]
  if ('error' in expect) {
    const { code, problems } = expect['error'] as { readonly code: string, readonly problems: readonly unknown[] }
    return findDifferences({ error: { code, problems: { $set: problems } } }, reply)
  }
  return 'error' in reply ? [{ path: '/answer', expected: 'an answer', got: reply }] : findDifferences(expect, reply)
}
