// Who is about to lose the badge, in English.
import type { expiringBadges as nl } from './expiring-badges.nl.ts'

export const expiringBadges: typeof nl = {
  title: 'Badges that end',
  lead: 'Who is about to lose the badge, and what leans on it? The fewest days left come first.',
  within: 'Within how many days?',
  show: 'Show',
  none: 'There is no badge that ends within this time.',
  unknownEnd: 'not known: find out until when the badge runs',
  leaning: 'What leans on it',
  leaningText: (cents, contracts) => contracts === 1 ? `${cents} on 1 contract` : `${cents} on ${contracts} contracts`,
  nothingLeans: 'No contract has an agreed purchase that names this organisation.',
  notForYou: 'Your role does not read contracts. So no amounts are shown here.',
  label: 'Towards the label',
  noSteps: 'No label was chosen, or nothing is left to do.',
  late: 'too late to begin',
  nextStart: (day) => `The next step must begin by ${day}.`,
  steps: 'What is still to be done',
  lapse: 'When the badge lapses',
  effect: 'Consequence for purchases',
  effects: { 'until-the-day': 'they count until and including the last day of the badge', 'until-end-of-contract': 'they count until the end of the contract', not: 'they do not count' },
  effectUnknown: 'the region has not laid this down',
  counts: 'still counts then',
  lost: 'no longer counts then',
  unsure: 'not known whether it counts',
  contract: 'Contract',
  alternatives: 'Look for other suppliers',
  alternativesNone: 'not needed: everything counts',
  cutShort: 'There are more badges than these. These end first.',
  openCase: 'Open the case',
  extension: {
    asked: (day) => `The organisation asked for an extension on ${day}`,
    ground: 'Ground',
    noGround: 'no ground was chosen',
    until: (day) => `The badge ends on ${day} now.`,
    longest: (day) => `It cannot be made longer than until ${day}.`,
    without: 'Without an extension',
    with: (day) => `With an extension until ${day}`,
    contracts: (count) => count === 1 ? 'It is about 1 contract.' : `It is about ${count} contracts.`
  }
}
