// The first page, in English.
import type { home as nl } from './home.nl.ts'

export const home: typeof nl = {
  title: 'What social return do you owe, and who can help you fill it?',
  lead: 'You won a contract from a Dutch municipality. We work out which social return comes with it, and show the impact entrepreneurs you can buy from so that it counts.',
  notice: 'Give the notice',
  noticeText: 'Do you have the notice from TED or TenderNed as an XML file? Then we take the facts from it. We do not keep the file.',
  file: 'Notice (XML)',
  fileHint: 'A TED file, old (R2.0.9) or new (eForms). At most 5 MB.',
  send: 'Read the notice',
  byHand: 'Or enter the facts yourself',
  byHandText: 'Only the municipality is needed to begin. Leave empty what you do not know.',
  byHandButton: 'Enter the facts',
  demonstration: 'Would you rather try it first?',
  demonstrationText: 'These contracts and notices are fictional. One click is enough.',
  contracts: 'Fictional contracts',
  notices: 'Fictional notices',
  moreContracts: (count) => `${count} more fictional contracts`,
  moreNotices: (count) => `${count} more fictional notices`,
  tryContract: 'See the outcome',
  tryNotice: 'Read this one',
  steps: 'How it works',
  step1: 'You give the notice or the facts of your contract.',
  step2: 'You see what you owe, step by step, with the article beside it.',
  step3: 'You see which firms can help, for how many euros, and how to reach them.'
}
