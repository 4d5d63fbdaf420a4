// What stands on every page, in English.
import type { site as nl } from './site.nl.ts'

export const site: typeof nl = {
  name: 'SROI guide',
  skip: 'Skip to content',
  otherLanguage: 'Nederlands',
  navigation: 'Main menu',
  home: 'Start',
  byHand: 'Enter the facts',
  search: 'Search',
  forSuppliers: 'For suppliers',
  forBuyers: 'For buyers',
  deskNavigation: 'Menu of the desk',
  desk: { admission: 'Admission', expiring: 'Ending badges', labels: 'Labels', procedure: 'Procedure', import: 'Import', publish: 'Publish', members: 'Members', keys: 'Keys', audit: 'Audit log' },
  signIn: 'Sign in',
  signedIn: 'Signed in',
  about: 'About',
  demonstrationDay: (day) => `Their labels and badges stand as on ${day}. A question without a day of delivery is about that day.`,
  fictional: 'This is a demonstration. The firms in this register are fictional.',
  forDevelopers: 'For developers',
  accessibility: 'Accessibility',
  footer: 'Free software under the EUPL-1.2. No rights can be derived from the outcome.',
  errorPrefix: 'Error: ',
  yes: 'yes',
  no: 'no',
  unknown: 'not known'
}
