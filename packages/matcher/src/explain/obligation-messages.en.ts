// What is said of the contractor's own labels, of rounding and of the contract itself, at B1 level.
import { always } from './always.ts'
import type { ObligationMessages, Value } from './messages.ts'

/** What the contract asks for, though it also says that social return does not apply. */
const askedBy = (v: Value): string => [
  ...(named(v('rate')) ? [`a rate of ${v('rate')}`] : []),
  ...(named(v('rate-offered')) ? [`an offered rate of ${v('rate-offered')}`] : []),
  ...(named(v('amount-in-contract')) ? [`an amount of ${v('amount-in-contract')}`] : [])
].join(' and ')

const itself = (v: Value): string => v('trigger') === 'subsidy' ? 'The decision' : 'The contract'

const named = (text: string): boolean => !['not known', '0%', '€ 0'].includes(text)

export const OBLIGATION_EN: ObligationMessages = {
  'contract-terms': {
    met: (v) => `${itself(v)} itself asks for social return. That prevails over the general rules.`,
    'not-met': (v) => `${itself(v)} itself says that social return does not apply. That prevails over the general rules.`,
    unknown: (v) => `${itself(v)} contradicts itself: it says that social return does not apply, and it also names ${askedBy(v)}. Ask the authority what holds.`
  },
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
