// De zinnen over het jaar van een badge: de stappen naar een keurmerk, wie de badge bijna kwijtraakt en wat dat met inkopen doet.
import type { Value, YearMessages } from './messages.ts'

const or = (v: Value, name: string, then: (value: string) => string, otherwise: string): string => v(name) === 'niet bekend' ? otherwise : then(v(name))
const step = (v: Value): string => or(v, 'statement', (statement) => `Stap: ${statement}.`, or(v, 'milestone', (kind) => `Stap: ${kind}.`, 'Een stap naar het keurmerk.'))
/** Vandaag, morgen of over zoveel dagen. */
const left = (v: Value): string => v('days-left') === '0' ? 'Dat is vandaag.' : v('days-left') === '1' ? 'Dat is morgen.' : `Dat is over ${v('days-left')} dagen.`

export const YEAR_NL: YearMessages = {
  'badge-milestone': {
    met: (v) => `${step(v)} ${or(v, 'latest-start', (day) => `Begin uiterlijk op ${day}.`, or(v, 'applied-on', (day) => `Die loopt sinds ${day} en kan op tijd klaar zijn.`, 'Dat kan nog op tijd.'))}`,
    'not-met': (v) => `${step(v)} ${or(v, 'latest-start', (day) => `Die had uiterlijk op ${day} moeten beginnen. Het is nu te laat.`, 'Die is niet op tijd klaar.')}`,
    unknown: (v) => `${step(v)} Het is niet bekend hoe lang alles duurt wat nog moet gebeuren.`
  },
  'badge-expiring': {
    met: (v) => or(v, 'badge-until', (day) => `De badge loopt tot en met ${day}. ${left(v)}`, 'De badge loopt nog.'),
    'not-met': (v) => or(v, 'badge-until', (day) => `De laatste dag van de badge was ${day}.`, 'De laatste dag van de badge is voorbij.'),
    unknown: () => 'Het is niet bekend tot wanneer de badge loopt. Zoek dat uit.'
  },
  'lapse-effect': {
    met: () => 'Deze inkoop telt, ook als de badge vervalt.',
    'not-met': () => 'Deze inkoop telt niet als de badge vervalt.',
    unknown: () => 'Het is niet bekend of deze inkoop telt als de badge vervalt.'
  }
}
