// De zinnen over wat een gebruiker van leveranciers vraagt.
import type { FilterMessages } from './messages.ts'

export const FILTERS_NL: FilterMessages = {
  'asked-subject': {
    met: (v) => v('words-found') === 'geen' ? 'Het aanbod valt in de gezochte CPV-groep.' : `Gevonden op: ${v('words-found')}.`,
    'not-met': () => 'Het aanbod past niet bij wat u zoekt.',
    unknown: () => 'Of het aanbod past bij wat u zoekt, is niet bekend: er ontbreekt een CPV-code.'
  },
  'asked-standing': {
    met: (v) => `Heeft de status die u vraagt: ${v('standing')}.`,
    'not-met': (v) => v('standing') === 'niet bekend' ? 'Heeft op die dag geen status in het register.' : `Heeft een andere status dan u vraagt: ${v('standing')}.`,
    unknown: () => 'De status is niet bekend.'
  },
  'asked-label': {
    met: (v) => `Heeft een keurmerk dat u vraagt: ${v('label')}.`,
    'not-met': (v) => `Heeft op die dag niet het keurmerk dat u vraagt (${v('asked-labels')}).`,
    unknown: () => 'Welke keurmerken de leverancier heeft, is niet bekend.'
  },
  'asked-municipality': {
    met: (v) => `Zit in een gemeente die u vraagt (${v('town')}).`,
    'not-met': (v) => `Zit in een andere gemeente dan u vraagt (${v('town')}).`,
    unknown: () => 'De gemeente is niet bekend.'
  },
  'asked-works-in': {
    met: () => 'Werkt in een gemeente die u vraagt.',
    'not-met': (v) => `Werkt niet in de gemeente die u vraagt, maar in: ${v('works-in')}.`,
    unknown: () => 'Waar de leverancier werkt, is niet bekend.'
  },
  'asked-distance': {
    met: (v) => `Zit op ${v('distance')} (${v('town')}), binnen de gevraagde ${v('within')}.`,
    'not-met': (v) => `Zit op ${v('distance')} (${v('town')}), verder dan de gevraagde ${v('within')}.`,
    unknown: (v) => `De afstand is niet bekend (${v('town')}).`
  },
  'asked-division': {
    met: () => 'Het aanbod valt in een CPV-groep die u vraagt.',
    'not-met': () => 'Het aanbod valt in een andere CPV-groep dan u vraagt.',
    unknown: () => 'In welke CPV-groep het aanbod valt, is niet bekend.'
  },
  'asked-lead-time': {
    met: (v) => `Levert binnen ${v('lead-time')} dagen.`,
    'not-met': (v) => `De levertijd van ${v('lead-time')} dagen is langer dan u vraagt (${v('lead-time-asked')} dagen).`,
    unknown: () => 'De levertijd is niet bekend.'
  },
  'asked-capacity': {
    met: (v) => `Kan nog ${v('capacity')} aan.`,
    'not-met': (v) => `Kan nog ${v('capacity')} aan, minder dan u vraagt (${v('capacity-asked')}).`,
    unknown: () => 'Hoeveel de leverancier nog aankan, is niet bekend.'
  },
  'asked-minimum-order': {
    met: (v) => v('minimum-order') === 'niet bekend' ? 'Noemt geen kleinste order.' : `Neemt een order aan vanaf ${v('minimum-order')}.`,
    'not-met': (v) => `Neemt pas een order aan vanaf ${v('minimum-order')}, meer dan u vraagt (${v('minimum-order-asked')}).`,
    unknown: () => 'Vanaf welke order de leverancier werkt, is niet bekend.'
  }
}
