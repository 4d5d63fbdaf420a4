import type { Topic } from '../model/rule-set.ts'

/** Every topic a rule set can speak about; typed so that a new topic that is left out does not compile. */
const ALL: Readonly<Record<Topic, true>> = {
  scope: true,
  threshold: true,
  labourShare: true,
  minimumTerm: true,
  rate: true,
  cap: true,
  base: true,
  ownLabel: true,
  rounding: true,
  badge: true,
  acceptedLabels: true,
  reservation: true,
  missionReservation: true,
  missionServices: true,
  euThreshold: true,
  decisionTerm: true,
  decisionNotice: true,
  suspension: true,
  leavingAsideTerm: true,
  objectionTerm: true,
  objectionDecisionTerm: true,
  objectionCommitteeTerm: true,
  objectionSuspension: true,
  objectionAdjournment: true,
  badgeYear: true,
  termExtension: true,
  publicHolidays: true,
  equatedDays: true,
  ranking: true,
  buildingBlocks: true,
  bonuses: true,
  lookBack: true,
  additionality: true,
  referenceDay: true,
  purchaseRecognition: true,
  shortfall: true,
  entryRounding: true
}

export const TOPICS = Object.keys(ALL) as readonly Topic[]
