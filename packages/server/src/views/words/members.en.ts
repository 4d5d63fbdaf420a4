// Who is what in the region, in English.
import type { members as nl } from './members.nl.ts'

export const members: typeof nl = {
  title: 'Members',
  lead: 'Who may do what in your region? An organisation is everybody who signs in for it.',
  none: 'Nobody is a member yet.',
  caption: 'Members, in the order in which they became one',
  who: 'Who',
  days: 'When',
  confirmed: 'Last looked at',
  period: (from, until) => until === null ? `from ${from}` : `from ${from} until and including ${until}`,
  more: 'Next members',
  kinds: { person: 'A person', organisation: 'An organisation', client: 'A system' },
  labels: { kind: 'Who is it?', issuer: 'Who vouches for it', subject: 'Number', role: 'Role', authority: 'For whom', validUntil: 'Last day' },
  issuerHint: 'Of a person or a system: the address of the sign-in service. Of an organisation: the register, as nl-kvk.',
  subjectHint: 'Of a person or a system: the number at the sign-in service. Of an organisation: its number in the register.',
  authorityHint: 'Only for a buyer or a contract manager who works for one municipality.',
  untilHint: 'Leave it empty when there is no end.',
  choose: 'Choose a role',
  wholeRegion: 'The whole region',
  add: 'Add somebody',
  addButton: 'Add',
  change: 'Change',
  confirmButton: 'Save, and I looked at it',
  changeButton: 'Save',
  confirmText: 'Look every half year whether everybody still has the right role.',
  sessions: 'Sign out',
  sessionsText: 'Was a telephone lost, or does somebody no longer work here? Sign them out on all devices. Who also works for another region stays signed in there.',
  sessionsButton: 'Sign out on all devices',
  done: { changed: 'The change was saved.', ended: 'This member was signed out of this region.' },
  mend: {
    issuer: 'Fill in who vouches for it, in at most 500 characters.',
    subject: 'Fill in the number, in at most 500 characters.',
    role: 'Choose a role.',
    authority: 'Choose a municipality for a buyer or a contract manager only. Leave "The whole region" otherwise.',
    validUntil: 'Give as the last day an existing day that is not before the first, or leave it empty.'
  },
  refused: {
    'member-exists': 'This member is there with this role already.',
    'last-administrator': 'This is the last administrator. Make somebody else one first.',
    'version-changed': 'Somebody else changed this member meanwhile. Look at what is there now and change it again.'
  },
  back: 'All members'
}
