import type { MatchRequest, RuleSet, Supplier } from '@sroi/matcher'
import type { MatchRecord } from '../store/index.ts'
import { mergedOnce } from './merged-once.ts'

/** What a match was asked with, as it is asked now or was recorded. */
export type Circumstances = Pick<MatchRecord, 'question' | 'authority' | 'on' | 'knownAt' | 'register'>

/** The one place where a request to the matcher is put together, so that a replay cannot differ from the first time. */
export function matchRequest (
  { question, authority, on, knownAt, register }: Circumstances, ruleSets: readonly RuleSet[], suppliers: readonly Supplier[]
): MatchRequest {
  return {
    ...question,
    authorityName: authority.name,
    ...(authority.point === null ? {} : { authorityPoint: authority.point }),
    ruleSet: mergedOnce(ruleSets),
    suppliers,
    register: { id: register.id, revision: register.revision },
    on,
    knownAt
  }
}
