// De zinnen, op B1-niveau. Elke code heeft een zin voor ja, nee en niet bekend.
import { BUYER_NL } from './buyer-messages.nl.ts'
import { APPLICATIONS_NL } from './application-messages.nl.ts'
import { CASES_NL } from './case-messages.nl.ts'
import { DECIDING_NL } from './deciding-messages.nl.ts'
import { REGISTER_NL } from './register-messages.nl.ts'
import { YEAR_NL } from './year-messages.nl.ts'
import { FILTERS_NL } from './filter-messages.nl.ts'
import { LABELS_NL } from './label-messages.nl.ts'
import { LADDER_NL } from './ladder-messages.nl.ts'
import { RESERVATION_NL } from './reservation-messages.nl.ts'
import { MIX_NL } from './mix-messages.nl.ts'
import type { Messages } from './messages.ts'
import { OBLIGATION_NL } from './obligation-messages.nl.ts'
import { TERMS_NL } from './term-messages.nl.ts'
import { VALUATION_NL } from './valuation-messages.nl.ts'

const same = (sentence: (value: (name: string) => string) => string): { met: typeof sentence, 'not-met': typeof sentence, unknown: typeof sentence } =>
  ({ met: sentence, 'not-met': sentence, unknown: sentence })

type Value = (name: string) => string

/** Wat er bij deze aanleiding wordt betaald. */
const SUM: Readonly<Record<string, string>> = { subsidie: 'de subsidie', vergunning: 'het bedrag', 'jaaromzet van een leverancier': 'de jaaromzet' }
const nounOf = (value: Value): string => SUM[value('trigger')] ?? 'de opdrachtsom'

/** Een raming of een maximum is geen opdrachtsom. */
const sumOf = (value: Value): string => {
  const amount = `${value('sum')}${value('threshold-vat') === 'met btw' ? ' zonder btw' : ''}`
  return value('sum-kind') === 'gegund' ? `${nounOf(value)} van ${amount}` : `het bedrag van ${amount} (${value('sum-kind')})`
}

const thresholdOf = (value: Value): string => {
  const vat = value('threshold-vat-rate') === 'niet bekend' ? value('threshold-vat') : `met ${value('threshold-vat-rate')} btw`
  return `${value('operator')} ${value('threshold')} ${vat}`
}

/** Waarom er geen regel is, als dat verteld wordt. */
const why = (value: Value): string => value('reason') === 'niet bekend' ? '' : `: ${value('reason')}`

export const NL: Messages = {
  ...OBLIGATION_NL,
  ...VALUATION_NL,
  ...LABELS_NL,
  ...RESERVATION_NL,
  ...CASES_NL,
  ...APPLICATIONS_NL,
  ...DECIDING_NL,
  ...YEAR_NL,
  ...REGISTER_NL,
  ...TERMS_NL,
  ...MIX_NL,
  ...FILTERS_NL,
  ...LADDER_NL,
  ...BUYER_NL,
  obligation: {
    met: () => 'De social-returnverplichting geldt.',
    'not-met': () => 'Er geldt geen social-returnverplichting.',
    unknown: () => 'Het is niet bekend of er een social-returnverplichting geldt.'
  },
  scope: {
    met: (v) => v('nature') === 'niet bekend' ? `De opdrachtgever vraagt social return bij een ${v('trigger')}.` : `De opdrachtgever vraagt social return bij een ${v('trigger')} voor ${v('nature')}.`,
    'not-met': (v) => `De opdrachtgever vraagt geen social return bij een ${v('trigger')}.`,
    unknown: (v) => `Het is niet bekend of de opdrachtgever hier social return vraagt: ${v('reason')}.`
  },
  threshold: {
    met: (v) => v('threshold') === 'niet bekend' ? 'De regel noemt geen minimumbedrag.' : `${sumOf(v)} haalt de drempel (${thresholdOf(v)}).`,
    'not-met': (v) => `${sumOf(v)} blijft onder de drempel (${thresholdOf(v)}).`,
    unknown: (v) => v('threshold') === 'niet bekend' ? `De drempel is niet bekend${why(v)}.` : `Het is niet bekend of de opdracht de drempel haalt (${thresholdOf(v)}).`
  },
  'labour-share': {
    met: (v) => `Het loonaandeel van ${v('labour-share')} haalt het minimum van ${v('minimum')}.`,
    'not-met': (v) => `Het loonaandeel van ${v('labour-share')} blijft onder het minimum van ${v('minimum')}.`,
    unknown: (v) => `Het is niet bekend of het loonaandeel hoog genoeg is${why(v)}.`
  },
  'minimum-term': {
    met: (v) => `De looptijd is lang genoeg (${v('operator')} ${v('months-asked')} maanden).`,
    'not-met': (v) => `De looptijd van ${v('months')} maanden is te kort (${v('operator')} ${v('months-asked')} maanden).`,
    unknown: (v) => `Het is niet bekend of de looptijd lang genoeg is${why(v)}.`
  },
  exemption: {
    met: () => 'Er is geen ontheffing verleend.',
    'not-met': (v) => `Er is een ontheffing verleend op ${v('decided-on')}: ${v('exemption-reason')}.`,
    unknown: () => 'Het is niet bekend of er een ontheffing is verleend.'
  },
  cap: {
    met: (v) => `Voor één opdracht is het hoogstens ${v('cap')}.`,
    'not-met': () => 'Er is geen hoogste bedrag.',
    unknown: (v) => `Het hoogste bedrag is niet bekend${why(v)}.`
  },
  'contract-sum': {
    met: (v) => `${nounOf(v)} is ${v('sum')} zonder btw.`,
    'not-met': (v) => `${nounOf(v)} is ${v('sum')} zonder btw.`,
    unknown: (v) => v('sum') === 'niet bekend' ? `${nounOf(v)} is niet bekend.` : `Er is een bedrag van ${v('sum')} (${v('sum-kind')}), maar dat is nog niet ${nounOf(v)}.`
  },
  rate: {
    ...same((v) => `Het percentage is ${v('rate')}.`),
    unknown: (v) => v('rate-kind') !== 'niet bekend' ? `Er geldt geen percentage: de opdrachtnemer doet ${v('rate-kind')}.` : v('rate-at-least') === 'niet bekend' ? `Het percentage is niet bekend${why(v)}.` : `Het percentage is minstens ${v('rate-at-least')}. Wat hier geldt, staat in de aanbestedingsstukken.`
  },
  base: { ...same((v) => `Het percentage wordt genomen van ${v('base') === 'opdrachtsom' ? nounOf(v) : `de ${v('base')}`}.`), unknown: (v) => `Het is niet bekend waarvan het percentage wordt genomen${why(v)}.` },
  'amount-due': {
    met: (v) => v('due-by-rate') === 'niet bekend'
      ? `U moet ${v('due')} invullen.`
      : `U moet ${v('due')} invullen. De opdracht noemt dat bedrag en ook een percentage. Dat percentage geeft ${v('due-by-rate')}. Het bedrag gaat voor.`,
    'not-met': () => 'U hoeft niets in te vullen.',
    unknown: (v) => v('estimate') === 'niet bekend'
      ? 'Hoeveel u moet invullen, is niet bekend.'
      : v('assumed-rate') === 'niet bekend'
        ? `Hoeveel u moet invullen, is nog niet bekend. De schatting is ${v('estimate')}. Dat is geen schuld.`
        : `Hoeveel u moet invullen, is niet bekend. Het is ongeveer ${v('estimate')} als het percentage ${v('assumed-rate')} van ${nounOf(v)} is. Dat is uw aanname, geen schuld.`
  },
  'already-filled': {
    ...same((v) => `Er is ${v('filled')} ingevuld en ${v('agreed')} afgesproken. Er blijft ${v('left')} over.`),
    unknown: (v) => `Er is ${v('filled')} ingevuld en ${v('agreed')} afgesproken. Wat er overblijft, is niet bekend.`
  },
  'contradicting-source': same(() => 'Dit is een van de bronnen die elkaar tegenspreken.'),
  'other-buyer': same((v) => `De aankondiging noemt ${v('buyers')} als opdrachtgever. U vraagt naar de regels van ${v('authority')}.`),
  'lot-not-chosen': same(() => 'De opdracht heeft meer percelen. Het totaal is niet de som van één opdracht. Kies een perceel.'),
  'party-not-chosen': same(() => 'Dit deel is aan meer opdrachtnemers gegund. Kies om wie het gaat.'),
  consortium: same((v) => `De opdracht is samen gegund aan ${v('parties')}. Wie welk deel van de verplichting heeft, staat niet in de aankondiging.`),
  'joint-buyers': same((v) => `Dit is een gezamenlijke aanbesteding van ${v('buyers')}. Welk deel van wie is, staat niet in de aankondiging.`),
  'social-return-mentioned': same((v) => `De aankondiging noemt social return: “${v('mention')}”. Lees de aanbestedingsstukken voor wat precies geldt.`),
  'call-only': same(() => 'Dit is een aankondiging. De bedragen zijn ramingen; er is nog geen opdrachtsom.'),
  'no-contract': same((v) => `Dit is een ${v('stage')}. Er is nog geen opdracht en geen bedrag.`),
  'purchase-counts': {
    met: () => 'Een inkoop bij deze leverancier telt mee.',
    'not-met': () => 'Een inkoop bij deze leverancier telt niet mee.',
    unknown: () => 'Het is niet bekend of een inkoop bij deze leverancier meetelt.'
  },
  'badge-rule': {
    met: (v) => `Opdrachtnemers van deze opdrachtgever mogen inkopen bij een badgehouder. ${v('recognition-full') === v('recognition-temporary') && v('recognition-full') === '100%'
      ? 'De hele factuur telt.'
      : `Met een badge telt ${v('recognition-full')} van de factuur, met een tijdelijke ${v('recognition-temporary')}.`}`,
    'not-met': () => 'De badgeregeling geldt niet voor opdrachtnemers van deze opdrachtgever.',
    unknown: (v) => `Het is niet bekend of een badge hier telt: ${v('reason')}.`
  },
  'badge-held': {
    met: (v) => `De leverancier heeft op de dag van levering een ${v('standing')}.`,
    'not-met': (v) => v('ended') !== 'niet bekend'
      ? `De badge van de leverancier eindigde op ${v('ended')}.`
      : v('starts') !== 'niet bekend'
        ? `De badge van de leverancier begint pas op ${v('starts')}.`
        : v('standing') === 'niet bekend' ? 'De leverancier heeft geen badge en geen aanvraag.' : `De stand van de leverancier is: ${v('standing')}.`,
    unknown: (v) => v('labels') === 'niet bekend'
      ? 'De leverancier heeft een badge aangevraagd. Er is nog niet beslist.'
      : `De leverancier heeft een keurmerk (${v('labels')}), maar geen badge. Vraag het de SROI-coördinator.`
  },
  'badge-label': {
    met: (v) => `Het keurmerk ${v('label')} ondersteunt de badge en is dan geldig.`,
    'not-met': (v) => `Het keurmerk ${v('label')} is dan niet meer geldig of telt niet (tot en met ${v('until')}).`,
    unknown: (v) => v('label') === 'niet bekend' ? v('reason') === 'niet bekend' ? 'Er is geen keurmerk bekend dat de badge ondersteunt.' : 'Welke keurmerken de badge ondersteunen, is niet bekend.' : `Het keurmerk ${v('label')} staat niet op het bekende deel van de lijst.`
  },
  'order-possible': {
    met: () => 'Een bestelling is mogelijk.',
    'not-met': (v) => `Een nuttige bestelling blijft onder de kleinste opdracht van ${v('minimum-order')}.`,
    unknown: (v) => `Het is niet bekend of een bestelling de kleinste opdracht van ${v('minimum-order')} haalt.`
  },
  'offering-available': {
    met: (v) => `Het aanbod “${v('offering')}” is er op de dag van levering.`,
    'not-met': (v) => `Het aanbod “${v('offering')}” is er dan niet.`,
    unknown: () => 'Het is niet bekend wat de leverancier aanbiedt.'
  },
  fillable: {
    met: (v) => v('left-estimate') === 'niet bekend' ? `Deze leverancier kan ${v('fills')} invullen.` : `Deze leverancier kan ongeveer ${v('fills')} invullen, als de schatting klopt.`,
    'not-met': () => 'Deze leverancier kan hiervan niets invullen.',
    unknown: () => 'Hoeveel deze leverancier kan invullen, is niet bekend.'
  },
  'subject-closeness': {
    met: (v) => v('words-found') === 'niet bekend' || v('words-found') === 'geen' ? `Het aanbod past bij wat u zoekt: ${v('shared-digits')} cijfers van de CPV-code zijn gelijk.` : `Het aanbod past bij wat u zoekt: ${v('words-found')}.`,
    'not-met': () => 'Het aanbod ligt in een andere CPV-groep dan de opdracht.',
    unknown: () => 'Of het aanbod past, is niet bekend: er ontbreekt een CPV-code.'
  },
  'coverage-of-obligation': {
    met: (v) => v('left-estimate') === 'niet bekend' ? `Kan ${v('fills')} van de ${v('left')} invullen.` : `Kan ongeveer ${v('fills')} van de geschatte ${v('left-estimate')} invullen.`,
    'not-met': () => 'Kan niets invullen van wat over is.',
    unknown: () => 'Hoeveel van de verplichting dit invult, is niet bekend.'
  },
  'place-closeness': {
    met: (v) => v('distance') === 'niet bekend' ? `Zit in dezelfde gemeente (${v('town')}).` : `Zit op ${v('distance')} (${v('town')}).`,
    'not-met': (v) => `Zit verder weg: ${v('distance')} (${v('town')}).`,
    unknown: (v) => `De afstand is niet bekend (${v('town')}).`
  },
  'standing-certainty': same((v) => v('until') === 'zonder einddatum' ? `Heeft een ${v('standing')} zonder einddatum.` : `Heeft een ${v('standing')} tot en met ${v('until')}.`)
}
