// The sentences on a case from application to label: what may happen, how it stands and what waits.
import type { CaseMessages, Value } from './messages.ts'

/** Why something cannot be, where that is told. */
const why = (v: Value): string => v('case-fault') === 'not known' ? '' : `: ${v('case-fault')}`
const or = (v: Value, name: string, then: (value: string) => string, otherwise: string): string => v(name) === 'not known' ? otherwise : then(v(name))

export const CASES_EN: CaseMessages = {
  'case-badge': {
    met: (v) => v('until') === 'no end date' ? 'There is a badge. On this day its last day is not fixed.' : `There is a badge, until and including ${v('until')}.`,
    'not-met': (v) => or(v, 'effect-of-lapse', (effect) => `The badge has lapsed. What that means for purchases: ${effect}.`, 'There is no badge on this day.'),
    unknown: () => 'It is not known whether there is a badge on this day.'
  },
  'case-letter': {
    met: () => 'The letter can be sent.',
    'not-met': () => 'The reason for this letter has gone. It is not sent.',
    unknown: () => 'The letter cannot go yet: not everything that it must say is known.'
  },
  'case-deadline': {
    met: (v) => `There is a term (${v('deadline-kind')}). It runs until and including ${v('last-day')}.`,
    'not-met': (v) => `There was a term (${v('deadline-kind')}). It ended on ${v('last-day')}.`,
    unknown: (v) => or(v, 'deadline-kind', (kind) => `There is a term (${kind}). It is not known yet when it ends.`, 'It is not known yet when the term ends.')
  },
  'case-transition': {
    met: (v) => or(v, 'case-event', (event) => `This can be done in this case: ${event}.`, 'This can be done in this case.'),
    'not-met': (v) => or(v, 'case-event', (event) => `This cannot be done now: ${event}. The case is: ${v('case-state')}. Reason: ${v('case-fault')}.`, 'This cannot be done now.'),
    unknown: () => 'It is not known whether this can be done now.'
  },
  'case-order': {
    met: () => 'The day fits after what is in the case already.',
    'not-met': (v) => `This does not fit the order of the case${why(v)}.`,
    unknown: () => 'It is not known whether the day fits the order of the case.'
  },
  'case-role': {
    met: () => 'Who does this has the right role for it.',
    'not-met': (v) => `Who does this does not have the right role for it${why(v)}.`,
    unknown: () => 'It has not been laid down yet who decides on this.'
  },
  'case-person': {
    met: () => 'A person does this.',
    'not-met': () => 'A program may not do this. A person decides.',
    unknown: () => 'It is not known whether a person does this.'
  },
  'case-reason': {
    met: () => 'The reason is on the list.',
    'not-met': (v) => or(v, 'case-reason', (reason) => `The reason “${reason}” is not on the list.`, 'The reason is not on the list.'),
    unknown: () => 'The reason is not known.'
  },
  'case-interest': {
    met: () => 'Who does this has no interest in the case, as far as is known.',
    'not-met': (v) => `Who does this has an interest in the case${why(v)}.`,
    unknown: () => 'It is not known whether who does this has an interest in the case.'
  },
  'case-days': {
    met: () => 'The days that are named can be right.',
    'not-met': (v) => `A day that is named cannot be right${why(v)}.`,
    unknown: () => 'It is not known whether the days that are named are right.'
  },
  'case-reference': {
    met: () => 'What this is about is in the case.',
    'not-met': (v) => `What this is about does not fit the case${why(v)}.`,
    unknown: () => 'It is not known whether this fits the case.'
  },
  'case-reapplication': {
    met: () => 'The organisation can apply.',
    'not-met': (v) => or(v, 'reapply-from', (day) => `A new application can be made from ${day} on.`, 'A new application cannot be made yet.'),
    unknown: () => 'It has not been laid down yet when a new application can be made. A person must say so.'
  },
  'case-completeness': {
    met: () => 'All documents that are asked for are there.',
    'not-met': (v) => or(v, 'documents-lacking', (documents) => `Documents are missing: ${documents}.`, 'Documents are missing.'),
    unknown: () => 'It has not been laid down yet which documents are needed.'
  },
  'case-findings': {
    met: () => 'Every criterion has been judged.',
    'not-met': (v) => or(v, 'criteria-lacking', (criteria) => `Not judged yet: ${criteria}.`, 'Not every criterion has been judged.'),
    unknown: () => 'It has not been laid down yet which criteria apply.'
  },
  'case-reasons': {
    met: () => 'The reasons are given.',
    'not-met': (v) => `The reasons are not in order${why(v)}.`,
    unknown: () => 'It has not been laid down yet which criteria need a reason.'
  },
  'case-hearing': {
    met: (v) => v('hearing') === 'not known' ? 'The organisation has been heard, or that was not needed.' : `Hearing before the decision is in order: ${v('hearing')}.`,
    'not-met': () => 'The organisation must be able to tell its side first. Or there must be a reason to skip that.',
    unknown: () => 'It is not known whether the organisation could tell its side.'
  },
  'case-leaving-aside': {
    met: () => 'The application was not completed in time and can be left aside.',
    'not-met': (v) => `The application cannot be left aside${why(v)}.`,
    unknown: () => 'It is not known whether the application can be left aside.'
  },
  'case-mandate': {
    met: (v) => or(v, 'mandate', (mandate) => `Who decides may do so by the mandate: ${mandate}.`, 'Who decides has a mandate for it.'),
    'not-met': () => 'Who decides has no mandate for this decision on that day.',
    unknown: () => 'It is not known whether who decides has a mandate.'
  },
  'case-four-eyes': {
    met: () => 'More than one person looked at it.',
    'not-met': (v) => `Different people must do this${why(v)}.`,
    unknown: () => 'It has not been laid down yet whether different people must do this.'
  },
  'case-vote': {
    met: () => 'This vote can be cast.',
    'not-met': (v) => `This vote cannot be cast${why(v)}.`,
    unknown: () => 'It is not known whether this vote can be cast.'
  },
  'case-rotation': {
    met: (v) => or(v, 'seat-until', (day) => `This seat can be used until ${day}. Terms in a row: ${v('terms-in-a-row')}.`, 'This seat can be used.'),
    'not-met': (v) => `This seat can no longer be used${why(v)}.`,
    unknown: () => 'It is not known whether this seat can be used.'
  },
  'case-tie': {
    met: () => 'There are as many votes for as against. There can be a new round.',
    'not-met': () => 'There cannot be a new round. The votes must be equal for that, and it must have been laid down.',
    unknown: () => 'It has not been laid down yet what happens when there are as many votes for as against.'
  },
  'case-quorum': {
    met: (v) => or(v, 'votes', (votes) => `Enough members have voted: ${votes}.`, 'Enough members have voted.'),
    'not-met': (v) => or(v, 'votes', (votes) => `Too few members have voted: ${votes}. Needed: ${v('quorum')}.`, 'Too few members have voted.'),
    unknown: () => 'It has not been laid down yet how many members must vote.'
  },
  'case-majority': {
    met: (v) => or(v, 'votes-yes', (yes) => `The votes carry this decision: ${yes} for, ${v('votes-no')} against.`, 'The votes carry this decision.'),
    'not-met': (v) => or(v, 'votes-yes', (yes) => `The votes do not carry this decision: ${yes} for, ${v('votes-no')} against.`, 'The votes do not carry this decision.'),
    unknown: () => 'There are as many votes for as against. It has not been laid down yet what happens then.'
  },
  'case-label': {
    met: () => 'There is a label that was checked, holds on this day and counts.',
    'not-met': () => 'There is no label that was checked, holds on this day and counts.',
    unknown: () => 'It is not known whether the label counts. The organisation is not refused for that.'
  },
  'case-label-check': {
    met: () => 'The outcome of the check fits the list of labels.',
    'not-met': (v) => `The outcome of the check does not fit the list of labels${why(v)}.`,
    unknown: () => 'The label is not on the list, and the list is not complete. Record that as the outcome.'
  },
  'case-label-in-time': {
    met: (v) => or(v, 'received-label-on', (day) => `The label came in time: ${day}.`, 'The label came in time.'),
    'not-met': (v) => `That the label came in time is not certain${why(v)}.`,
    unknown: () => 'It is not known whether the label came in time.'
  },
  'case-extension': {
    met: (v) => or(v, 'extended-until', (day) => `The badge can be extended until and including ${day}.`, 'The badge can be extended.'),
    'not-met': (v) => `The badge cannot be extended like this${why(v)}.`,
    unknown: () => 'It is not known until when the badge runs. So it cannot be extended yet.'
  },
  'case-instead': {
    met: () => 'The new decision fits the decision that was objected to.',
    'not-met': (v) => `The new decision cannot take the place of the old one${why(v)}.`,
    unknown: () => 'It is not known whether the new decision fits.'
  }
}
