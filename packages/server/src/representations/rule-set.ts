import type { RuleSet } from '@sroi/matcher'

/** A rule set without its provisions. */
export interface RuleSetSummary extends Pick<RuleSet, 'id' | 'version' | 'title' | 'authority'> {
  readonly extends: string | null
}

export function representRuleSet ({ id, version, title, authority, extends: base }: RuleSet): RuleSetSummary {
  return { id, version, title, authority, extends: base ?? null }
}
