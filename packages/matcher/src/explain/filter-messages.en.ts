// The sentences on what a user asks of suppliers.
import type { FilterMessages } from './messages.ts'

export const FILTERS_EN: FilterMessages = {
  'asked-subject': {
    met: (v) => v('words-found') === 'none' ? 'The offering is in the CPV division you look for.' : `Found by: ${v('words-found')}.`,
    'not-met': () => 'The offering does not fit what you look for.',
    unknown: () => 'It is not known whether the offering fits what you look for: a CPV code is missing.'
  },
  'asked-standing': {
    met: (v) => `Has the standing you ask for: ${v('standing')}.`,
    'not-met': (v) => v('standing') === 'not known' ? 'Has no standing in the register on that day.' : `Has another standing than you ask for: ${v('standing')}.`,
    unknown: () => 'The standing is not known.'
  },
  'asked-label': {
    met: (v) => `Has a label you ask for: ${v('label')}.`,
    'not-met': (v) => `Does not have the label you ask for on that day (${v('asked-labels')}).`,
    unknown: () => 'It is not known which labels the supplier has.'
  },
  'asked-municipality': {
    met: (v) => `Sits in a municipality you ask for (${v('town')}).`,
    'not-met': (v) => `Sits in another municipality than you ask for (${v('town')}).`,
    unknown: () => 'The municipality is not known.'
  },
  'asked-works-in': {
    met: () => 'Works in a municipality you ask for.',
    'not-met': (v) => `Does not work in the municipality you ask for, but in: ${v('works-in')}.`,
    unknown: () => 'It is not known where the supplier works.'
  },
  'asked-distance': {
    met: (v) => `Sits at ${v('distance')} (${v('town')}), within the ${v('within')} asked.`,
    'not-met': (v) => `Sits at ${v('distance')} (${v('town')}), further than the ${v('within')} asked.`,
    unknown: (v) => `The distance is not known (${v('town')}).`
  },
  'asked-division': {
    met: () => 'The offering is in a CPV division you ask for.',
    'not-met': () => 'The offering is in another CPV division than you ask for.',
    unknown: () => 'It is not known in which CPV division the offering is.'
  },
  'asked-lead-time': {
    met: (v) => `Delivers within ${v('lead-time')} days.`,
    'not-met': (v) => `The lead time of ${v('lead-time')} days is longer than you ask (${v('lead-time-asked')} days).`,
    unknown: () => 'The lead time is not known.'
  },
  'asked-capacity': {
    met: (v) => `Can still take on ${v('capacity')}.`,
    'not-met': (v) => `Can still take on ${v('capacity')}, less than you ask (${v('capacity-asked')}).`,
    unknown: () => 'It is not known how much the supplier can still take on.'
  },
  'asked-minimum-order': {
    met: (v) => v('minimum-order') === 'not known' ? 'States no smallest order.' : `Takes an order from ${v('minimum-order')}.`,
    'not-met': (v) => `Takes an order from ${v('minimum-order')} only, more than you ask (${v('minimum-order-asked')}).`,
    unknown: () => 'It is not known from which order the supplier works.'
  }
}
