// The sentences on what efforts are worth, at B1 level.
import type { ValuationMessages } from './messages.ts'
import { always } from './always.ts'

export const VALUATION_EN: ValuationMessages = {
  'efforts-total': {
    met: (v) => `All efforts together count for ${v('total')}.`,
    'not-met': () => 'None of these efforts counts.',
    unknown: (v) => ['not known', '€ 0'].includes(v('least-value')) ? 'What the efforts are worth together is not known.' : `What the efforts are worth together is not known. It is at least ${v('least-value')}.`
  },
  'rules-version': always((v) => v('value-by-rules') === 'not known'
    ? `The contract names the rules of ${v('version')}. Those prevail. What the efforts are worth without that clause is not known.`
    : `The contract names the rules of ${v('version')}. Those prevail. Without that clause all efforts together would count for ${v('value-by-rules')}.`),
  'effort-value': {
    met: (v) => `This effort counts for ${v('value')}.`,
    'not-met': () => 'This effort does not count.',
    unknown: (v) => ['not known', '€ 0'].includes(v('least-value')) ? 'What this effort is worth is not known.' : `What this effort is worth is not known. It is at least ${v('least-value')}.`
  },
  'building-block': {
    met: (v) => v('block-value') !== 'not known'
      ? `The building block is ${v('block-value')} ${v('unit')}.`
      : `The building block is ${v('block-share')} ${v('unit')}.`,
    'not-met': () => 'There is no building block for this effort.',
    unknown: (v) => v('ways') !== 'not known'
      ? 'This building block can be valued in several ways. Agree with the authority which one applies.'
      : v('reason') === 'not known' ? 'Which building block applies is not known.' : `Which building block applies is not known: ${v('reason')}.`
  },
  'reference-day': {
    met: (v) => `For the target group ${v('reference')} counts: ${v('reference-day')}.`,
    'not-met': () => 'On the reference day this does not belong to the target group.',
    unknown: (v) => v('reference-day') === 'not known' ? 'The reference day for the target group is not known.' : `The target group was established on another day than ${v('reference-day')}.`
  },
  'look-back': {
    met: (v) => `The work started on ${v('started-on')}, before the contract. That is allowed: it was no more than ${v('look-back-months')} months before.`,
    'not-met': (v) => `The work started on ${v('started-on')}. That is more than ${v('look-back-months')} months before the contract.`,
    unknown: (v) => v('contract-day') === 'not known' || v('started-on') === 'not known' ? 'Whether the work started before the contract is not known.' : `The work started on ${v('started-on')}, before the contract. Whether that counts is not known.`
  },
  additionality: {
    met: () => 'This is somebody who did not work for the same employer shortly before.',
    'not-met': (v) => v('additionality-months') === '0' ? 'Somebody who already works for this employer does not count.' : `Somebody who worked for the same employer in the ${v('additionality-months')} months before does not count.`,
    unknown: () => 'Whether somebody worked for the same employer shortly before is not known.'
  },
  'minimum-hours': {
    met: (v) => `With ${v('weekly-hours')} hours a week the minimum of ${v('minimum-hours')} hours is reached.`,
    'not-met': (v) => `With ${v('weekly-hours')} hours a week it stays below the minimum of ${v('minimum-hours')} hours.`,
    unknown: (v) => `Whether the minimum of ${v('minimum-hours')} hours a week is reached is not known.`
  },
  'hours-share': {
    ...always((v) => v('full-time-week') === 'not known' ? `With ${v('weekly-hours')} hours a week it is a full working week.` : `It is ${v('weekly-hours')} hours of a working week of ${v('full-time-week')} hours.`),
    unknown: () => 'Which part of a full working week it is, is not known.'
  },
  duration: {
    met: (v) => v('cap-months') === 'not known' ? `As many as ${v('counted-months')} months count.` : `As many as ${v('counted-months')} months count, of at most ${v('cap-months')}.`,
    'not-met': () => 'Nothing of this period counts any more.',
    unknown: (v) => v('least-months') === 'not known' ? 'How many months count is not known.' : `How many months count is not known. At least ${v('least-months')} do.`
  },
  'same-place': always(() => 'Two entries are about the same place on the same days. Those days can count only once.'),
  'effort-quantity': {
    ...always((v) => v('invoice') !== 'not known'
      ? `The invoice is ${v('invoice')} ${v('invoice-vat')}. It is reckoned ${v('vat-of-rule') === 'including VAT' ? 'with' : 'without'} VAT.`
      : v('quantity') === 'not known' ? 'This building block counts once.' : `The number or amount that counts is ${v('quantity')} (${v('unit')}).`),
    unknown: () => 'The number or the amount is not known.'
  },
  bonus: {
    met: (v) => `A bonus of ${v('bonus-value')} ${v('unit')} comes on top for ${v('bonus-for')}.`,
    'not-met': (v) => v('bonus-for') === 'not known' ? 'Nothing comes on top here.' : `Nothing comes on top for ${v('bonus-for')}.`,
    unknown: (v) => v('bonus-for') === 'not known' ? 'Whether anything comes on top is not known.' : `Whether anything comes on top for ${v('bonus-for')} is not known.`
  },
  'purchase-recognition': {
    met: (v) => `With ${v('label')}, ${v('recognition')} of the invoice counts on ${v('deciding-day')}.`,
    'not-met': (v) => v('label') === 'not known' ? `The supplier has no label or badge on ${v('deciding-day')}.` : `${v('label')} does not count here.`,
    unknown: (v) => v('label') === 'not known' ? 'Which label or badge the supplier holds on that day is not known.' : `What counts of the invoice because of ${v('label')} is not known.`
  },
  'purchase-conditions': {
    met: () => 'The purchase meets the conditions.',
    'not-met': (v) => v('for-contract') === 'not known' ? 'A purchase by a subcontractor does not count here.' : 'A purchase that has nothing to do with the contract does not count here.',
    unknown: () => 'Whether this purchase meets the conditions is not known.'
  },
  'purchase-ceiling': {
    met: (v) => `Purchases may fill at most ${v('ceiling')} of the obligation. That is not too much.`,
    'not-met': (v) => `Purchases may fill at most ${v('ceiling')} of the obligation. What goes beyond does not count.`,
    unknown: () => 'Which part of the obligation may be filled with purchases is not known.'
  },
  excess: {
    met: (v) => `There is ${v('excess')} more than was needed. It counts for another obligation.`,
    'not-met': (v) => `There is ${v('excess')} more than was needed. It does not count for another obligation.`,
    unknown: (v) => `There is ${v('excess')} more than was needed. Whether it counts for another obligation is not known.`
  },
  shortfall: {
    met: () => 'Enough has been filled.',
    'not-met': (v) => v('consequence') === 'a decision on the subsidy'
      ? `It is ${v('short')} short. What that means for the subsidy is decided by a person. There is no contractual penalty.`
      : v('penalty') === 'not known'
        ? `It is ${v('short')} short. What you must pay for that is not known.`
        : `It is ${v('short')} short. For that you must pay ${v('penalty')}.${v('factor-by-rules') === 'not known' ? '' : ` The contract says ${v('factor')} of it, the rules say ${v('factor-by-rules')}. The contract prevails.`}`,
    unknown: () => 'Whether enough has been filled is not known.'
  }
}
