import type { Lookup, RuleUsed } from '../model/finding.ts'
import type { ProvisionValues } from '../model/rule-set.ts'

/** The topics an obligation is derived from. */
type ObligationTopic = 'scope' | 'threshold' | 'minimumTerm' | 'labourShare' | 'rate' | 'base' | 'ownLabel' | 'cap' | 'rounding'

/** The provisions on each, as found for this contract. */
export type ObligationRules = { readonly [T in ObligationTopic]: Lookup<ProvisionValues[T]> } & {
  /** A provision that is in force today but was published after the contract was concluded: it does not bind that contract. */
  readonly laterThanContract: RuleUsed | null
}
