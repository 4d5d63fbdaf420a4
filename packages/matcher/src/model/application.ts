// What a firm that applies is told of its own case before anybody has judged it, and what prepares the case for those who do.
import type { DocumentReference } from './case-event.ts'
import type { BadgeKind } from './criterion-rule.ts'
import type { FactUsed, Finding, Missing } from './finding.ts'
import type { FirmProfile } from './firm-profile.ts'
import type { Firm } from './firm.ts'
import type { LabelRuleSet } from './label-rules.ts'
import type { Pathway } from './pathway.ts'
import type { Procedure } from './procedure.ts'
import type { MergedRuleSet } from './rule-set.ts'
import type { LabelHolding, Supplier } from './supplier.ts'
import type { IsoDay, IsoInstant, Words } from './values.ts'

/** The figures of the label planner that a profile does not hold: reckoned with once, and not kept. */
export type LabelFigures = Pick<Firm, 'workforce' | 'purchases'>

export interface ApplicationQuestion {
  readonly profile: FirmProfile
  readonly ruleSet: MergedRuleSet
  /** What issuers of labels ask. Empty: no pathways. */
  readonly labelRules: readonly LabelRuleSet[]
  /** Labels of this firm that somebody has checked and found valid. Absent: nobody has looked. */
  readonly checkedLabels?: readonly LabelHolding[]
  readonly figures?: LabelFigures
  /** The day of the application; of a draft: today. */
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  /** The last day on which a label is soon enough. Absent: that of a temporary badge that begins on `on`. */
  readonly before?: IsoDay
  /** By whose rules it is judged: those of a day, as known at a moment. Absent: those of `on`. */
  readonly rulesOn?: RulesOn
}

/** Which version of the rules: those that hold on a day, as known at a moment. */
export interface RulesOn {
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}

/** The same of an application that has come in: the procedure says by which version of the rules it is judged. */
export interface PendingApplicationQuestion extends Omit<ApplicationQuestion, 'rulesOn'> {
  readonly procedure: Procedure
  readonly appliedOn: IsoDay
}

/** `rulesOn: null`: the versions come to different answers, and the procedure does not say which holds. */
export interface PendingApplicationAssessment extends ApplicationAssessment {
  readonly rulesOn: RulesOn | null
}

/** One criterion, judged by the facts that are there. */
export interface CriterionAssessed {
  readonly criterion: string
  /** Null: the rule has no value, or several say different things. */
  readonly words: Words | null
  readonly badges: readonly BadgeKind[]
  /** The facts it could be met by, by name: `place.municipality`, `statements.missionInStatutes`. */
  readonly needs: readonly string[]
  /** People judge it: what they judge is no fact of a profile. */
  readonly isJudgement: boolean
  readonly finding: Finding
}

/** Something that is not known, and for which criteria that matters. */
export interface FactToKnow {
  readonly missing: Missing
  /** Nothing else is missing for these: knowing it settles them, whatever it is. */
  readonly settles: readonly string[]
  /** Every criterion that waits for it, those included. */
  readonly bearsOn: readonly string[]
}

/** The way to a label, and whether a full badge can rest on it. */
export interface LabelChance {
  readonly pathway: Pathway
  readonly accepted: Finding
}

export interface ApplicationAssessment {
  /** In the order of the rules. */
  readonly criteria: readonly CriterionAssessed[]
  /** Would everything that is asked be met? Nobody is admitted or refused by it: people decide. */
  readonly badges: { readonly [B in BadgeKind]: Finding }
  /** What decides most comes first. */
  readonly toKnow: readonly FactToKnow[]
  /** The last day on which a label is soon enough. Null: not known. */
  readonly before: IsoDay | null
  /** In the order of the label rules; empty where `before` is not known. */
  readonly chances: readonly LabelChance[]
}

/** What somebody read in a document: one fact by its name in the profile. */
export interface DocumentStatement {
  readonly document: DocumentReference
  /** The day the document bears. */
  readonly on: IsoDay
  /** `legalForm`, `foundedOn`, `name`, `place.municipality`, `statements.missionInStatutes`, `income.commercialIncome`, and so on. */
  readonly fact: string
  readonly value: string | number | boolean
}

/** Who says what about a firm. Absent: not looked at. */
export interface ApplicationSources {
  readonly profile: FirmProfile
  /** As the register of the region knows it. */
  readonly register?: Supplier
  readonly checkedLabels?: readonly LabelHolding[]
  readonly documents?: readonly DocumentStatement[]
}

export type FactSource = 'firm' | 'register' | 'label-register' | 'document'

/** Two or more sources that cannot all be right. */
export interface Contradiction {
  /** By its name in the profile; of a label `labels.` with the scheme, and `level`, `from` or `until`. */
  readonly fact: string
  /** What each source says of it, in the order firm, register, label register, documents. */
  readonly sides: readonly { readonly source: FactSource, readonly said: FactUsed }[]
  /** The criteria that lean on it. */
  readonly criteria: readonly string[]
}

export interface ContradictionQuestion {
  readonly sources: ApplicationSources
  readonly ruleSet: MergedRuleSet
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}

export interface CompletenessQuestion {
  readonly profile: FirmProfile
  readonly procedure: Procedure
  readonly on: IsoDay
}

/** Is every document there that an application must hold? */
export interface Completeness {
  readonly finding: Finding
  /** Kinds of document that are not there. */
  readonly lacking: readonly string[]
}

/** What the register adds to a profile to make an entry of it. */
export interface RegisterPart {
  readonly id: string
  readonly recordedAt: IsoInstant
  readonly admissions: Supplier['admissions']
  /** Labels that were checked: what a firm only shows is not in the register. */
  readonly labels: Supplier['labels']
}

/** Null: something is missing that every entry has. */
export interface SupplierOfProfile {
  readonly supplier: Supplier | null
  readonly missing: readonly Missing[]
}
