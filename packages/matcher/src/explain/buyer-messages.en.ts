// The sentences for a buyer: whom to invite, and whether there are firms for a reserved contract.
import { always } from './always.ts'
import type { BuyerMessages, Value } from './messages.ts'

const suppliers = (value: Value, name: string): string => Number(value(name)) === 1 ? '1 supplier' : `${value(name)} suppliers`
const unknown = (v: Value): string => v('qualify-unknown') === '0' || v('qualify-unknown') === 'not known' ? '' : ` Of ${suppliers(v, 'qualify-unknown')} it is not known.`

export const BUYER_EN: BuyerMessages = {
  invitation: {
    met: (v) => `You can invite ${suppliers(v, 'invited')}.`,
    'not-met': (v) => `There are too few suppliers to invite: ${v('invited')} of the ${v('to-invite')}.`,
    unknown: (v) => `You can invite ${suppliers(v, 'invited')}. The reason has yet to be recorded.`
  },
  'invitation-place': always((v) => `Where a supplier sits does not count in an invitation.${v('weight') === 'not known' ? '' : ` Those points (${v('weight')} of the score) are left out.`}`),
  'invitation-turn': {
    ...always(() => 'Where scores are equal, whoever was invited least of late goes first. After that the lot decides.'),
    unknown: () => 'Who was invited of late was not given. Where scores are equal, the lot alone decided.'
  },
  'invitation-number': {
    ...always((v) => `${suppliers(v, 'to-invite')} asked for, and they are there.`),
    'not-met': (v) => `${suppliers(v, 'to-invite')} asked for. Only ${v('invited')} count.`
  },
  'invitation-reason': {
    ...always((v) => `The reason of the choice: ${v('invitation-reason')}`.replace(/\.?$/, '.')),
    unknown: () => 'The reason of the choice is missing. A person must record it.'
  },
  'market-test': {
    met: (v) => `There are suppliers for a reserved contract: ${v('qualify')} today, and ${v('qualify-later')} more up to ${v('until')}.`,
    'not-met': (v) => `No supplier qualifies today, and ${v('qualify-later')} will up to ${v('until')}.`,
    unknown: (v) => `It is not known whether there are suppliers that qualify. Of ${suppliers(v, 'qualify-unknown')} facts are missing.`
  },
  'market-today': always((v) => `Today ${suppliers(v, 'qualify')} ${Number(v('qualify')) === 1 ? 'qualifies' : 'qualify'}.${unknown(v)}`),
  'market-later': always((v) => `Up to ${v('until')} there are ${v('qualify-later')} more: ${v('by-record')} by what is on record already, and ${v('by-pathway')} by a label that they can have by then.${unknown(v)}`),
  'market-route': always((v) => `${v('route')}: ${suppliers(v, 'qualify')}.${unknown(v)}`),
  'market-offers': {
    ...always((v) => `${v('value-in-year') === 'not known' ? 'All of the contract' : `${v('value-in-year')} in a year`}: ${suppliers(v, 'qualify')} of those that qualify today can take that on alone.${unknown(v)}`),
    unknown: () => 'How many suppliers can take on the contract alone is not known.'
  },
  'market-capacity': {
    ...always((v) => `Together those that qualify today can take on ${v('capacity-together')} in a year.`),
    unknown: (v) => `Together those that qualify today can take on at least ${v('capacity-together')} in a year. ${suppliers(v, 'capacity-not-stated')} ${Number(v('capacity-not-stated')) === 1 ? 'states' : 'state'} no capacity.`
  }
}
