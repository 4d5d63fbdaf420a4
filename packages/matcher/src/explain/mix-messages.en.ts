// The sentences on a purchase mix.
import { always } from './always.ts'
import type { MixMessages, Value } from './messages.ts'

/** As a demand that clashes, or as one that gives way. */
const demand = (asked: (value: Value) => string, enough: (value: Value) => string = asked): MixMessages['demand-budget'] => ({ met: enough, 'not-met': asked, unknown: asked })

const NOTHING: ReadonlySet<string> = new Set(['€ 0', '0'])

export const MIX_EN: MixMessages = {
  mix: {
    met: (v) => `The ${v('left')} that is left can be filled by ${v('deadline')}.`,
    'not-met': (v) => `The ${v('left')} that is left cannot be filled by ${v('deadline')} with these demands.`,
    unknown: (v) => v('objective-bound') === 'not known' ? 'It is not known whether it can be filled: the reckoning was stopped.' : `It is not known whether it can be filled: the reckoning was stopped. A mix cannot be below ${v('objective-bound')} (${v('objective')}).`
  },
  'mix-plan': always((v) => `Buy for ${v('purchase')} from ${v('suppliers') === '1' ? 'one supplier' : `${v('suppliers')} suppliers`}. That fills ${v('fills')} of ${v('left')}.`),
  'mix-proof': {
    ...always((v) => `This is the best mix there is (${v('objective')}: ${v('objective-value')}).`),
    unknown: (v) => `This mix has ${v('objective-value')} (${v('objective')}). Lower than ${v('objective-bound')} is not possible; whether there is anything in the ${v('objective-gap')} between is not known.`
  },
  'mix-more': always((v) => `Without a supplier of an earlier mix it ${NOTHING.has(v('objective-more')) ? 'is as good' : `takes ${v('objective-more')} more`} (${v('objective')})${v('more-extra') === '€ 0' ? '' : `, and ${v('more-extra')} more extra spend`}${v('less-extra') === '€ 0' ? '' : `, but ${v('less-extra')} less extra spend`}.`),
  'mix-spend': {
    met: () => 'It costs nothing extra: all of it takes the place of what is bought anyway.',
    'not-met': (v) => v('planned-spend') === '€ 0' ? `All of it is extra spend: ${v('extra-spend')}.` : `${v('planned-spend')} takes the place of what is bought anyway. ${v('extra-spend')} is extra spend.`,
    unknown: (v) => `${v('extra-spend')} is extra spend.`
  },
  'mix-excess': always((v) => `It fills ${v('excess')} more than is left.`),
  'mix-local': {
    met: () => 'All of it is bought from local suppliers.',
    'not-met': (v) => `${v('local-spend')} of ${v('purchase')} is bought from local suppliers.`,
    unknown: (v) => `At least ${v('local-spend')} of ${v('purchase')} is bought from local suppliers. Of some it is not known.`
  },
  'mix-target-group': {
    met: (v) => `${v('target-group-spend')} of ${v('purchase')} pays for work of the target group.`,
    'not-met': () => 'None of it pays for work of the target group.',
    unknown: (v) => `At least ${v('target-group-spend')} of ${v('purchase')} pays for work of the target group. Of some it is not known.`
  },
  'mix-valued': always((v) => `Reckoned again as purchases, it is worth ${v('valued')}.`),
  'mix-supplier': always((v) => `Buy for ${v('purchase')} from ${v('supplier')} (${v('share-of-mix')} of the mix). That fills ${v('fills')}.`),
  'mix-assumption': always((v) => `How much ${v('supplier')} can take on is not known. ${v('capacity')} is your assumption: ask before you count on it.`),
  'mix-purchase': always((v) => `${v('purchase')}, delivered from ${v('from')} until ${v('until')}${v('planned') === 'not known' ? ', on top of what is planned' : `, in place of planned spend “${v('planned')}”`}: ${v('recognition')} counts${v('recognition-reason') === 'not known' ? '' : ` (${v('recognition-reason')})`}, so it fills ${v('fills')}.`),
  'mix-candidate': {
    met: (v) => `${v('supplier')} can be in a mix.`,
    'not-met': (v) => `${v('supplier')} is not in a mix: ${v('reason')}.`,
    unknown: (v) => `${v('supplier')} is not in a mix: ${v('reason') === 'not known' ? 'how much it can take on is not known' : v('reason')}.`
  },
  'mix-rules': {
    ...always(() => 'What counts of a purchase, until when, and how it is rounded: as the rules for this contract say.'),
    unknown: () => 'The rules for this contract leave something open. Ask the municipality before you count on it.'
  },
  'mix-clash': {
    ...always(() => 'These demands cannot all be met. Without any one of them the others can.'),
    unknown: () => 'These demands cannot all be met. Perhaps fewer of them clash: the reckoning was stopped.'
  },
  'mix-alone': always(() => 'Each of these changes is enough on its own.'),
  'mix-way-out': {
    ...always(() => 'By your costs, these changes together are the cheapest way out.'),
    unknown: () => 'These changes together are a way out. Whether there is a cheaper one is not known.'
  },
  'demand-obligation': demand((v) => `${v('demand-asked')} must be filled.`, (v) => `Fill ${v('demand-enough')} in place of ${v('demand-asked')}: ${v('demand-by')} less.`),
  'demand-deadline': demand((v) => `It must be filled by ${v('demand-asked')}.`, (v) => `Move the deadline from ${v('demand-asked')} to ${v('demand-enough')}.`),
  'demand-concentration': demand((v) => `At most ${v('demand-asked')} of all that is bought may go to one supplier.`, (v) => `Let ${v('demand-enough')} of all that is bought go to one supplier, in place of ${v('demand-asked')}.`),
  'demand-suppliers': demand((v) => v('demand-asked') === '1' ? 'There may be only one supplier.' : `There may be at most ${v('demand-asked')} suppliers.`, (v) => `Take ${v('demand-enough')} suppliers in place of ${v('demand-asked')}.`),
  'demand-budget': demand((v) => `At most ${v('demand-asked')} may be bought.`, (v) => `Buy for ${v('demand-enough')} in place of at most ${v('demand-asked')}: ${v('demand-by')} more.`),
  'demand-extra-budget': demand((v) => `At most ${v('demand-asked')} may be spent beyond what is planned.`, (v) => `Spend ${v('demand-enough')} beyond what is planned, in place of at most ${v('demand-asked')}: ${v('demand-by')} more.`),
  'demand-local': demand(() => 'Only suppliers that are known to be local may be in it.', (v) => `Buy for ${v('demand-enough')} from suppliers that are not known to be local.`),
  'demand-capacity': demand(() => 'No supplier takes on more than it can.'),
  'demand-minimum-order': demand(() => 'No supplier takes an order below its minimum.'),
  'demand-unrelated': { ...demand(() => 'Purchases that have nothing to do with the contract do not count.'), unknown: () => 'It is not known whether purchases count that have nothing to do with the contract. So they are left out.' },
  'demand-may-fill': demand((v) => `Purchases may fill at most ${v('demand-asked')} of what is left.`)
}
