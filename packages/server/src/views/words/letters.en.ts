// The letters of a case, in English.
import type { letters as nl } from './letters.nl.ts'

export const letters: typeof nl = {
  title: 'Letters',
  lead: (firm, reference) => `What we wrote to ${firm} about case ${reference}.`,
  none: 'There are no letters yet.',
  kinds: {
    'temporary-admission': 'Admitted for a time', 'full-admission': 'Admitted', refusal: 'Not admitted', 'leaving-aside': 'Application left aside', extension: 'Badge lasts longer', 'extension-refused': 'Badge does not last longer',
    suspension: 'Badge does not count for now', 'suspension-lifted': 'Badge counts again', withdrawal: 'Badge taken away', 'objection-upheld': 'Objection was right', 'objection-rejected': 'Objection not agreed with',
    receipt: 'Application received', completion: 'Asked to complete', delay: 'Decision will be later', hearing: 'Asked for a view', 'objection-received': 'Objection received', 'objection-adjourned': 'Decision on objection will be later',
    'badge-reminder': 'Badge ends soon', 'badge-lapsed': 'Badge has ended'
  },
  notSent: 'Not sent yet: put on record that the decision was sent, and the letter goes.',
  mail: { waiting: 'Mail waits', sent: 'Mail was sent', dropped: 'Mail is no longer needed' },
  faults: { 'no-address': 'no address of mail is known', 'letter-not-ready': 'not everything that the letter must say has been laid down' },
  otherFault: 'the server of mail did not take it; we try again',
  plain: 'Plain text',
  formal: 'Formal text',
  download: 'Download as PDF',
  notReady: 'This letter cannot go yet. This is missing:',
  sources: 'Each sentence names in the page what it stands on: an article, a rule, something the region laid down, or a step in the case.',
  all: 'All letters',
  toCase: 'To the case',
  toOwn: 'To your application'
}
