// What is said of the contractor's own labels, of the version of the rules and of rounding, at B1 level.
import { always } from './always.ts'
import type { ObligationMessages } from './messages.ts'

export const OBLIGATION_EN: ObligationMessages = {
  'own-label': {
    met: (v) => `A label of the contractor takes ${v('reduction')} off.`,
    'not-met': () => 'No label of the contractor takes anything off.',
    unknown: () => 'It is not known what the contractor’s own labels take off.'
  },
  'rules-in-contract': always((v) => v('due-by-own-days') === 'not known'
    ? `The contract names the rules as they were on ${v('rules-on')}. Those apply.`
    : `The contract names the rules as they were on ${v('rules-on')}. Those apply. Without this clause ${v('due-by-own-days')} would be due.`),
  rounding: always((v) => `How amounts are rounded is not known: ${v('reason')}.`)
}
