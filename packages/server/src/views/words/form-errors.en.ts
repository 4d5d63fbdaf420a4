// What is wrong with a form or a file, in English.
import type { errors as nl } from './form-errors.nl.ts'

export const errors: typeof nl = {
  summary: 'Something is not filled in correctly',
  summaryText: 'Correct this and send the form again:',
  authority: 'Choose a municipality or region.',
  choice: 'Choose something from the list.',
  amount: (value) => `"${value}" is not an amount we understand for certain. Write it as 350000 or 350,000.00.`,
  share: (value) => `"${value}" is not a percentage. Give a number from 0 to 100, such as 5 or 2.5.`,
  day: (value) => `"${value}" is not an existing day. Write day, month and year, such as 2026-03-01.`,
  period: 'The period ends before it begins. Correct one of the two days.',
  periodStart: 'Give the first day of the period as well.',
  cpv: (value) => `"${value}" is not a CPV code. Give eight digits, such as 77310000.`,
  text: 'This text is too long, or holds characters that we cannot keep. Make it shorter.',
  lot: 'Choose a lot. An amount belongs to one lot.',
  party: 'Choose a contractor from the list that belongs to this lot.',
  state: 'The form was no longer complete. Begin again at the first step.',
  noSuchChoice: (name) => `"${name}" holds a choice that does not exist. We left it out.`,
  other: (place) => `This fact cannot be right: ${place}.`,
  file: 'Choose the XML file of the notice.',
  fileTooLarge: 'This file is too large. Give only the notice itself, at most 5 MB, without attachments.',
  fileUnreadable: 'We cannot read this file as a notice from TED (R2.0.9 or eForms). Download the notice as XML and give that.',
  fileProblem: {
    pdf: 'This is a PDF, whatever the file is called. Download the notice as XML and give that.',
    zip: 'This is a ZIP file, or a document of a word processor. Unpack it and give the XML of the notice.',
    gzip: 'This file is compressed (gzip). Unpack it and give the XML of the notice.',
    'wrong-encoding': 'The characters of this file are not stored as UTF-8. Save it that way, or download the notice again.',
    'unknown-form': 'We cannot read this form of TED. Give a notice of a contract or an award, or fill in the facts yourself.'
  },
  noticeUnknown: 'This notice is not part of the demonstration. Choose one from the list.',
  detail: 'Technical explanation:',
  formKeepsText: 'What you had filled in is still there.'
}
