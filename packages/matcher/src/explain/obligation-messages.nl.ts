// Wat er over de eigen keurmerken van de opdrachtnemer, over de versie van de regels en over de afronding gezegd wordt, op niveau B1.
import { always } from './always.ts'
import type { ObligationMessages } from './messages.ts'

export const OBLIGATION_NL: ObligationMessages = {
  'own-label': {
    met: (v) => `Door een keurmerk van de opdrachtnemer gaat er ${v('reduction')} af.`,
    'not-met': () => 'Door geen keurmerk van de opdrachtnemer gaat er iets af.',
    unknown: () => 'Het is niet bekend wat er door de eigen keurmerken van de opdrachtnemer af gaat.'
  },
  'rules-in-contract': always((v) => v('due-by-own-days') === 'niet bekend'
    ? `De opdracht noemt de regels zoals die waren op ${v('rules-on')}. Die gelden.`
    : `De opdracht noemt de regels zoals die waren op ${v('rules-on')}. Die gelden. Zonder die tekst was ${v('due-by-own-days')} in te vullen.`),
  rounding: always((v) => `Hoe bedragen worden afgerond, is niet bekend: ${v('reason')}.`)
}
