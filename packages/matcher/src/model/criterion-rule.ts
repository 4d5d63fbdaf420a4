// What the provisions on admission ask of a firm that applies: one provision is one criterion.
import type { CountedBy } from './contract-kind.ts'
import type { IncomeSaid, RegionStatements, TargetGroupSaid } from './firm-profile.ts'
import type { FirmStatements } from './firm.ts'
import type { Operator } from './provision.ts'
import type { AuthorityId, BasisPoints, Words } from './values.ts'

/** The badge that somebody applies for. */
export type BadgeKind = 'temporary' | 'full'

/** A yes or no of the profile. */
export type CriterionStatement = keyof FirmStatements | keyof RegionStatements

/** Established in one of these municipalities. */
export interface EstablishedInCondition { readonly kind: 'established-in', readonly municipalities: readonly AuthorityId[] }

/** Works in at least one of these municipalities. */
export interface WorksInCondition { readonly kind: 'works-in', readonly municipalities: readonly AuthorityId[] }

export interface SaidCondition { readonly kind: 'statement', readonly fact: CriterionStatement, readonly asked: boolean }

export interface IncomeCondition { readonly kind: 'income', readonly fact: keyof IncomeSaid, readonly minimumBasisPoints: BasisPoints, readonly operator: Operator }

/** `measure: null`: the text does not say by what is counted. */
export interface TargetGroupCondition {
  readonly kind: 'target-group'
  readonly vocabulary: TargetGroupSaid['vocabulary']
  readonly measure: CountedBy | null
  readonly minimumBasisPoints: BasisPoints
  readonly operator: Operator
}

/** A form on neither list is unknown. */
export interface FormCondition { readonly kind: 'legal-form', readonly allowed: readonly string[], readonly excluded: readonly string[] }

/** A label of the topic `acceptedLabels` that holds, and that somebody has checked. */
export interface AcceptedLabelCondition { readonly kind: 'accepted-label' }

/** It means to get such a label, or has applied for one. */
export interface LabelAimCondition { readonly kind: 'label-aim' }

/** People judge it: no fact settles it, and no machine. */
export interface JudgementCondition { readonly kind: 'judgement' }

export type CriterionCondition =
  | EstablishedInCondition | WorksInCondition | SaidCondition | IncomeCondition | TargetGroupCondition | FormCondition | AcceptedLabelCondition | LabelAimCondition | JudgementCondition

/** One way to meet a criterion: everything in it is asked. */
export interface CriterionWay {
  /** Unique in the criterion. */
  readonly id: string
  readonly asks: readonly CriterionCondition[]
}

/** One criterion of admission. One of its ways is enough. */
export interface AdmissionCriterionRule {
  /** As the procedure of a tenant and the judgements on a case name it. */
  readonly criterion: string
  /** What is asked, as a question to the firm. */
  readonly words: Words
  readonly badges: readonly BadgeKind[]
  readonly ways: readonly CriterionWay[]
}
