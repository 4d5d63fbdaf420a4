// The pages for files in and out, in English.
import type { imports as dutch } from './imports.nl.ts'

export const imports: typeof dutch = {
  title: 'Import a file',
  lead: 'Give a list from your spreadsheet. We check every row. First you see what changes, and only then do you decide.',
  kind: 'What is on a row?',
  kinds: { suppliers: 'A supplier', labels: 'A label of a supplier', offerings: 'What a supplier offers', contracts: 'A contract' },
  file: 'Your file (CSV or .xlsx)',
  fileHint: 'The names of the columns are on the first line. At most 64 MB.',
  fileAbsent: 'Choose a file.',
  fileTooLarge: 'The file is larger than 64 MB. Divide it.',
  busy: 'Too many files are waiting. Try again in a moment.',
  check: 'Check the file',
  templates: 'Begin with an empty file',
  template: (kind, format) => `${kind}: ${format}`,
  exports: 'What is in the register',
  latest: 'Files that were handed in here',
  none: 'No file was handed in yet.',
  states: { uploaded: 'waits to be checked', checking: 'is being checked', checked: 'has been checked', accepting: 'is being written', accepted: 'has been written', failed: 'cannot be read', cancelled: 'has been withdrawn' },
  fileIs: (state) => `The file ${state}.`,
  progress: (read, judged) => `${rows(read)} read, ${judged} checked.`,
  again: 'See how far it is',
  counts: { accepted: 'New', changed: 'Changed', unchanged: 'The same', quarantined: 'With a mistake', changedMeanwhile: 'Changed meanwhile', warned: 'To look at' },
  accept: (count) => `Write ${rows(count)} in the register`,
  acceptText: 'Rows with a mistake stay out. Correct them in your file and hand it in again.',
  nothing: 'There is nothing to write.',
  cancel: 'Withdraw the file',
  quarantined: (shown, total) => shown === total ? `${rows(total)} with a mistake` : `The first ${shown} of ${total} rows with a mistake`,
  warned: (shown) => `${rows(shown)} to look at`,
  changed: (shown, total) => shown === total ? total === 1 ? '1 row that changes something' : `${total} rows that change something` : `The first ${shown} of ${total} rows that change something`,
  meanwhile: (total) => `${total} rows were not written, for the register had changed meanwhile.`,
  row: 'Row',
  subject: 'Who or what',
  reason: 'Why, and what you can do',
  change: 'What changes',
  fromTo: (field, from, to) => `${field}: ${from === '' ? 'empty' : from} → ${to === '' ? 'empty' : to}`,
  written: (revision) => `The register is now at revision ${revision}.`,
  publish: 'Publish it so that it can be found',
  another: 'Import another file'
}

function rows (count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}
