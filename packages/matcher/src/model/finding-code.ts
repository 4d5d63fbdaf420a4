// Every code a finding can have. The messages of `explain` are records over this union: a code without words does not compile.

export type FindingCode =
  // the obligation
  | 'obligation'
  | 'scope'
  | 'threshold'
  | 'labour-share'
  | 'contract-sum'
  | 'rate'
  | 'base'
  | 'amount-due'
  | 'already-filled'
  | 'contract-terms'
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
  // may this supplier perform a reserved contract
  | 'reservation'
  | 'reservation-route'
  | 'reservation-share'
  // the score
  | 'subject-closeness'
  | 'coverage-of-obligation'
  | 'place-closeness'
  | 'standing-certainty'
