// The sentences on what can be done when nothing fits, or too little.
import type { LadderMessages, Value } from './messages.ts'
import { always } from './always.ts'
import { CHOSEN_FACTS } from './ladder-names.ts'
import { cutShort } from './cut-short.ts'

const number = (value: Value, name: string): number => Number(value(name))
const suppliers = (value: Value, name: string): string => number(value, name) === 1 ? '1 supplier' : `${value(name)} suppliers`

/** One supplier has nobody to do it together with. */
const they = (v: Value): string => number(v, 'firms') === 1 ? 'It can' : 'Together they can'

/** What a step gives. */
const gives = (v: Value): string => number(v, 'ranked') === 0 ? `gives ${suppliers(v, 'pending')} of whom something is not known yet` : `gives ${suppliers(v, 'ranked')}${number(v, 'pending') === 0 ? '' : `, and ${v('pending')} of whom something is not known yet`}`

/** What was chosen in the condition that is left out. */
const chosen = (v: Value): string => {
  const found = CHOSEN_FACTS.map(v).find((text) => text !== 'not known')
  return found === undefined ? '' : ` (${cutShort(found)})`
}

const group = (v: Value): string => v('groups') === 'not known' ? '' : ` (${v('groups')})`

export const LADDER_EN: LadderMessages = {
  'fills-together': {
    met: (v) => v('left-estimate') === 'not known' ? `${they(v)} fill all of the ${v('left')}.` : `${they(v)} fill about all of the ${v('left-estimate')}, if the estimate is right.`,
    'not-met': (v) => v('left-estimate') === 'not known' ? `${they(v)} fill ${v('fills')} of the ${v('left')}.` : `${they(v)} fill about ${v('fills')} of the estimated ${v('left-estimate')}.`,
    unknown: (v) => v('fills-at-least') === 'not known'
      ? 'How much they can fill together is not known: it is not known what is left.'
      : `${they(v)} fill at least ${v('fills-at-least')}. How much exactly is not known: ${suppliers(v, 'capacity-not-stated')} ${number(v, 'capacity-not-stated') === 1 ? 'states' : 'state'} no capacity.`
  },
  'step-leave-out': always((v) => `Without this condition: ${v('left-out')}${chosen(v)}. That ${gives(v)}.`),
  'step-same-branch': always((v) => `Looking in the same CPV branch (${v('divisions')}) in place of your words ${gives(v)}.`),
  'step-temporary-badge': always((v) => `Taking suppliers with a temporary badge as well ${gives(v)}.`),
  'step-works-in-region': always((v) => `Suppliers that sit elsewhere but work here (${v('works-in')}): that ${gives(v)}.`),
  'step-other-blocks': {
    ...always((v) => `What is left can be filled in another way too: of ${v('blocks-known')} ${number(v, 'blocks-known') === 1 ? 'way' : 'ways'} it is known how much it takes.`),
    unknown: () => 'There are other ways to fill what is left. What they are worth is not known.'
  },
  'step-coordinator': always((v) => `Ask the coordinator: ${v('coordinator')}.${v('open') === 'not known' || v('open') === '€ 0' ? '' : ` There is ${v('open')} left for which no supplier was found.`}`),
  'block-units': {
    ...always((v) => v('block-value') === 'not known'
      ? `With ${v('effort-kinds')}${group(v)}, of which ${v('block-share')} ${v('unit')} counts, ${v('paid')} is enough.`
      : `With ${v('effort-kinds')}${group(v)}, ${v('block-value')} ${v('unit')}, ${v('units')} times is enough.`),
    unknown: (v) => `How much it takes with ${v('effort-kinds')}${group(v)} is not known.`
  },
  'block-choice': {
    ...always((v) => `${v('effort-kinds')}${group(v)}: this can be valued in several ways. Agree with the authority which one applies.`),
    unknown: (v) => `How much it takes with ${v('effort-kinds')}${group(v)} is not known.`
  }
}
