// The names of what enters a sum, of the contractor's own labels, and of what a clause says: facts, missing things and codes.
import type { Language, Words } from '../model/values.ts'

export const OBLIGATION_FACTS: Readonly<Record<string, Words>> = {
  'contractor-labels': { nl: 'Keurmerken van de opdrachtnemer', en: 'Labels of the contractor' },
  reduction: { nl: 'Gaat eraf', en: 'Reduction' },
  'reduction-at-least': { nl: 'Gaat eraf, minstens', en: 'Reduction, at least' },
  'reduction-at-most': { nl: 'Gaat eraf, hoogstens', en: 'Reduction, at most' },
  'rules-on': { nl: 'Regels zoals op', en: 'Rules as on' },
  'due-by-own-days': { nl: 'In te vullen zonder die tekst', en: 'Due without this clause' },
  'sum-stated-elsewhere': { nl: 'Elders staat een ander bedrag', en: 'Another amount is stated elsewhere' },
  'months-stated-elsewhere': { nl: 'Elders staat een andere looptijd, in maanden', en: 'Another term is stated elsewhere, in months' },
  'threshold-vat-rate': { nl: 'Btw-tarief in de drempel', en: 'VAT rate in the threshold' },
  'threshold-split': { nl: 'Vergeleken wordt', en: 'Compared is' },
  'base-of-rule-set': { nl: 'Percentage in de regels van', en: 'Rate in the rules of' },
  'penalty-factor': { nl: 'Te betalen deel van wat te weinig is, volgens de opdracht', en: 'Part of the shortfall to be paid, by the contract' },
  'table-version-on': { nl: 'Waarden zoals op', en: 'Values as on' },
  'rule-from': { nl: 'Regel bekend vanaf', en: 'A rule is known from' },
  'rule-until': { nl: 'Regel bekend tot en met', en: 'A rule is known until' },
  'rule-published': { nl: 'Regel bekendgemaakt op', en: 'Rule published on' },
  'due-by-rate': { nl: 'Wat het percentage in de opdracht geeft', en: 'What the rate in the contract gives' },
  'rate-kind': { nl: 'In plaats van een percentage', en: 'Instead of a rate' },
  years: { nl: 'Verdeeld over jaren', en: 'Divided over years' }
}

export const OBLIGATION_MISSING: Readonly<Record<string, Words>> = {
  contractorLabels: { nl: 'welke keurmerken de opdrachtnemer heeft', en: 'which labels the contractor holds' },
  'contractorLabels.renewed': { nl: 'of het keurmerk wordt verlengd voordat het afloopt', en: 'whether the label is renewed before it ends' },
  ownLabel: { nl: 'wat er door een eigen keurmerk af gaat', en: 'what a label of one’s own takes off' },
  'ownLabel.reduction': { nl: 'hoeveel er door dit keurmerk af gaat', en: 'how much this label takes off' },
  'ownLabel.atTender': { nl: 'op welke dag het keurmerk geldig moet zijn', en: 'on which day the label must be valid' },
  'ownLabel.throughout': { nl: 'of het keurmerk de hele looptijd geldig moet zijn', en: 'whether the label must be valid during the whole term' },
  'base.what-enters': { nl: 'welke bedragen tellen voor de opdrachtsom: opties, verlengingen, meerwerk, indexering, afroepen', en: 'which amounts count towards the contract sum: options, renewals, extra work, indexation, call-offs' },
  'base.split': { nl: 'of elke partij haar eigen deel moet invullen', en: 'whether each party has its own part to fill' },
  options: { nl: 'of er opties zijn, en hun waarde', en: 'whether there are options, and their value' },
  renewals: { nl: 'of de opdracht kan worden verlengd, en voor welk bedrag', en: 'whether the contract can be renewed, and for which amount' },
  'lots.value': { nl: 'de waarde van elk perceel', en: 'the value of each lot' },
  'terms.contradiction': { nl: 'of social return geldt: de opdracht spreekt zichzelf tegen', en: 'whether social return applies: the contract contradicts itself' },
  activity: { nl: 'welke activiteit is afgesproken', en: 'which activity was agreed' }
}

export const OBLIGATION_CODES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nl: {
    'called-off': 'afgeroepen', 'lots-together': 'alle percelen samen', activity: 'een activiteit voor de samenleving', 'no-labels': 'geen',
    'split-year': 'de waarde van een jaar', 'split-party': 'het deel van elke opdrachtnemer'
  },
  en: {
    'called-off': 'called off', 'lots-together': 'all lots together', activity: 'an activity for society', 'no-labels': 'none',
    'split-year': 'the value of a year', 'split-party': 'the part of each contractor'
  }
}
