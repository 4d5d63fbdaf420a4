// The sentences on reserved contracts.
import type { ReservationMessages } from './messages.ts'

export const RESERVATION_EN: ReservationMessages = {
  reservation: {
    met: () => 'This supplier may perform a reserved contract.',
    'not-met': () => 'This supplier may not perform a reserved contract.',
    unknown: () => 'It is not known whether this supplier may perform a reserved contract.'
  },
  'reservation-route': {
    met: (v) => v('sheltered-workshop') === 'yes' ? 'It is a sheltered workshop.' : 'Integration is its main aim.',
    'not-met': () => 'It is not a sheltered workshop and integration is not its main aim.',
    unknown: (v) => v('integration-is-main-aim') === 'no' ? 'Integration is not its main aim. It is not known whether it is a sheltered workshop.' : 'It is not known whether integration is its main aim.'
  },
  'reservation-programme': {
    met: () => 'It works in a sheltered-employment programme.',
    'not-met': () => 'It does not work in a sheltered-employment programme.',
    unknown: () => 'It is not known whether it works in a sheltered-employment programme.'
  },
  'reservation-share': {
    met: (v) => `The target-group share reaches ${v('minimum')}.`,
    'not-met': (v) => `The target-group share stays below ${v('minimum')}.`,
    unknown: (v) => v('minimum') === 'not known' ? 'It is not known which share the target group must have.' : `It is not known whether the target-group share reaches ${v('minimum')}.`
  },
  'reservation-mission': {
    met: (v) => `This is asked, and it is so: ${v('condition')}.`,
    'not-met': (v) => `This is asked, and it is not so: ${v('condition')}.`,
    unknown: (v) => v('condition') === 'not known' ? 'It is not known what is asked of the organisation.' : `This is asked, and it is not known: ${v('condition')}.`
  },
  'reservation-earlier-award': {
    met: (v) => `In the ${v('months')} months before, the organisation was not awarded the same services by this authority in this way.`,
    'not-met': (v) => `In the ${v('months')} months before, the organisation was awarded the same services by this authority in this way.`,
    unknown: (v) => `It is not known whether the organisation was awarded the same services by this authority in this way in the ${v('months')} months before.`
  },
  'reservation-services': {
    met: () => 'The services are on the list of article 2.82a.',
    'not-met': () => 'The services are not on the list of article 2.82a.',
    unknown: () => 'It is not known whether the services are on the list of article 2.82a.'
  },
  'reservation-length': {
    met: (v) => `The contract runs for no longer than ${v('longest-months')} months.`,
    'not-met': (v) => `The contract runs for longer than ${v('longest-months')} months.`,
    unknown: () => 'It is not known whether the contract is short enough.'
  },
  'reservation-plan': {
    met: (v) => v('planned-reservation') === 'not reserved' && v('planned-execution') === 'no' ? 'The contract is not reserved.' : 'The contract may be reserved in this way.',
    'not-met': () => 'The contract may not be reserved in this way.',
    unknown: () => 'It is not known whether the contract may be reserved in this way.'
  }
}
