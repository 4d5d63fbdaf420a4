// Who did what, in English.
import type { audit as nl } from './audit.nl.ts'

export const audit: typeof nl = {
  title: 'Log',
  lead: 'Who did what? That you read this is written in it as well.',
  caption: 'The newest first',
  none: 'Nothing was found.',
  from: 'First day',
  until: 'Last day',
  action: 'What',
  result: 'How did it end',
  all: 'Everything',
  submit: 'Look it up',
  when: 'When',
  who: 'Who',
  subject: 'With what',
  forgotten: 'Who this was is forgotten',
  times: (count) => count === 1 ? '' : `${count} times in a minute`,
  sameRequest: 'All of this request',
  everything: 'All lines',
  more: 'Older lines',
  badDay: 'Give a day that exists, or leave it empty.',
  receipts: 'Receipts',
  receiptsText: 'All that was recorded, in one signed file. The program sroi verify checks it without this service.',
  receiptsLink: 'Download all receipts',
  results: { done: 'Done', refused: 'Refused', failed: 'Failed' }
}
