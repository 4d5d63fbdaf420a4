// De zinnen over beslissen: hoe een criterium is beoordeeld, welk criterium de uitkomst bepaalt en wat het programma voorstelt.
import type { DecidingMessages, Value } from './messages.ts'

const or = (v: Value, name: string, then: (value: string) => string, otherwise: string): string => v(name) === 'niet bekend' ? otherwise : then(v(name))
/** Hoe de leden oordelen, als dat verteld wordt. */
const members = (v: Value): string => or(v, 'members-met', (met) => ` Leden: ${met} voldaan, ${v('members-not-met')} niet voldaan, ${v('members-unknown')} niet te zeggen.`, '')

export const DECIDING_NL: DecidingMessages = {
  'case-criterion': {
    met: (v) => or(v, 'admission-criterion', (criterion) => `Aan het criterium ${criterion} is voldaan.`, 'Aan het criterium is voldaan.') + members(v),
    'not-met': (v) => or(v, 'admission-criterion', (criterion) => `Aan het criterium ${criterion} is niet voldaan.`, 'Aan het criterium is niet voldaan.') + members(v),
    unknown: (v) => or(v, 'admission-criterion', (criterion) => `Of aan het criterium ${criterion} is voldaan, is niet te zeggen.`, 'Of aan het criterium is voldaan, is niet te zeggen.') + members(v)
  },
  'case-pivotal': {
    met: (v) => or(v, 'admission-criterion', (criterion) => `Dit criterium bepaalt de uitkomst: met een ander oordeel over ${criterion} wordt het voorstel anders.`, 'Dit criterium bepaalt de uitkomst.'),
    'not-met': () => 'Dit criterium bepaalt de uitkomst niet alleen: met een ander oordeel blijft het voorstel hetzelfde.',
    unknown: () => 'Het is niet bekend of dit criterium de uitkomst bepaalt.'
  },
  'case-proposal': {
    met: (v) => or(v, 'proposed-event', (event) => `Voorstel: ${event}. Een mens beslist.`, 'Het programma doet een voorstel. Een mens beslist.'),
    'not-met': (v) => or(v, 'proposed-event', (event) => `Voorstel: ${event}. Een mens beslist.`, 'Het programma doet een voorstel. Een mens beslist.'),
    unknown: (v) => or(v, 'decision-kind', (kind) => `Het programma stelt hierover niets voor: ${kind}. Een mens moet eerst iets vaststellen.`, 'Het programma stelt niets voor. Een mens moet eerst iets vaststellen.')
  },
  'similar-case': {
    met: (v) => or(v, 'earlier-decision', (decision) => `Een eerdere zaak is op elk criterium hetzelfde beoordeeld. Toen is op ${v('earlier-decided-on')} besloten: ${decision}.`, 'Een eerdere zaak is op elk criterium hetzelfde beoordeeld.'),
    'not-met': (v) => or(v, 'earlier-decision', (decision) => `Een eerdere zaak lijkt hierop. Toen is op ${v('earlier-decided-on')} besloten: ${decision}. Anders beoordeeld: ${v('criteria-differ')}.`, 'Een eerdere zaak lijkt hierop, maar is niet gelijk.'),
    unknown: () => 'Het is niet bekend of een eerdere zaak hierop lijkt.'
  }
}
