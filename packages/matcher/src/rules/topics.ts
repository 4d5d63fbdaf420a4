import type { Topic } from '../model/rule-set.ts'

/** Every topic a rule set can speak about; typed so that a new topic that is left out does not compile. Only the names count. */
const ALL: Readonly<Record<Topic, null>> = {
  scope: null,
  threshold: null,
  labourShare: null,
  minimumTerm: null,
  rate: null,
  cap: null,
  base: null,
  ownLabel: null,
  rounding: null,
  badge: null,
  acceptedLabels: null,
  reservation: null,
  missionReservation: null,
  missionServices: null,
  euThreshold: null,
  decisionTerm: null,
  decisionNotice: null,
  suspension: null,
  leavingAsideTerm: null,
  objectionTerm: null,
  objectionDecisionTerm: null,
  objectionCommitteeTerm: null,
  objectionSuspension: null,
  objectionAdjournment: null,
  badgeYear: null,
  termExtension: null,
  publicHolidays: null,
  equatedDays: null,
  ranking: null,
  buildingBlocks: null,
  bonuses: null,
  lookBack: null,
  additionality: null,
  referenceDay: null,
  purchaseRecognition: null,
  shortfall: null,
  entryRounding: null
}

export const TOPICS = Object.keys(ALL) as readonly Topic[]
