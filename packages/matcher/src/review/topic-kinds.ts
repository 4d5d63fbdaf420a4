// What decides which provision of a topic is asked for: the facts of a contract, of an effort, an estimate, or the day of a term.
import type { Provision, SelectingDay } from '../model/provision.ts'
import type { Topic } from '../model/rule-set.ts'

export type TopicKind = 'obligation' | 'supplier' | 'valuation' | 'rows' | 'estimate' | 'term-start' | 'term-end' | 'application'

type Condition = keyof NonNullable<Provision<unknown>['when']>

const KIND: Readonly<Record<Topic, TopicKind>> = {
  scope: 'obligation',
  threshold: 'obligation',
  labourShare: 'obligation',
  minimumTerm: 'obligation',
  rate: 'obligation',
  cap: 'obligation',
  base: 'obligation',
  ownLabel: 'obligation',
  rounding: 'obligation',
  badge: 'supplier',
  acceptedLabels: 'supplier',
  admissionCriteria: 'application',
  reservation: 'supplier',
  missionReservation: 'supplier',
  missionServices: 'supplier',
  ranking: 'supplier',
  invitation: 'estimate',
  buildingBlocks: 'rows',
  bonuses: 'rows',
  additionality: 'rows',
  lookBack: 'valuation',
  referenceDay: 'valuation',
  purchaseRecognition: 'valuation',
  shortfall: 'valuation',
  entryRounding: 'valuation',
  euThreshold: 'estimate',
  decisionTerm: 'term-start',
  decisionNotice: 'term-start',
  suspension: 'term-start',
  leavingAsideTerm: 'term-start',
  objectionTerm: 'term-start',
  objectionDecisionTerm: 'term-start',
  objectionCommitteeTerm: 'term-start',
  objectionSuspension: 'term-start',
  objectionAdjournment: 'term-start',
  badgeYear: 'term-start',
  termExtension: 'term-end',
  publicHolidays: 'term-end',
  equatedDays: 'term-end'
}

const CONTRACT_DAYS: readonly SelectingDay[] = ['publication', 'award', 'contract']

/** The conditions that are looked at, and the days that are known, when such a topic is asked for. Null: any day of the contract. */
const ASKED_WITH: Readonly<Record<TopicKind, { readonly conditions: readonly Condition[], readonly days: readonly (SelectingDay | null)[] }>> = {
  obligation: { conditions: ['triggers', 'natures', 'labourShare', 'sumCents'], days: [...CONTRACT_DAYS, 'delivery', null] },
  supplier: { conditions: ['triggers', 'natures', 'labourShare'], days: [...CONTRACT_DAYS, 'delivery', null] },
  valuation: { conditions: ['triggers', 'natures', 'labourShare'], days: [...CONTRACT_DAYS, 'delivery', null] },
  rows: { conditions: ['triggers', 'natures', 'labourShare', 'efforts'], days: [...CONTRACT_DAYS, 'delivery', null] },
  estimate: { conditions: ['triggers', 'thresholdTypes'], days: [...CONTRACT_DAYS, null] },
  'term-start': { conditions: ['triggers'], days: ['term-start'] },
  'term-end': { conditions: ['triggers'], days: ['term-end'] },
  // the application starts the term to decide on it
  application: { conditions: [], days: ['term-start'] }
}

/** The topics that make the sum cannot ask for it. */
const MAKE_THE_SUM: ReadonlySet<Topic> = new Set(['threshold', 'base'])

export function conditionsOf (topic: Topic): readonly Condition[] {
  return ASKED_WITH[KIND[topic]].conditions.filter((condition) => condition !== 'sumCents' || !MAKE_THE_SUM.has(topic))
}

export function daysOf (topic: Topic): readonly (SelectingDay | null)[] {
  return ASKED_WITH[KIND[topic]].days
}

export function kindOfTopic (topic: Topic): TopicKind {
  return KIND[topic]
}
