// The page about the service, in English.
import type { about as nl } from './about.nl.ts'

export const about: typeof nl = {
  title: 'About this service',
  does: 'What this service does',
  doesText: 'From the facts of a contract this service derives whether there is an obligation of social return (SROI). Then it looks in the register of impact entrepreneurs for those who can help fill it. Every answer names the rule, the article, the fact and the day.',
  doesNot: 'What this service does not do',
  doesNotText: 'The service takes no decision and applies no exception. An official of the municipality does that. We do not fill in what we do not know: then the answer is "not known".',
  privacy: 'What we keep',
  privacyText: 'We do not keep a notice that you give. Of an outcome we keep the facts that you gave, so that you can look at it again. There is no place for names of workers. We set a cookie only when you sign in.',
  sources: 'Sources',
  sourcesText: 'The rules come from published texts of municipalities. Every step names its source, with a link where there is one, and the day the step holds for. It also says whether we read the rule in the text, or inferred it, wholly or in part.',
  access: 'Accessibility',
  accessText: 'The service is built to WCAG 2.2, level AA, and works without JavaScript and with a keyboard alone. We check every page automatically. There has been no examination by an independent party yet.'
}
