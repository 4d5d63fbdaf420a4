// The sentences on terms and on the European threshold.
import type { TermMessages } from './messages.ts'

export const TERMS_EN: TermMessages = {
  'eu-threshold': {
    met: (v) => v('threshold') === 'not known' ? 'The estimate reaches the European threshold.' : `The estimate reaches the European threshold for ${v('threshold-type')} (${v('operator')} ${v('threshold')} excluding VAT).`,
    'not-met': (v) => v('threshold') === 'not known' ? 'The estimate stays below the European threshold.' : `The estimate stays below the European threshold for ${v('threshold-type')} (${v('operator')} ${v('threshold')} excluding VAT).`,
    unknown: (v) => v('threshold-type') === 'not known' ? 'It is not known whether the estimate reaches the European threshold.' : `It is not known whether the estimate reaches the European threshold for ${v('threshold-type')}.`
  },
  'decision-term': {
    met: (v) => v('last-day') === 'not known' ? 'The term to decide is not over yet.' : `The term to decide runs until and including ${v('last-day')}.`,
    'not-met': (v) => v('last-day') === 'not known' ? 'The term to decide is over.' : `The term to decide ended on ${v('last-day')}.`,
    unknown: () => 'It is not known whether the term to decide is over.'
  },
  'decision-notice': {
    met: (v) => v('new-last-day') === 'not known' ? 'The applicant was told in time that the decision comes later.' : `The applicant was told in time that the decision comes later, on ${v('new-last-day')} at the latest.`,
    'not-met': () => 'The applicant was told too late that the decision comes later. It does not change the term.',
    unknown: () => 'It is not known whether the applicant was told in time that the decision comes later.'
  },
  'term-suspension': {
    met: (v) => `The term stood still for ${v('suspended-days')} days.`,
    'not-met': () => 'The term did not stand still.',
    unknown: () => 'It is not known for how many days the term stood still.'
  },
  'term-extension': {
    met: (v) => `The last day fell on a ${v('day-off')} and moves to ${v('last-day')}.`,
    'not-met': (v) => `The last day stays ${v('nominal-end')}.`,
    unknown: (v) => `It is not known whether the last day moves: ${v('reason')}.`
  },
  'leaving-aside-term': {
    met: (v) => v('last-day') === 'not known' ? 'The term to say that the application is left aside is not over yet.' : `The applicant can be told until and including ${v('last-day')} that the application is left aside.`,
    'not-met': (v) => v('term-set') !== 'not known'
      ? 'The applicant was given no term to complete the application. So it must be dealt with.'
      : v('last-day') === 'not known' ? 'The term to say that the application is left aside is over.' : `The applicant could be told until and including ${v('last-day')} that the application is left aside.`,
    unknown: () => 'It is not known until when the application can be left aside.'
  },
  'objection-term': {
    met: (v) => v('last-day') === 'not known' ? 'The term to object is not over yet.' : `One can object until and including ${v('last-day')}.`,
    'not-met': (v) => v('last-day') === 'not known' ? 'The term to object is over.' : `One could object until and including ${v('last-day')}.`,
    unknown: () => 'It is not known whether one can still object.'
  },
  'objection-decision-term': {
    met: (v) => v('last-day') === 'not known' ? 'The term to decide on the objection is not over yet.' : `The term to decide on the objection runs until and including ${v('last-day')}.`,
    'not-met': (v) => v('last-day') === 'not known' ? 'The term to decide on the objection is over.' : `The term to decide on the objection ended on ${v('last-day')}.`,
    unknown: () => 'It is not known whether the term to decide on the objection is over.'
  },
  'objection-adjournment': {
    met: (v) => `The decision on the objection is adjourned in time${v('longest-day') === 'not known' ? '' : `, until and including ${v('longest-day')} at most`}.`,
    'not-met': () => 'The decision on the objection was adjourned too late. It does not change the term.',
    unknown: () => 'It is not known until when the decision on the objection is adjourned.'
  },
  'badge-year': {
    met: (v) => v('last-day') === 'not known' ? 'The temporary badge still runs.' : `The temporary badge runs until and including ${v('last-day')}.`,
    'not-met': (v) => v('last-day') === 'not known' ? 'The temporary badge is over.' : `The temporary badge ended on ${v('last-day')}.`,
    unknown: () => 'It is not known until when the temporary badge runs.'
  }
}
