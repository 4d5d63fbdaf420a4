// All cases, for the desk, in English.
import type { caseList as nl } from './case-list.nl.ts'

export const caseList: typeof nl = {
  title: 'Admission',
  lead: 'Applications and badges. What must happen first comes first.',
  counts: 'How many cases there are',
  all: 'All cases',
  count: (cases, late) => late === 0 ? String(cases) : `${cases}, of which ${late} late`,
  find: 'Find a case',
  findHint: 'By name, case number or number of the organisation. A part is enough.',
  findButton: 'Find',
  findNothing: 'Show all cases again',
  next: 'Next step',
  turn: (roles) => `by: ${roles}`,
  noStep: 'No step is needed.',
  openIt: 'Open the case to see this.',
  mine: 'Only my cases',
  everyones: 'Cases of everybody',
  caption: 'Cases, in order of the day that counts',
  none: 'There are no cases like this.',
  firm: 'Organisation',
  state: 'State',
  day: 'Which day counts',
  noDay: 'no term',
  holder: 'Who',
  nobody: 'nobody yet',
  more: 'Next cases',
  open: 'Open a case',
  openText: 'Does an organisation ask you to enter its application? Is it not in the register yet? Then you fill in its profile first.',
  scheme: 'Which register?',
  schemeHint: 'Mostly nl-kvk.',
  number: 'Number',
  openButton: 'Open a case',
  handOver: 'Hand over the cases of a colleague',
  mend: { applicant: 'Fill in the register and the number of the organisation.' },
  refused: {
    'no-procedure': 'The region has not laid down how it decides. So no case can be opened.',
    'applicant-not-registered': 'This organisation is not in the register. Fill in its profile first.',
    'case-exists': 'This organisation has a case that has not ended. Go on with that one.',
    'interest-excludes': 'You have an interest in this organisation. Ask a colleague to open the case.',
    'not-allowed': 'You may not open a case for this organisation.'
  }
}
