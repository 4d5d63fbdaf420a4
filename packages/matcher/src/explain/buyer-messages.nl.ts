// De zinnen voor wie inkoopt: wie uit te nodigen, en of er leveranciers zijn voor een voorbehouden opdracht.
import { always } from './always.ts'
import type { BuyerMessages, Value } from './messages.ts'

const suppliers = (value: Value, name: string): string => Number(value(name)) === 1 ? '1 leverancier' : `${value(name)} leveranciers`
const unknown = (v: Value): string => v('qualify-unknown') === '0' || v('qualify-unknown') === 'niet bekend' ? '' : ` Van ${suppliers(v, 'qualify-unknown')} is het niet bekend.`

export const BUYER_NL: BuyerMessages = {
  invitation: {
    met: (v) => `U kunt ${suppliers(v, 'invited')} uitnodigen.`,
    'not-met': (v) => `Er zijn te weinig leveranciers om uit te nodigen: ${v('invited')} van de ${v('to-invite')}.`,
    unknown: (v) => `U kunt ${suppliers(v, 'invited')} uitnodigen. De reden moet nog worden vastgelegd.`
  },
  'invitation-place': always((v) => `Waar een leverancier zit, telt niet mee bij een uitnodiging.${v('weight') === 'niet bekend' ? '' : ` Die punten (${v('weight')} van de score) zijn weggelaten.`}`),
  'invitation-turn': {
    ...always(() => 'Bij een gelijke score gaat voor wie kortgeleden het minst is uitgenodigd. Daarna beslist het lot.'),
    unknown: () => 'Wie kortgeleden is uitgenodigd, is niet opgegeven. Bij een gelijke score besliste alleen het lot.'
  },
  'invitation-number': {
    ...always((v) => `Gevraagd is om ${suppliers(v, 'to-invite')}, en die zijn er.`),
    'not-met': (v) => `Gevraagd is om ${suppliers(v, 'to-invite')}. Er tellen er maar ${v('invited')}.`
  },
  'invitation-reason': {
    ...always((v) => `De reden van de keuze: ${v('invitation-reason')}`.replace(/\.?$/, '.')),
    unknown: () => 'De reden van de keuze ontbreekt. Een mens moet die vastleggen.'
  },
  'market-test': {
    met: (v) => `Er zijn leveranciers voor een voorbehouden opdracht: ${v('qualify')} vandaag, en ${v('qualify-later')} meer tot en met ${v('until')}.`,
    'not-met': (v) => `Geen leverancier voldoet vandaag, en ${v('qualify-later')} doen dat tot en met ${v('until')}.`,
    unknown: (v) => `Of er leveranciers zijn die voldoen, is niet bekend. Van ${suppliers(v, 'qualify-unknown')} ontbreken gegevens.`
  },
  'market-today': always((v) => `Vandaag ${Number(v('qualify')) === 1 ? 'voldoet' : 'voldoen'} ${suppliers(v, 'qualify')}.${unknown(v)}`),
  'market-later': always((v) => `Tot en met ${v('until')} komen er ${v('qualify-later')} bij: ${v('by-record')} door wat al is vastgelegd, en ${v('by-pathway')} door een keurmerk dat ze dan kunnen hebben.${unknown(v)}`),
  'market-route': always((v) => `${v('route')}: ${suppliers(v, 'qualify')}.${unknown(v)}`),
  'market-offers': {
    ...always((v) => `${v('value-in-year') === 'niet bekend' ? 'De hele opdracht' : `Voor ${v('value-in-year')} in een jaar`}: ${suppliers(v, 'qualify')} van wie vandaag voldoet ${Number(v('qualify')) === 1 ? 'kan' : 'kunnen'} dat alleen aan.${unknown(v)}`),
    unknown: () => 'Hoeveel leveranciers de opdracht alleen aankunnen, is niet bekend.'
  },
  'market-capacity': {
    ...always((v) => `Wie vandaag voldoet, kan samen ${v('capacity-together')} in een jaar aan.`),
    unknown: (v) => `Wie vandaag voldoet, kan samen minstens ${v('capacity-together')} in een jaar aan. ${suppliers(v, 'capacity-not-stated')} ${Number(v('capacity-not-stated')) === 1 ? 'noemt' : 'noemen'} geen capaciteit.`
  }
}
