import type { Lookup, RuleUsed } from '../model/finding.ts'
import type { ProvisionValues, Topic } from '../model/rule-set.ts'

/** The topics an obligation is derived from. */
export const OBLIGATION_TOPICS = ['scope', 'threshold', 'labourShare', 'rate', 'base', 'rounding'] as const satisfies readonly Topic[]

type ObligationTopic = typeof OBLIGATION_TOPICS[number]

/** The provisions on each, as found for this contract. */
export type ObligationRules = { readonly [T in ObligationTopic]: Lookup<ProvisionValues[T]> } & {
  /** A provision that is in force today but was published after the contract was concluded: it does not bind that contract. */
  readonly laterThanContract: RuleUsed | null
}
