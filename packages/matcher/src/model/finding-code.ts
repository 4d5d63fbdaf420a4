// Every code a finding can have. The messages of `explain` are records over this union: a code without words does not compile.

export type FindingCode =
  // the obligation
  | 'obligation'
  | 'scope'
  | 'threshold'
  | 'labour-share'
  | 'minimum-term'
  | 'exemption'
  | 'contract-sum'
  | 'rate'
  | 'base'
  | 'cap'
  | 'amount-due'
  | 'already-filled'
  | 'contract-terms'
  | 'own-label'
  | 'rules-in-contract'
  | 'rounding'
  | 'contradicting-source'
  // what the reader must know
  | 'other-buyer'
  | 'lot-not-chosen'
  | 'party-not-chosen'
  | 'consortium'
  | 'joint-buyers'
  | 'social-return-mentioned'
  | 'call-only'
  | 'no-contract'
  // does a purchase from this supplier count
  | 'purchase-counts'
  | 'badge-rule'
  | 'badge-held'
  | 'badge-label'
  | 'order-possible'
  | 'offering-available'
  | 'fillable'
  // the score
  | 'subject-closeness'
  | 'coverage-of-obligation'
  | 'place-closeness'
  | 'standing-certainty'
  | FilterFindingCode
  | ValuationFindingCode
  | LabelFindingCode
  | TermFindingCode
  | MixFindingCode
  | ReservationFindingCode
  | LadderFindingCode
  | BuyerFindingCode
  | CaseFindingCode
  | ApplicationFindingCode
  | DecidingFindingCode
  | YearFindingCode
  | RegisterFindingCode

/** Does a supplier meet what a user asks? */
export type FilterFindingCode =
  | 'asked-subject'
  | 'asked-standing'
  | 'asked-label'
  | 'asked-municipality'
  | 'asked-works-in'
  | 'asked-distance'
  | 'asked-division'
  | 'asked-lead-time'
  | 'asked-capacity'
  | 'asked-minimum-order'

/** May this supplier perform a reserved contract, and may a contract be reserved? */
export type ReservationFindingCode =
  | 'reservation'
  | 'reservation-route'
  | 'reservation-programme'
  | 'reservation-share'
  | 'reservation-mission'
  | 'reservation-earlier-award'
  | 'reservation-services'
  | 'reservation-length'
  | 'reservation-plan'

/** What is said of a label that a firm wants. */
export type LabelFindingCode =
  | 'pathway'
  | 'label-held'
  | 'label-assessment'
  | 'label-requirement'
  | 'label-statement'
  | 'label-share'
  | 'label-count'
  | 'label-legal-form'
  | 'label-workforce'
  | 'label-norm'
  | 'label-direct-part'
  | 'label-target-share'
  | 'pso-measurement'
  | 'label-applied'
  | 'label-validity'
  | 'label-in-time'

/** What efforts are worth, and what is short. */
export type ValuationFindingCode =
  | 'efforts-total'
  | 'rules-version'
  | 'effort-value'
  | 'building-block'
  | 'reference-day'
  | 'look-back'
  | 'additionality'
  | 'minimum-hours'
  | 'hours-share'
  | 'duration'
  | 'same-place'
  | 'effort-quantity'
  | 'bonus'
  | 'purchase-recognition'
  | 'purchase-conditions'
  | 'purchase-ceiling'
  | 'excess'
  | 'shortfall'

/** What is said of the terms of a decision, and of the European threshold. */
export type TermFindingCode =
  | 'eu-threshold'
  | 'decision-term'
  | 'decision-notice'
  | 'term-suspension'
  | 'term-extension'
  | 'leaving-aside-term'
  | 'objection-term'
  | 'objection-decision-term'
  | 'objection-adjournment'
  | 'badge-year'

/** What is said of a purchase mix; a demand clashes (not met) or gives way (met). */
export type MixFindingCode =
  | 'mix'
  | 'mix-plan'
  | 'mix-proof'
  | 'mix-more'
  | 'mix-spend'
  | 'mix-excess'
  | 'mix-local'
  | 'mix-target-group'
  | 'mix-valued'
  | 'mix-supplier'
  | 'mix-assumption'
  | 'mix-purchase'
  | 'mix-candidate'
  | 'mix-rules'
  | 'mix-clash'
  | 'mix-alone'
  | 'mix-way-out'
  | 'demand-obligation'
  | 'demand-deadline'
  | 'demand-concentration'
  | 'demand-suppliers'
  | 'demand-budget'
  | 'demand-extra-budget'
  | 'demand-local'
  | 'demand-capacity'
  | 'demand-minimum-order'
  | 'demand-unrelated'
  | 'demand-may-fill'

/** What can be done when nothing fits, or too little. */
export type LadderFindingCode =
  | 'fills-together'
  | 'step-leave-out'
  | 'step-same-branch'
  | 'step-temporary-badge'
  | 'step-works-in-region'
  | 'step-other-blocks'
  | 'step-coordinator'
  | 'block-units'
  | 'block-choice'

/** What is said to a buyer: whom to invite, and whether there are firms for a reserved contract. */
export type BuyerFindingCode =
  | 'invitation'
  | 'invitation-place'
  | 'invitation-turn'
  | 'invitation-number'
  | 'invitation-reason'
  | 'market-test'
  | 'market-today'
  | 'market-later'
  | 'market-route'
  | 'market-capacity'
  | 'market-offers'

/** What is said of a case from application to label: may something happen in it, how does it stand, what waits? */
export type CaseFindingCode =
  | 'case-badge'
  | 'case-letter'
  | 'case-deadline'
  | 'case-transition'
  | 'case-order'
  | 'case-role'
  | 'case-person'
  | 'case-reason'
  | 'case-interest'
  | 'case-days'
  | 'case-reference'
  | 'case-reapplication'
  | 'case-completeness'
  | 'case-findings'
  | 'case-reasons'
  | 'case-hearing'
  | 'case-leaving-aside'
  | 'case-mandate'
  | 'case-four-eyes'
  | 'case-vote'
  | 'case-rotation'
  | 'case-tie'
  | 'case-quorum'
  | 'case-majority'
  | 'case-label'
  | 'case-label-check'
  | 'case-label-in-time'
  | 'case-extension'
  | 'case-instead'

/** What is said to those who decide on a case: how is a criterion judged, does it settle the outcome, what does the machine propose? */
export type DecidingFindingCode =
  | 'case-criterion'
  | 'case-pivotal'
  | 'case-proposal'
  | 'similar-case'

/** What is said to a firm that applies: does it meet what is asked, by the facts that are there? */
export type ApplicationFindingCode =
  | 'application'
  | 'application-documents'
  | 'criterion'
  | 'criterion-way'
  | 'criterion-established'
  | 'criterion-works-in'
  | 'criterion-statement'
  | 'criterion-share'
  | 'criterion-legal-form'
  | 'criterion-label'
  | 'criterion-label-aim'
  | 'criterion-judgement'
  | 'label-accepted'

/** What is said during the year of a badge, and of what leans on it. */
export type YearFindingCode =
  | 'badge-milestone'
  | 'badge-expiring'
  | 'lapse-effect'

/** What is said of the register of labels. */
export type RegisterFindingCode =
  | 'label-record'
  | 'label-recheck'
  | 'register-hint'
