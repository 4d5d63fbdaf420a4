// Wat er over de eigen keurmerken van de opdrachtnemer, over de afronding en over de opdracht zelf gezegd wordt, op niveau B1.
import { always } from './always.ts'
import type { ObligationMessages, Value } from './messages.ts'

/** Wat de opdracht vraagt, hoewel zij ook zegt dat social return niet geldt. */
const askedBy = (v: Value): string => [
  ...(named(v('rate')) ? [`een percentage van ${v('rate')}`] : []),
  ...(named(v('rate-offered')) ? [`een aangeboden percentage van ${v('rate-offered')}`] : []),
  ...(named(v('amount-in-contract')) ? [`een bedrag van ${v('amount-in-contract')}`] : [])
].join(' en ')

const itself = (v: Value): string => v('trigger') === 'subsidie' ? 'Het besluit' : 'De opdracht'

const named = (text: string): boolean => !['niet bekend', '0%', '€ 0'].includes(text)

export const OBLIGATION_NL: ObligationMessages = {
  'contract-terms': {
    met: (v) => `${itself(v)} zelf vraagt social return. Dat gaat voor op de algemene regels.`,
    'not-met': (v) => `${itself(v)} zelf zegt dat social return niet geldt. Dat gaat voor op de algemene regels.`,
    unknown: (v) => `${itself(v)} spreekt zichzelf tegen: er staat dat social return niet geldt, en er staat ook ${askedBy(v)}. Vraag de opdrachtgever wat geldt.`
  },
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
