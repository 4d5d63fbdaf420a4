// The European thresholds: from which estimate a contract must be put out to tender throughout the Union.
import type { Contract } from './contract.ts'
import type { Operator } from './provision.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { Cents, IsoInstant } from './values.ts'

/** An authority of the State, or any other. */
export type BuyerKind = 'central' | 'sub-central'

/** The kinds of contract that have a threshold of their own. */
export type EuThresholdType =
  | 'works'
  | 'supplies-services-central'
  | 'supplies-services-sub-central'
  | 'social-and-other'
  | 'concessions'
  | 'utilities-works'
  | 'utilities-supplies-services'
  | 'utilities-social-and-other'

/** Compared with the estimate excluding VAT, options and renewals included. */
export interface EuThresholdRule {
  readonly cents: Cents
  readonly operator: Operator
}

export interface EuThresholdQuestion {
  readonly contract: Contract
  readonly ruleSet: MergedRuleSet
  /** Absent: not known. */
  readonly buyer?: BuyerKind
  /** Is it a social or other specific service, as the annexes of the directives list them? Absent: not known. */
  readonly socialOrOther?: boolean
  readonly knownAt: IsoInstant
}
