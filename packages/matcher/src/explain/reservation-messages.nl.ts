// De zinnen over voorbehouden opdrachten.
import type { ReservationMessages } from './messages.ts'

export const RESERVATION_NL: ReservationMessages = {
  reservation: {
    met: () => 'Deze leverancier mag een voorbehouden opdracht uitvoeren.',
    'not-met': () => 'Deze leverancier mag een voorbehouden opdracht niet uitvoeren.',
    unknown: () => 'Het is niet bekend of deze leverancier een voorbehouden opdracht mag uitvoeren.'
  },
  'reservation-route': {
    met: (v) => v('sheltered-workshop') === 'ja' ? 'Het is een sociale werkplaats.' : 'Integratie is het hoofddoel.',
    'not-met': () => 'Het is geen sociale werkplaats en integratie is niet het hoofddoel.',
    unknown: (v) => v('integration-is-main-aim') === 'nee' ? 'Integratie is niet het hoofddoel. Het is niet bekend of het een sociale werkplaats is.' : 'Het is niet bekend of integratie het hoofddoel is.'
  },
  'reservation-programme': {
    met: () => 'Het werk gebeurt in een programma voor beschermde arbeid.',
    'not-met': () => 'Het werk gebeurt niet in een programma voor beschermde arbeid.',
    unknown: () => 'Het is niet bekend of het werk gebeurt in een programma voor beschermde arbeid.'
  },
  'reservation-share': {
    met: (v) => `Het aandeel van de doelgroep haalt ${v('minimum')}.`,
    'not-met': (v) => `Het aandeel van de doelgroep blijft onder ${v('minimum')}.`,
    unknown: (v) => v('minimum') === 'niet bekend' ? 'Het is niet bekend welk aandeel de doelgroep moet hebben.' : `Het is niet bekend of het aandeel van de doelgroep ${v('minimum')} haalt.`
  },
  'reservation-mission': {
    met: (v) => `Dit wordt gevraagd, en het is zo: ${v('condition')}.`,
    'not-met': (v) => `Dit wordt gevraagd, en het is niet zo: ${v('condition')}.`,
    unknown: (v) => v('condition') === 'niet bekend' ? 'Het is niet bekend wat er van de organisatie wordt gevraagd.' : `Dit wordt gevraagd, en het is niet bekend: ${v('condition')}.`
  },
  'reservation-earlier-award': {
    met: (v) => `In de ${v('months')} maanden ervoor kreeg de organisatie dezelfde diensten niet al zo gegund door deze opdrachtgever.`,
    'not-met': (v) => `In de ${v('months')} maanden ervoor kreeg de organisatie dezelfde diensten al zo gegund door deze opdrachtgever.`,
    unknown: (v) => `Het is niet bekend of de organisatie dezelfde diensten al zo gegund kreeg door deze opdrachtgever, in de ${v('months')} maanden ervoor.`
  },
  'reservation-services': {
    met: () => 'De diensten staan op de lijst van artikel 2.82a.',
    'not-met': () => 'De diensten staan niet op de lijst van artikel 2.82a.',
    unknown: () => 'Het is niet bekend of de diensten op de lijst van artikel 2.82a staan.'
  },
  'reservation-length': {
    met: (v) => `De opdracht duurt niet langer dan ${v('longest-months')} maanden.`,
    'not-met': (v) => `De opdracht duurt langer dan ${v('longest-months')} maanden.`,
    unknown: () => 'Het is niet bekend of de opdracht kort genoeg duurt.'
  },
  'reservation-plan': {
    met: (v) => v('planned-reservation') === 'niet voorbehouden' && v('planned-execution') === 'nee' ? 'De opdracht wordt niet voorbehouden.' : 'De opdracht mag zo worden voorbehouden.',
    'not-met': () => 'De opdracht mag niet zo worden voorbehouden.',
    unknown: () => 'Het is niet bekend of de opdracht zo mag worden voorbehouden.'
  }
}
