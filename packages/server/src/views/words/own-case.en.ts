// The case of a firm, as the firm itself reads it, in English.
import type { ownCase as nl } from './own-case.nl.ts'

export const ownCase: typeof nl = {
  title: (reference) => `Your case ${reference}`,
  back: 'Back to your profile',
  done: 'This is on record. Below you see how the case stands now.',
  clock: 'How much time you have',
  clockText: (days, day) => days === 0 ? `Today, ${day}, is the last day of your badge.` : `Your badge runs until and including ${day}. That is ${days} more ${days === 1 ? 'day' : 'days'}.`,
  clockPassed: (day) => `The last day of your badge was ${day}.`,
  clockNone: 'No badge with a last day runs now.',
  milestones: 'Steps towards a label',
  milestonesText: 'We reckon this with your profile. The issuer of the label decides itself.',
  beginBy: (day) => `Begin on ${day} at the latest.`,
  labels: 'Labels in this case',
  noLabels: 'No label was handed in yet.',
  received: (day) => `came in on ${day}`,
  notChecked: 'not checked yet',
  decisions: 'Decisions',
  noDecisions: 'Nothing was decided yet.',
  sent: (day) => `sent on ${day}`,
  reasons: 'The reasons for each criterion',
  hearing: 'You may give your view',
  hearingText: (about, day) => `About: ${about}. You can give your view until and including ${day}.`,
  asked: 'What you still have to add',
  askedText: (day) => `Do so on ${day} at the latest.`,
  askedNoDay: 'No last day was named.',
  acts: {
    'application-completed': { title: 'Send what was missing', text: 'Complete your profile and your documents first. What is new there goes along.', button: 'Hand in what was missing' },
    'document-added': { title: 'Send new documents', text: 'Put the documents in your profile first. What is new there goes along.', button: 'Send the new documents' },
    'label-handed-in': { title: 'Hand in a label', text: 'Do this before the end of your badge. The badge then runs on until we have checked it.', button: 'Hand in the label' },
    'label-applied': { title: 'Say that you applied for a label', text: 'If that is in time, your badge can run on for a while.', button: 'Say that we applied' },
    'extension-asked': { title: 'Ask for an extension', text: 'Somebody decides on that. Only reasons that the region has laid down count.', button: 'Ask for an extension' },
    view: { title: 'Give your view', text: 'What you write is kept with the case.', button: 'Send the view' },
    'objection-lodged': { title: 'Object', text: 'The decision holds until your objection is decided on.', button: 'Object to it' },
    'objection-withdrawn': { title: 'Withdraw your objection', text: 'Nobody decides on your objection after that.', button: 'Withdraw the objection' },
    'default-notice-received': { title: 'Say that the decision is late', text: 'This is called a notice of default. The region then has to decide soon.', button: 'Say that it is late' },
    'firm-withdrew': { title: 'Withdraw', text: 'The case stops then, and a badge ends. That cannot be undone.', button: 'We withdraw' }
  },
  cannot: 'This is not possible now:',
  nothing: 'There is nothing that you can do in this case now.',
  others: 'Other steps',
  choices: 'What else you can do',
  record: 'What has happened',
  recordText: 'Votes and advice are not among it. What counts of them is in the decision.',
  fields: {
    grounds: 'Why do you not agree with the decision?',
    view: 'Your view',
    certificate: 'Fingerprint of the certificate (SHA-256)',
    renewed: 'Is it new or renewed?',
    against: 'To which decision?',
    confirm: 'Yes, I am certain that we withdraw',
    ground: 'What is your reason?',
    why: 'Explain why you need more time'
  },
  hints: {
    grounds: 'This is kept as a file with the case.',
    view: 'This is kept as a file with the case.',
    certificate: 'May stay empty. Or hand the certificate in first, with your documents.',
    why: 'This goes on the record and stays there. Name no persons and nothing about them.'
  },
  noText: 'Text cannot be kept here. Send your explanation to the region yourself and name the number of the case.',
  mend: {
    confirm: 'Tick the box if you are certain.',
    text: 'Write your view, in at most 20,000 characters.',
    label: 'Choose a label.',
    documents: 'Nothing is new in your profile. Put your documents there first.',
    act: 'Choose what you want to do.',
    ground: 'Choose the reason why you ask for an extension.',
    why: 'Explain in a sentence or more why, in at most 20,000 characters.'
  },
  reasonNames: { issued: 'New', renewed: 'Renewed' }
}
