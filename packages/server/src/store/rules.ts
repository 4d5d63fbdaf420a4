// Rule sets, as a transaction sees them that may publish one. Types only.
import type { AuthorityId, RuleSet } from '@sroi/matcher'

export interface RuleWriting {
  /** The newest version of every rule set, by id. */
  newest (): Promise<ReadonlyMap<string, RuleSet>>
  /** Was this version published before? */
  hasVersion (id: string, version: string): Promise<boolean>
  /** The id of the rule set of an authority; null where it has none of its own. */
  ownOf (authority: AuthorityId): Promise<string | null>
  /** The rule set of an authority that had none of its own. */
  adopt (authority: AuthorityId, ruleSet: string): Promise<void>
}
