// De zinnen over het register van keurmerken: of een keurmerk geldt, wanneer iemand opnieuw kijkt en wat opvalt.
import type { RegisterMessages, Value } from './messages.ts'

const or = (v: Value, name: string, then: (value: string) => string, otherwise: string): string => v(name) === 'niet bekend' ? otherwise : then(v(name))

export const REGISTER_NL: RegisterMessages = {
  'label-record': {
    met: () => 'Het keurmerk is gecontroleerd en geldig op deze dag.',
    'not-met': () => 'Het keurmerk is niet geldig op deze dag.',
    unknown: (v) => or(v, 'in-doubt-since', (day) => `Over het keurmerk is twijfel sinds ${day}. Een mens zoekt dat uit.`, 'Het is niet bekend of het keurmerk meetelt op deze dag.')
  },
  'label-recheck': {
    met: (v) => or(v, 'recheck-due', (day) => `Kijk uiterlijk op ${day} opnieuw naar dit keurmerk.`, 'Naar dit keurmerk hoeft niemand opnieuw te kijken.'),
    'not-met': (v) => or(v, 'recheck-due', (day) => `Kijk opnieuw naar dit keurmerk. Dat moest uiterlijk op ${day}.`, 'Kijk opnieuw naar dit keurmerk.'),
    unknown: () => 'Het is niet vastgelegd wanneer iemand opnieuw naar dit keurmerk kijkt.'
  },
  'register-hint': {
    met: () => 'Een mens heeft gezien dat dit geen toeval is.',
    'not-met': () => 'Een mens heeft gezien dat dit toeval is.',
    unknown: (v) => or(v, 'hint-kind', (kind) => `Dit valt op: ${kind}. Het kan toeval zijn en verandert geen oordeel. Kijk ernaar.`, 'Er valt iets op. Het kan toeval zijn en verandert geen oordeel.')
  }
}
