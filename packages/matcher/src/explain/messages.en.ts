// The sentences, at B1 level. Each code has one for yes, no and not known.
import { BUYER_EN } from './buyer-messages.en.ts'
import { APPLICATIONS_EN } from './application-messages.en.ts'
import { CASES_EN } from './case-messages.en.ts'
import { DECIDING_EN } from './deciding-messages.en.ts'
import { REGISTER_EN } from './register-messages.en.ts'
import { YEAR_EN } from './year-messages.en.ts'
import { FILTERS_EN } from './filter-messages.en.ts'
import { LABELS_EN } from './label-messages.en.ts'
import { LADDER_EN } from './ladder-messages.en.ts'
import { RESERVATION_EN } from './reservation-messages.en.ts'
import { MIX_EN } from './mix-messages.en.ts'
import type { Messages } from './messages.ts'
import { OBLIGATION_EN } from './obligation-messages.en.ts'
import { TERMS_EN } from './term-messages.en.ts'
import { VALUATION_EN } from './valuation-messages.en.ts'

const same = (sentence: (value: (name: string) => string) => string): { met: typeof sentence, 'not-met': typeof sentence, unknown: typeof sentence } =>
  ({ met: sentence, 'not-met': sentence, unknown: sentence })

type Value = (name: string) => string

/** What is paid, by what triggers the obligation. */
const SUM: Readonly<Record<string, string>> = { subsidy: 'the subsidy', permit: 'the amount', 'turnover of a supplier in a year': 'the turnover of the year' }
const nounOf = (value: Value): string => SUM[value('trigger')] ?? 'the contract sum'

/** An estimate or a ceiling is no contract sum. */
const sumOf = (value: Value): string => {
  const amount = `${value('sum')}${value('threshold-vat') === 'including VAT' ? ' excluding VAT' : ''}`
  return value('sum-kind') === 'awarded' ? `${nounOf(value)} of ${amount}` : `the amount of ${amount} (${value('sum-kind')})`
}

const thresholdOf = (value: Value): string => {
  const vat = value('threshold-vat-rate') === 'not known' ? value('threshold-vat') : `including ${value('threshold-vat-rate')} VAT`
  return `${value('operator')} ${value('threshold')} ${vat}`
}

/** Why no rule was found, where that is told. */
const why = (value: Value): string => value('reason') === 'not known' ? '' : `: ${value('reason')}`

export const EN: Messages = {
  ...OBLIGATION_EN,
  ...VALUATION_EN,
  ...LABELS_EN,
  ...RESERVATION_EN,
  ...CASES_EN,
  ...APPLICATIONS_EN,
  ...DECIDING_EN,
  ...YEAR_EN,
  ...REGISTER_EN,
  ...TERMS_EN,
  ...MIX_EN,
  ...FILTERS_EN,
  ...LADDER_EN,
  ...BUYER_EN,
  obligation: {
    met: () => 'The social return obligation applies.',
    'not-met': () => 'No social return obligation applies.',
    unknown: () => 'It is not known whether a social return obligation applies.'
  },
  scope: {
    met: (v) => v('nature') === 'not known' ? `The authority asks for social return with a ${v('trigger')}.` : `The authority asks for social return with a ${v('trigger')} for ${v('nature')}.`,
    'not-met': (v) => `The authority does not ask for social return with a ${v('trigger')}.`,
    unknown: (v) => `It is not known whether the authority asks for social return here: ${v('reason')}.`
  },
  threshold: {
    met: (v) => v('threshold') === 'not known' ? 'The rule names no minimum amount.' : `${sumOf(v)} reaches the threshold (${thresholdOf(v)}).`,
    'not-met': (v) => `${sumOf(v)} stays below the threshold (${thresholdOf(v)}).`,
    unknown: (v) => v('threshold') === 'not known' ? `The threshold is not known${why(v)}.` : `It is not known whether the contract reaches the threshold (${thresholdOf(v)}).`
  },
  'labour-share': {
    met: (v) => `The labour share of ${v('labour-share')} reaches the minimum of ${v('minimum')}.`,
    'not-met': (v) => `The labour share of ${v('labour-share')} stays below the minimum of ${v('minimum')}.`,
    unknown: (v) => `It is not known whether the labour share is high enough${why(v)}.`
  },
  'minimum-term': {
    met: (v) => `The contract runs long enough (${v('operator')} ${v('months-asked')} months).`,
    'not-met': (v) => `The term of ${v('months')} months is too short (${v('operator')} ${v('months-asked')} months).`,
    unknown: (v) => `It is not known whether the contract runs long enough${why(v)}.`
  },
  exemption: {
    met: () => 'No exemption was granted.',
    'not-met': (v) => `An exemption was granted on ${v('decided-on')}: ${v('exemption-reason')}.`,
    unknown: () => 'It is not known whether an exemption was granted.'
  },
  cap: {
    met: (v) => `For one contract it is at most ${v('cap')}.`,
    'not-met': () => 'There is no highest amount.',
    unknown: (v) => `The highest amount is not known${why(v)}.`
  },
  'contract-sum': {
    met: (v) => `${nounOf(v)} is ${v('sum')} excluding VAT.`,
    'not-met': (v) => `${nounOf(v)} is ${v('sum')} excluding VAT.`,
    unknown: (v) => v('sum') === 'not known' ? `${nounOf(v)} is not known.` : `There is an amount of ${v('sum')} (${v('sum-kind')}), but it is not yet ${nounOf(v)}.`
  },
  rate: {
    ...same((v) => `The rate is ${v('rate')}.`),
    unknown: (v) => v('rate-kind') !== 'not known' ? `No rate applies: the contractor does ${v('rate-kind')} instead.` : v('rate-at-least') === 'not known' ? `The rate is not known${why(v)}.` : `The rate is at least ${v('rate-at-least')}. What holds here stands in the tender documents.`
  },
  base: { ...same((v) => `The rate is taken of ${v('base') === 'contract sum' ? nounOf(v) : `the ${v('base')}`}.`), unknown: (v) => `It is not known what the rate is taken of${why(v)}.` },
  'amount-due': {
    met: (v) => v('due-by-rate') === 'not known'
      ? `You must fill ${v('due')}.`
      : `You must fill ${v('due')}. The contract names that amount and a rate as well. That rate gives ${v('due-by-rate')}. The amount goes first.`,
    'not-met': () => 'You do not have to fill anything.',
    unknown: (v) => v('estimate') === 'not known'
      ? 'How much you must fill is not known.'
      : v('assumed-rate') === 'not known'
        ? `How much you must fill is not known yet. The estimate is ${v('estimate')}. It is not a debt.`
        : `How much you must fill is not known. It is about ${v('estimate')} if the rate is ${v('assumed-rate')} of ${nounOf(v)}. That is your assumption, not a debt.`
  },
  'already-filled': {
    ...same((v) => `${v('filled')} has been filled and ${v('agreed')} agreed. ${v('left')} is left.`),
    unknown: (v) => `${v('filled')} has been filled and ${v('agreed')} agreed. What is left is not known.`
  },
  'contradicting-source': same(() => 'This is one of the sources that contradict each other.'),
  'other-buyer': same((v) => `The notice names ${v('buyers')} as the buyer. You ask for the rules of ${v('authority')}.`),
  'lot-not-chosen': same(() => 'The contract has several lots. The total is not the sum of one contract. Choose a lot.'),
  'party-not-chosen': same(() => 'This part was awarded to several contractors. Choose which one it is about.'),
  consortium: same((v) => `The contract was awarded to ${v('parties')} together. Who has which part of the obligation is not in the notice.`),
  'joint-buyers': same((v) => `This is a joint procurement of ${v('buyers')}. Which part is whose is not in the notice.`),
  'social-return-mentioned': same((v) => `The notice mentions social return: “${v('mention')}”. Read the tender documents for what exactly applies.`),
  'call-only': same(() => 'This is a call for tenders. The amounts are estimates; there is no contract sum yet.'),
  'no-contract': same((v) => `This is a ${v('stage')} notice. There is no contract and no amount yet.`),
  'purchase-counts': {
    met: () => 'A purchase from this supplier counts.',
    'not-met': () => 'A purchase from this supplier does not count.',
    unknown: () => 'It is not known whether a purchase from this supplier counts.'
  },
  'badge-rule': {
    met: (v) => `Contractors of this authority may buy from a badge holder. ${v('recognition-full') === v('recognition-temporary') && v('recognition-full') === '100%'
      ? 'The full invoice counts.'
      : `${v('recognition-full')} of the invoice counts with a badge, ${v('recognition-temporary')} with a temporary one.`}`,
    'not-met': () => 'The badge scheme does not apply to contractors of this authority.',
    unknown: (v) => `It is not known whether a badge counts here: ${v('reason')}.`
  },
  'badge-held': {
    met: (v) => `The supplier holds a ${v('standing')} on the day of delivery.`,
    'not-met': (v) => v('ended') !== 'not known'
      ? `The supplier’s badge ended on ${v('ended')}.`
      : v('starts') !== 'not known'
        ? `The supplier’s badge only starts on ${v('starts')}.`
        : v('standing') === 'not known' ? 'The supplier has no badge and no application.' : `The supplier’s standing is: ${v('standing')}.`,
    unknown: (v) => v('labels') === 'not known'
      ? 'The supplier has applied for a badge. No decision has been taken yet.'
      : `The supplier holds a label (${v('labels')}), but no badge. Ask the SROI coordinator.`
  },
  'badge-label': {
    met: (v) => `The label ${v('label')} supports the badge and is valid then.`,
    'not-met': (v) => `The label ${v('label')} is no longer valid then, or does not count (until ${v('until')}).`,
    unknown: (v) => v('label') === 'not known' ? v('reason') === 'not known' ? 'No label is known that supports the badge.' : 'Which labels support the badge is not known.' : `The label ${v('label')} is not on the known part of the list.`
  },
  'order-possible': {
    met: () => 'An order is possible.',
    'not-met': (v) => `A useful order stays below the minimum order of ${v('minimum-order')}.`,
    unknown: (v) => `It is not known whether an order reaches the minimum order of ${v('minimum-order')}.`
  },
  'offering-available': {
    met: (v) => `The offering “${v('offering')}” is there on the day of delivery.`,
    'not-met': (v) => `The offering “${v('offering')}” is not there then.`,
    unknown: () => 'It is not known what the supplier offers.'
  },
  fillable: {
    met: (v) => v('left-estimate') === 'not known' ? `This supplier can fill ${v('fills')}.` : `This supplier can fill about ${v('fills')}, if the estimate is right.`,
    'not-met': () => 'This supplier can fill nothing of it.',
    unknown: () => 'How much this supplier can fill is not known.'
  },
  'subject-closeness': {
    met: (v) => v('words-found') === 'not known' || v('words-found') === 'none' ? `The offering fits what you look for: ${v('shared-digits')} digits of the CPV code agree.` : `The offering fits what you look for: ${v('words-found')}.`,
    'not-met': () => 'The offering lies in another CPV group than the contract.',
    unknown: () => 'Whether the offering fits is not known: a CPV code is missing.'
  },
  'coverage-of-obligation': {
    met: (v) => v('left-estimate') === 'not known' ? `Can fill ${v('fills')} of ${v('left')}.` : `Can fill about ${v('fills')} of the estimated ${v('left-estimate')}.`,
    'not-met': () => 'Can fill nothing of what is left.',
    unknown: () => 'How much of the obligation this fills is not known.'
  },
  'place-closeness': {
    met: (v) => v('distance') === 'not known' ? `Is in the same municipality (${v('town')}).` : `Is ${v('distance')} away (${v('town')}).`,
    'not-met': (v) => `Is further away: ${v('distance')} (${v('town')}).`,
    unknown: (v) => `The distance is not known (${v('town')}).`
  },
  'standing-certainty': same((v) => v('until') === 'no end date' ? `Holds a ${v('standing')} without an end date.` : `Holds a ${v('standing')} until ${v('until')}.`)
}
