// De zinnen over wat iemand kan doen als er niets past, of te weinig.
import type { LadderMessages, Value } from './messages.ts'
import { always } from './always.ts'
import { CHOSEN_FACTS } from './ladder-names.ts'
import { cutShort } from './cut-short.ts'

const number = (value: Value, name: string): number => Number(value(name))
const suppliers = (value: Value, name: string): string => number(value, name) === 1 ? '1 leverancier' : `${value(name)} leveranciers`

/** Eén leverancier heeft niemand om iets samen mee te doen. */
const they = (v: Value): string => number(v, 'firms') === 1 ? 'Die kan' : 'Samen kunnen ze'

/** Wat een stap geeft. */
const gives = (v: Value): string => number(v, 'ranked') === 0 ? `geeft ${suppliers(v, 'pending')} van wie nog iets onbekend is` : `geeft ${suppliers(v, 'ranked')}${number(v, 'pending') === 0 ? '' : `, en ${v('pending')} van wie nog iets onbekend is`}`

/** Wat er gekozen was in de voorwaarde die wegvalt. */
const chosen = (v: Value): string => {
  const found = CHOSEN_FACTS.map(v).find((text) => text !== 'niet bekend')
  return found === undefined ? '' : ` (${cutShort(found)})`
}

const group = (v: Value): string => v('groups') === 'niet bekend' ? '' : ` (${v('groups')})`

export const LADDER_NL: LadderMessages = {
  'fills-together': {
    met: (v) => v('left-estimate') === 'niet bekend' ? `${they(v)} de hele ${v('left')} invullen.` : `${they(v)} ongeveer de hele ${v('left-estimate')} invullen, als de schatting klopt.`,
    'not-met': (v) => v('left-estimate') === 'niet bekend' ? `${they(v)} ${v('fills')} van de ${v('left')} invullen.` : `${they(v)} ongeveer ${v('fills')} van de geschatte ${v('left-estimate')} invullen.`,
    unknown: (v) => v('fills-at-least') === 'niet bekend'
      ? 'Hoeveel ze samen kunnen invullen, is niet bekend: het is niet bekend wat er over is.'
      : `${they(v)} minstens ${v('fills-at-least')} invullen. Hoeveel precies is niet bekend: ${suppliers(v, 'capacity-not-stated')} ${number(v, 'capacity-not-stated') === 1 ? 'noemt' : 'noemen'} geen capaciteit.`
  },
  'step-leave-out': always((v) => `Zonder deze voorwaarde: ${v('left-out')}${chosen(v)}. Dat ${gives(v)}.`),
  'step-same-branch': always((v) => `Zoeken in dezelfde CPV-groep (${v('divisions')}) in plaats van op uw woorden ${gives(v)}.`),
  'step-temporary-badge': always((v) => `Ook leveranciers met een tijdelijke badge toelaten ${gives(v)}.`),
  'step-works-in-region': always((v) => `Leveranciers die ergens anders zitten maar hier werken (${v('works-in')}): dat ${gives(v)}.`),
  'step-other-blocks': {
    ...always((v) => `U kunt ook op een andere manier invullen wat over is: van ${v('blocks-known')} ${number(v, 'blocks-known') === 1 ? 'manier' : 'manieren'} is bekend hoeveel er nodig is.`),
    unknown: () => 'Er zijn andere manieren om in te vullen wat over is. Wat ze waard zijn, is niet bekend.'
  },
  'step-coordinator': always((v) => `Vraag het de coördinator: ${v('coordinator')}.${v('open') === 'niet bekend' || v('open') === '€ 0' ? '' : ` Er is nog ${v('open')} waarvoor geen leverancier is gevonden.`}`),
  'block-units': {
    ...always((v) => v('block-value') === 'niet bekend'
      ? `Met ${v('effort-kinds')}${group(v)}: ${v('block-share')} ${v('unit')} telt, dus ${v('paid')} genoeg.`
      : `Met ${v('effort-kinds')}${group(v)}, ${v('block-value')} ${v('unit')}, is ${v('units')} keer genoeg.`),
    unknown: (v) => `Hoeveel er nodig is met ${v('effort-kinds')}${group(v)}, is niet bekend.`
  },
  'block-choice': {
    ...always((v) => `${v('effort-kinds')}${group(v)}: dit kan op meer manieren worden gewaardeerd. Spreek met de opdrachtgever af welke geldt.`),
    unknown: (v) => `Hoeveel er nodig is met ${v('effort-kinds')}${group(v)}, is niet bekend.`
  }
}
