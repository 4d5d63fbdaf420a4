// A rule set is the provisions of one authority through time; merged, several are read as one.
import type { AcceptedLabelsRule, BadgeRule } from './admission-rules.ts'
import type { AdmissionCriterionRule } from './criterion-rule.ts'
import type { EuThresholdRule } from './eu-threshold.ts'
import type { InvitationRule } from './invitation.ts'
import type { BaseRule, LabourShareRule, MinimumTermRule, ObligationCapRule, OwnLabelRule, RateRule, RoundingRule, ThresholdRule } from './obligation-rules.ts'
import type { Provision } from './provision.ts'
import type { RankingRule } from './ranking-rule.ts'
import type { MissionReservationRule, MissionServicesRule, ReservationRule } from './reservation-rules.ts'
import type { EquatedDaysRule, PublicHolidaysRule, SuspensionRule, TermExtensionRule, TermRule } from './term-rules.ts'
import type { ValuationValues } from './valuation-rules.ts'
import type { AuthorityId, Words } from './values.ts'

/** Each topic and what its provisions hold. */
export interface ProvisionValues extends ValuationValues {
  readonly scope: { readonly applies: boolean }
  readonly threshold: ThresholdRule
  readonly labourShare: LabourShareRule
  readonly minimumTerm: MinimumTermRule
  readonly rate: RateRule
  readonly cap: ObligationCapRule
  readonly base: BaseRule
  readonly ownLabel: OwnLabelRule
  readonly rounding: RoundingRule
  readonly badge: BadgeRule
  readonly acceptedLabels: AcceptedLabelsRule
  readonly admissionCriteria: AdmissionCriterionRule
  readonly reservation: ReservationRule
  readonly missionReservation: MissionReservationRule
  readonly missionServices: MissionServicesRule
  readonly invitation: InvitationRule
  readonly euThreshold: EuThresholdRule
  readonly decisionTerm: TermRule
  readonly decisionNotice: TermRule
  readonly suspension: SuspensionRule
  readonly leavingAsideTerm: TermRule
  readonly objectionTerm: TermRule
  readonly objectionDecisionTerm: TermRule
  readonly objectionCommitteeTerm: TermRule
  readonly objectionSuspension: SuspensionRule
  readonly objectionAdjournment: TermRule
  readonly badgeYear: TermRule
  readonly termExtension: TermExtensionRule
  readonly publicHolidays: PublicHolidaysRule
  readonly equatedDays: EquatedDaysRule
  readonly ranking: RankingRule
}

export type Topic = keyof ProvisionValues

export type Provisions = { readonly [T in Topic]?: readonly Provision<ProvisionValues[T]>[] }

export interface RuleSet {
  /** Where an editor finds the JSON Schema. Nothing else reads it. */
  readonly $schema?: string
  readonly id: string
  readonly version: string
  readonly title: Words
  /** Null: a base that others build on. */
  readonly authority: AuthorityId | null
  /** The rule set underneath. */
  readonly extends?: string
  readonly provisions: Provisions
}

/** Several rule sets, base first, read as one. Later sets replace what they say they replace. */
export interface MergedRuleSet {
  readonly layers: readonly { readonly id: string, readonly version: string }[]
  readonly authority: AuthorityId | null
  readonly provisions: { readonly [T in Topic]: readonly { readonly ruleSet: string, readonly provision: Provision<ProvisionValues[T]> }[] }
}
