// What the command line says around the findings, in both languages.
import type { EstimateReason, Language, Trigger, Verdict } from '@sroi/matcher'

export const MARK: Record<Verdict, string> = { met: '+', 'not-met': '-', unknown: '?' }

interface OutcomeWords {
  readonly applies: Record<Verdict, string>
  readonly contract: Record<Trigger, string>
  readonly lot: string
  readonly party: string
  readonly due: string
  readonly filled: string
  readonly left: string
  readonly notKnown: string
  readonly estimate: (cents: string, left: string) => string
  readonly reason: Record<EstimateReason, string>
  readonly why: string
  readonly attention: string
  readonly ranked: string
  readonly pending: string
  readonly refused: string
  readonly outside: (count: number) => string
  readonly shown: (shown: number, total: number) => string
  readonly fills: (cents: string, purchase: string) => string
  readonly fillsUnknown: string
  readonly estimated: string
  readonly score: string
  readonly until: string
  readonly fictional: string
  readonly source: string
  readonly note: string
  readonly holdsFor: string
  readonly provenance: string
}

export const WORDS: Record<Language, OutcomeWords> = {
  nl: {
    applies: { met: 'De social-returnverplichting geldt.', 'not-met': 'Er geldt geen social-returnverplichting.', unknown: 'Het is niet bekend of er een social-returnverplichting geldt.' },
    contract: { contract: 'Opdracht', subsidy: 'Subsidie', permit: 'Vergunning', 'supplier-year': 'Leverancier en jaar' },
    lot: 'Perceel',
    party: 'Opdrachtnemer',
    due: 'U moet invullen',
    filled: 'Al ingevuld of afgesproken',
    left: 'Nog in te vullen',
    notKnown: 'niet bekend',
    estimate: (cents, left) => `Schatting, geen schuld: ongeveer ${cents}, waarvan nog ${left} in te vullen`,
    reason: {
      'estimated-value': 'de waarde is een schatting',
      'assumed-rate': 'het percentage is uw aanname',
      framework: 'het is een raamovereenkomst',
      'changes-not-settled': 'wijzigingen zijn nog niet verrekend',
      'what-enters': 'het is niet zeker welke bedragen meetellen',
      'own-label': 'het is niet zeker wat er door een keurmerk van de opdrachtnemer af gaat',
      'minimum-rate': 'het percentage is een minimum',
      'not-sure-it-applies': 'het is niet zeker dat de verplichting geldt'
    },
    why: 'Hoe dit is bepaald (+ ja, - nee, ? niet bekend)',
    attention: 'Let op',
    ranked: 'Leveranciers bij wie een inkoop telt',
    pending: 'Leveranciers bij wie het nog niet bekend is',
    refused: 'Leveranciers bij wie een inkoop niet telt',
    outside: (count) => `Buiten uw vraag: ${count}`,
    shown: (shown, total) => `${total}, waarvan ${shown} getoond`,
    fills: (cents, purchase) => `vult ${cents} met een inkoop van ${purchase}`,
    fillsUnknown: 'hoeveel dit vult is niet bekend',
    estimated: 'schatting',
    score: 'score',
    until: 'telt tot en met',
    fictional: 'fictief',
    source: 'Bron',
    note: 'Bij deze regel',
    holdsFor: 'Geldt voor',
    provenance: 'Gerekend met'
  },
  en: {
    applies: { met: 'The social return obligation applies.', 'not-met': 'No social return obligation applies.', unknown: 'It is not known whether a social return obligation applies.' },
    contract: { contract: 'Contract', subsidy: 'Subsidy', permit: 'Permit', 'supplier-year': 'Supplier and year' },
    lot: 'Lot',
    party: 'Contractor',
    due: 'You must fill',
    filled: 'Filled or agreed already',
    left: 'Left to fill',
    notKnown: 'not known',
    estimate: (cents, left) => `Estimate, not a debt: about ${cents}, of which ${left} is left to fill`,
    reason: {
      'estimated-value': 'the value is an estimate',
      'assumed-rate': 'the rate is your assumption',
      framework: 'it is a framework agreement',
      'changes-not-settled': 'changes are not settled yet',
      'what-enters': 'it is not certain which amounts count',
      'own-label': 'it is not certain what a label of the contractor takes off',
      'minimum-rate': 'the rate is a minimum',
      'not-sure-it-applies': 'it is not certain that the obligation applies'
    },
    why: 'How this was decided (+ yes, - no, ? not known)',
    attention: 'Take note',
    ranked: 'Suppliers from whom a purchase counts',
    pending: 'Suppliers of whom it is not known yet',
    refused: 'Suppliers from whom a purchase does not count',
    outside: (count) => `Outside your question: ${count}`,
    shown: (shown, total) => `${total}, of which ${shown} shown`,
    fills: (cents, purchase) => `fills ${cents} with a purchase of ${purchase}`,
    fillsUnknown: 'how much this fills is not known',
    estimated: 'estimate',
    score: 'score',
    until: 'counts up to and including',
    fictional: 'fictional',
    source: 'Source',
    note: 'About this rule',
    holdsFor: 'Holds for',
    provenance: 'Reckoned with'
  }
}
