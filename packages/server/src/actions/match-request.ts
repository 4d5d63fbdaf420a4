import type { MatchQuestion, MatchRequest, RuleSet, Supplier } from '@sroi/matcher'
import type { MatchFacts } from '../store/index.ts'
import { mergedOnce } from './merged-once.ts'

/** What a match or a search was asked with, as it is asked now or was recorded. */
export interface Circumstances<Q = MatchQuestion> extends Pick<MatchFacts, 'authority' | 'on' | 'knownAt' | 'register'> {
  readonly question: Q
}

/** The one place where a request to the matcher is put together, so that a replay cannot differ from the first time. */
export function matchRequest<Q extends object> (
  { question, authority, on, knownAt, register }: Circumstances<Q>, ruleSets: readonly RuleSet[], suppliers: readonly Supplier[]
): Q & Omit<MatchRequest, keyof MatchQuestion> {
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
