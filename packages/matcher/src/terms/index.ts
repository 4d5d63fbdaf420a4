// Terms of the decision on an application: how long each lasts, when it stands still, and on which day it ends.
export { badgeYear } from './badge-year.ts'
export { decisionTerm } from './decision-term.ts'
export { leavingAsideTerm } from './leaving-aside-term.ts'
export { objectionDecisionTerm } from './objection-decision-term.ts'
export { objectionTerm } from './objection-term.ts'
export { type PublicHoliday, publicHolidays } from './public-holidays.ts'
