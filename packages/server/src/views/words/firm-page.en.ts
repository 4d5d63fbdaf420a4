// The desk fills in for a firm that applies on paper, in English.
import type { firmPage as nl } from './firm-page.nl.ts'

export const firmPage: typeof nl = {
  lead: 'Does an organisation apply on paper? Fill in here what it gave you, and then hand that in for it.',
  onBehalf: (firm) => `You fill this in for ${firm}. The questions stand here as the organisation gets them. It is put on record that you did this.`,
  prefilled: 'What the register knows of this organisation is here already. It counts once you save a step.',
  steps: 'What the organisation says of itself',
  number: 'Number',
  profile: 'Profile',
  noProfile: 'nothing saved yet',
  isSaved: 'Saved.',
  cases: 'Cases of this organisation',
  casesNone: 'This organisation has no case yet.',
  opened: (day) => `opened on ${day}`,
  handIn: 'Hand in this profile',
  isHandedIn: 'This profile was handed in.',
  open: 'Opening a case',
  openText: 'Is the organisation not in the register? Then it is entered now, with its name and place from this profile.',
  openButton: 'Open a case',
  saveFirst: 'Save a step first. Then you can open a case.',
  incomplete: 'Fill in name, town and municipality first. Without those the organisation cannot be in the register.',
  changed: 'Somebody else saved something meanwhile. Look first what is there now.',
  unregistered: 'Fill in the profile of this organisation',
  link: 'Fill in for the organisation, from paper'
}
