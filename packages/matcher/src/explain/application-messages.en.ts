// The sentences for a firm that applies. People decide: that stands with every verdict on a whole badge.
import type { ApplicationMessages } from './messages.ts'

const OWN = 'This is a first picture. People decide on the admission.'

export const APPLICATIONS_EN: ApplicationMessages = {
  application: {
    met: (v) => `With these facts all criteria are met for: ${v('badge-asked')}. ${OWN}`,
    'not-met': (v) => `With these facts not all criteria are met for: ${v('badge-asked')}. ${OWN}`,
    unknown: (v) => `Not everything is known yet for: ${v('badge-asked')}. ${OWN}`
  },
  criterion: {
    met: (v) => `This criterion is met: ${v('admission-criterion')}.`,
    'not-met': (v) => `This criterion is not met: ${v('admission-criterion')}.`,
    unknown: (v) => `It is not known yet whether this criterion is met: ${v('admission-criterion')}.`
  },
  'criterion-way': {
    met: (v) => `It can be met like this, and that is so: ${v('way')}.`,
    'not-met': (v) => `It can be met like this, but that is not so: ${v('way')}.`,
    unknown: (v) => `It can be met like this, but not everything is known yet: ${v('way')}.`
  },
  'criterion-established': {
    met: (v) => `The organisation sits in one of the municipalities that are meant: ${v('firm-municipality')}.`,
    'not-met': (v) => `The organisation does not sit in one of the municipalities that are meant: ${v('firm-municipality')}.`,
    unknown: () => 'It is not known yet in which municipality the organisation sits.'
  },
  'criterion-works-in': {
    met: (v) => `The organisation works in: ${v('works-in')}.`,
    'not-met': () => 'The organisation works in none of the municipalities that are meant.',
    unknown: () => 'It is not known yet in which municipalities the organisation works.'
  },
  'criterion-statement': {
    met: (v) => `This agrees with what is asked: ${v('statement')}: ${v('answer')}.`,
    'not-met': (v) => `This does not agree with what is asked: ${v('statement')}: ${v('answer')}. Asked: ${v('criterion-asks')}.`,
    unknown: (v) => `This is asked: ${v('statement')}.`
  },
  'criterion-share': {
    met: (v) => `Large enough: ${v('share-of')} (${v('bound')} ${v('minimum')}).`,
    'not-met': (v) => `Too small: ${v('share-of')} (${v('bound')} ${v('minimum')}).`,
    unknown: (v) => `It is not known yet whether this is large enough: ${v('share-of')} (${v('bound')} ${v('minimum')}).`
  },
  'criterion-legal-form': {
    met: (v) => `This legal form is allowed: ${v('legal-form')}.`,
    'not-met': (v) => `This legal form is not allowed: ${v('legal-form')}.`,
    unknown: (v) => `It is not known yet whether this legal form is allowed: ${v('legal-form')}.`
  },
  'criterion-label': {
    met: (v) => `This label is on the list, holds and was checked: ${v('labels')}.`,
    'not-met': () => 'On this day the organisation has no label that is on the list.',
    unknown: (v) => `It is not known yet whether there is a label that counts. Shown or known: ${v('labels')}.`
  },
  'criterion-label-aim': {
    met: (v) => `The organisation means to get this label, and it is on the list: ${v('labels')}.`,
    'not-met': () => 'The organisation means to get no label that is on the list.',
    unknown: (v) => `It is not known yet whether the organisation means to get a label that is on the list. Named: ${v('labels')}.`
  },
  'criterion-judgement': {
    met: () => 'People have judged that this is met.',
    'not-met': () => 'People have judged that this is not met.',
    unknown: () => 'People judge this. This program does not.'
  },
  'label-accepted': {
    met: (v) => `A badge can rest on this label: ${v('label')}.`,
    'not-met': (v) => `A badge cannot rest on this label: ${v('label')}.`,
    unknown: (v) => `It is not known yet whether a badge can rest on this label: ${v('label')}.`
  },
  'application-documents': {
    met: () => 'All documents that belong to an application are there.',
    'not-met': (v) => `Documents are still missing: ${v('documents-lacking')}.`,
    unknown: () => 'Which documents belong to an application has not been laid down.'
  }
}
