// What a fact, and what a missing thing, is called. A name without words is shown as it is: nothing disappears.
import { answerTo } from '../answer-to.ts'
import type { Language, Words } from '../model/values.ts'
import { APPLICATION_FACTS, APPLICATION_MISSING, nameOfProfileFact } from './application-names.ts'
import { BUYER_FACTS, BUYER_MISSING } from './buyer-names.ts'
import { CASE_FACTS, CASE_MISSING } from './case-names.ts'
import { DECIDING_FACTS, DECIDING_MISSING } from './deciding-names.ts'
import { REGISTER_FACTS, REGISTER_MISSING } from './register-names.ts'
import { YEAR_FACTS, YEAR_MISSING } from './year-names.ts'
import { FILTER_FACTS, FILTER_MISSING } from './filter-names.ts'
import { LADDER_FACTS } from './ladder-names.ts'
import { nameOfReservationMissing, RESERVATION_FACTS, RESERVATION_MISSING } from './reservation-names.ts'
import { OBLIGATION_FACTS, OBLIGATION_MISSING } from './obligation-names.ts'
import { MIX_FACTS, MIX_MISSING } from './mix-names.ts'
import { TERM_FACTS, TERM_MISSING } from './term-names.ts'
import { VALUATION_FACTS, VALUATION_MISSING } from './valuation-names.ts'
import { LABEL_FACTS, nameOfLabelMissing } from './label-names.ts'
import { nameOfLabel } from './label-schemes.ts'

const FACTS: Readonly<Record<string, Words>> = {
  ...OBLIGATION_FACTS,
  ...VALUATION_FACTS,
  ...LABEL_FACTS,
  ...TERM_FACTS,
  ...MIX_FACTS,
  ...RESERVATION_FACTS,
  ...FILTER_FACTS,
  ...LADDER_FACTS,
  ...BUYER_FACTS,
  ...CASE_FACTS,
  ...APPLICATION_FACTS,
  ...DECIDING_FACTS,
  ...YEAR_FACTS,
  ...REGISTER_FACTS,
  trigger: { nl: 'Aanleiding', en: 'Trigger' },
  nature: { nl: 'Soort opdracht', en: 'Nature of the contract' },
  reason: { nl: 'Reden', en: 'Reason' },
  'contract-day': { nl: 'Opdracht gesloten op', en: 'Contract concluded on' },
  sum: { nl: 'Bedrag zonder btw', en: 'Amount excluding VAT' },
  'sum-kind': { nl: 'Soort bedrag', en: 'Kind of amount' },
  least: { nl: 'Ten minste voor de drempel', en: 'At least, for the threshold' },
  upper: { nl: 'Ten hoogste voor de drempel', en: 'At most, for the threshold' },
  published: { nl: 'Zoals gepubliceerd', en: 'As published' },
  threshold: { nl: 'Drempel', en: 'Threshold' },
  'threshold-vat': { nl: 'Drempel is', en: 'Threshold is' },
  operator: { nl: 'Drempel geldt', en: 'Threshold applies' },
  'labour-share': { nl: 'Loonaandeel', en: 'Labour share' },
  minimum: { nl: 'Gevraagd minimum', en: 'Minimum asked' },
  rate: { nl: 'Percentage', en: 'Rate' },
  'rate-at-least': { nl: 'Percentage, minstens', en: 'Rate, at least' },
  'rate-at-most': { nl: 'Percentage, hoogstens', en: 'Rate, at most' },
  'rate-offered': { nl: 'Aangeboden percentage', en: 'Rate offered' },
  'exemption-reason': { nl: 'Reden van het besluit', en: 'Reason of the decision' },
  'exemption-basis': { nl: 'Grondslag van het besluit', en: 'Legal basis of the decision' },
  'decided-on': { nl: 'Besluit van', en: 'Decided on' },
  months: { nl: 'Looptijd in maanden', en: 'Term in months' },
  'months-asked': { nl: 'Gevraagde looptijd in maanden', en: 'Term asked, in months' },
  'base-amount': { nl: 'Bedrag waarvan het percentage wordt genomen', en: 'Amount the rate is taken of' },
  cap: { nl: 'Hoogste bedrag per opdracht', en: 'Highest amount for one contract' },
  'rate-of-rule-set': { nl: 'Percentage in de regels', en: 'Rate in the rules' },
  'assumed-rate': { nl: 'Aangenomen percentage', en: 'Assumed rate' },
  assumption: { nl: 'Reden van de aanname', en: 'Reason for the assumption' },
  'assumption-not-used': { nl: 'Aanname, niet gebruikt', en: 'Assumption, not used' },
  estimate: { nl: 'Schatting', en: 'Estimate' },
  base: { nl: 'Percentage van', en: 'Rate of' },
  rounding: { nl: 'Afronding', en: 'Rounding' },
  due: { nl: 'In te vullen', en: 'Due' },
  'amount-in-contract': { nl: 'Bedrag in de opdracht', en: 'Amount in the contract' },
  filled: { nl: 'Al ingevuld', en: 'Already filled' },
  agreed: { nl: 'Al afgesproken', en: 'Already agreed' },
  left: { nl: 'Nog in te vullen', en: 'Left to fill' },
  'left-estimate': { nl: 'Nog in te vullen, geschat', en: 'Left to fill, estimated' },
  applies: { nl: 'Social return geldt', en: 'Social return applies' },
  clause: { nl: 'Tekst', en: 'Clause' },
  buyers: { nl: 'Opdrachtgevers in de aankondiging', en: 'Buyers in the notice' },
  authority: { nl: 'Gevraagde opdrachtgever', en: 'Authority asked for' },
  stage: { nl: 'Soort aankondiging', en: 'Kind of notice' },
  lots: { nl: 'Percelen', en: 'Lots' },
  parties: { nl: 'Opdrachtnemers', en: 'Contractors' },
  party: { nl: 'Gekozen opdrachtnemer', en: 'Contractor chosen' },
  mention: { nl: 'Tekst', en: 'Passage' },
  standing: { nl: 'Stand in het register', en: 'Standing in the register' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot en met', en: 'Until and including' },
  ended: { nl: 'Badge eindigde op', en: 'Badge ended on' },
  starts: { nl: 'Badge begint op', en: 'Badge starts on' },
  labels: { nl: 'Keurmerken', en: 'Labels' },
  label: { nl: 'Keurmerk', en: 'Label' },
  issuer: { nl: 'Uitgegeven door', en: 'Issued by' },
  'recognition-full': { nl: 'Telt bij een badge', en: 'Counts with a badge' },
  'recognition-temporary': { nl: 'Telt bij een tijdelijke badge', en: 'Counts with a temporary badge' },
  recognition: { nl: 'Deel van de factuur dat telt', en: 'Part of the invoice that counts' },
  capacity: { nl: 'Kan nog aan (per jaar)', en: 'Can still take on (a year)' },
  'contract-takes': { nl: 'Past binnen de opdracht', en: 'Fits within the contract' },
  'minimum-order': { nl: 'Kleinste opdracht', en: 'Minimum order' },
  purchase: { nl: 'Te kopen', en: 'To buy' },
  fills: { nl: 'Vult in', en: 'Fills' },
  offering: { nl: 'Aanbod', en: 'Offering' },
  needed: { nl: 'Gezochte CPV-codes', en: 'CPV codes needed' },
  offered: { nl: 'CPV-codes van het aanbod', en: 'CPV codes offered' },
  'shared-digits': { nl: 'Gelijke cijfers', en: 'Shared digits' },
  town: { nl: 'Plaats', en: 'Town' },
  municipality: { nl: 'Gemeente van de opdracht', en: 'Municipality of the contract' },
  distance: { nl: 'Afstand', en: 'Distance' }
}

const MISSING: Readonly<Record<string, Words>> = {
  ...OBLIGATION_MISSING,
  ...VALUATION_MISSING,
  ...TERM_MISSING,
  ...MIX_MISSING,
  ...RESERVATION_MISSING,
  ...FILTER_MISSING,
  ...BUYER_MISSING,
  ...CASE_MISSING,
  ...APPLICATION_MISSING,
  ...DECIDING_MISSING,
  ...YEAR_MISSING,
  ...REGISTER_MISSING,
  value: { nl: 'de waarde van de opdracht', en: 'the value of the contract' },
  'value.awarded': { nl: 'de gegunde opdrachtsom', en: 'the awarded contract sum' },
  'framework.callOffs': { nl: 'de waarde van de afroepen', en: 'the value of the call-offs' },
  changes: { nl: 'wat de wijziging van de opdracht met de opdrachtsom doet', en: 'what the change of the contract does to its sum' },
  'value.vat': { nl: 'het bedrag zonder btw', en: 'the amount excluding VAT' },
  'value.with-vat': { nl: 'het bedrag met btw', en: 'the amount including VAT' },
  'value.of-this-buyer': { nl: 'het deel van deze opdrachtgever', en: 'the part of this buyer' },
  'obligation.left': { nl: 'wat er nog in te vullen is', en: 'what is left to fill' },
  'choice.lot': { nl: 'om welk perceel het gaat', en: 'which lot it is about' },
  'choice.party': { nl: 'om welke opdrachtnemer het gaat', en: 'which contractor it is about' },
  'awards.parties.share': { nl: 'het deel van elke partij', en: 'the share of each party' },
  nature: { nl: 'of het werken, leveringen of diensten zijn', en: 'whether it is works, supplies or services' },
  labourShare: { nl: 'het loonaandeel', en: 'the labour share' },
  'terms.rate': { nl: 'het percentage in de aanbestedingsstukken', en: 'the rate in the tender documents' },
  'terms.offered': { nl: 'een aangeboden percentage dat binnen de regel past', en: 'an offered rate that fits the rule' },
  period: { nl: 'de looptijd', en: 'the term' },
  minimumTerm: { nl: 'de gevraagde looptijd', en: 'the term that is asked' },
  cap: { nl: 'het hoogste bedrag', en: 'the highest amount' },
  rounding: { nl: 'hoe wordt afgerond', en: 'how it is rounded' },
  terms: { nl: 'wat de aanbestedingsstukken of de opdracht over social return zeggen', en: 'what the tender documents or the contract say on social return' },
  'days.publication': { nl: 'de dag van publicatie', en: 'the day of publication' },
  'days.award': { nl: 'de dag van gunning', en: 'the day of award' },
  'days.contract': { nl: 'de dag van de opdracht', en: 'the day of the contract' },
  'days.delivery': { nl: 'de dag van levering', en: 'the day of delivery' },
  cpv: { nl: 'de CPV-codes', en: 'the CPV codes' },
  'invoiced-turnover': { nl: 'de gefactureerde omzet', en: 'the invoiced turnover' },
  'wage-sum': { nl: 'de loonsom', en: 'the wage sum' },
  scope: { nl: 'voor welke opdrachten social return geldt', en: 'which contracts social return applies to' },
  threshold: { nl: 'de drempel', en: 'the threshold' },
  'threshold.what-enters': { nl: 'welke bedragen tellen voor de drempel: raming of gunning, opties, andere percelen', en: 'which amounts count towards the threshold: estimate or award, options, other lots' },
  rate: { nl: 'het percentage', en: 'the rate' },
  base: { nl: 'waarvan het percentage wordt genomen', en: 'what the rate is taken of' },
  badge: { nl: 'de badgeregeling', en: 'the badge scheme' },
  acceptedLabels: { nl: 'welke keurmerken worden geaccepteerd', en: 'which labels are accepted' },
  admission: { nl: 'de toelating tot het platform', en: 'the admission to the platform' },
  offerings: { nl: 'wat de leverancier aanbiedt', en: 'what the supplier offers' },
  'offerings.cpv': { nl: 'de CPV-codes van het aanbod', en: 'the CPV codes of the offering' },
  labels: { nl: 'welk keurmerk de badge ondersteunt', en: 'which label supports the badge' },
  'offerings.capacity': { nl: 'hoeveel de leverancier nog aankan', en: 'how much the supplier can still take on' },
  'place.point': { nl: 'de plaats', en: 'the place' }
}

/**
 * The name of a fact.
 * @throws MatcherError INVALID_REQUEST when it is no name.
 */
export function nameOfFact (name: string, language: Language): string {
  return answerTo(() => FACTS[name]?.[language] ?? nameOfProfileFact(name, language) ?? name)
}

/**
 * The name of what is missing; `acceptedLabels.x` and `value (buyer)` keep their own part.
 * @throws MatcherError INVALID_REQUEST when it is no name.
 */
export function nameOfMissing (name: string, language: Language): string {
  return answerTo(() => missingInWords(name, language))
}

function missingInWords (name: string, language: Language): string {
  const known = MISSING[name]?.[language]
  if (known !== undefined) return known
  const ofLabel = nameOfLabelMissing(name, language)
  if (ofLabel !== null) return ofLabel
  const ofProfile = nameOfProfileFact(name, language)
  if (ofProfile !== null) return ofProfile
  const ofReservation = nameOfReservationMissing(name, language)
  if (ofReservation !== null) return ofReservation
  const label = /^acceptedLabels\.(.+)$/.exec(name)?.[1]
  if (label !== undefined) return language === 'nl' ? `of het keurmerk ${nameOfLabel(label, language)} wordt geaccepteerd` : `whether the label ${nameOfLabel(label, language)} is accepted`
  const own = /^ownLabel\.(.+)$/.exec(name)?.[1]
  if (own !== undefined) return language === 'nl' ? `of er door het keurmerk ${nameOfLabel(own, language)} iets af gaat` : `whether the label ${nameOfLabel(own, language)} takes anything off`
  const buyer = /^value \((.+)\)$/.exec(name)?.[1]
  if (buyer !== undefined) return language === 'nl' ? `het deel van ${buyer}` : `the part of ${buyer}`
  const day = /^(.+)\.selectedBy$/.exec(name)?.[1]
  if (day !== undefined) return language === 'nl' ? `welke dag de versie van de regel bepaalt (${nameOfMissing(day, language)})` : `which day selects the version of the rule (${nameOfMissing(day, language)})`
  const clash = /^(.+)\.contradiction$/.exec(name)?.[1]
  if (clash !== undefined) return language === 'nl' ? `welke van twee regels geldt (${nameOfMissing(clash, language)})` : `which of two rules applies (${nameOfMissing(clash, language)})`
  return name
}
