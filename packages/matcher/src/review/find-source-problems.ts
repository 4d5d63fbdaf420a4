// Does a provision say where its value stands, and can its days be true together?
import type { IsoDay } from '../model/values.ts'
import { lastDayOfMonths } from '../primitives/index.ts'
import { exampleFor } from './example.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem, type RuleSetProblemCode } from './rule-set-problem.ts'

export function findSourceProblems (placed: Placed): readonly RuleSetProblem[] {
  const { provision, place } = placed
  const { id, value, certainty, basis, note, published, confirmedOn, valid } = provision
  const problems: RuleSetProblem[] = []
  const tell = (code: RuleSetProblemCode, at: string, nl: string, en: string): void => { problems.push(found(code, `${place}${at}`, { nl, en }, exampleFor(placed))) }
  if ((value === null) !== (certainty === 'missing')) {
    tell('value-against-certainty', '/value',
      `Bepaling '${id}' is '${certainty}' en de waarde is ${value === null ? 'null' : 'er wel'}. Precies een bepaling die 'missing' is, heeft de waarde null.`,
      `Provision '${id}' is '${certainty}' and its value is ${value === null ? 'null' : 'there'}. Exactly a missing provision has the value null.`)
  }
  if (certainty !== 'confirmed' && note === undefined) {
    tell('no-note', '/note',
      `Bepaling '${id}' is '${certainty}' en zegt daar niets over. Zeg in een note van welke bron zij is afgeleid, of wat er ontbreekt.`,
      `Provision '${id}' is '${certainty}' and says nothing about it. Say in a note which source it is inferred from, or what is missing.`)
  }
  if (basis.title.trim() === '') {
    tell('no-basis', '/basis/title',
      `Bepaling '${id}' noemt geen bron. Geef de titel van de tekst waarin de waarde staat.`,
      `Provision '${id}' names no source. Give the title of the text its value stands in.`)
  } else if (certainty === 'confirmed' && basis.article === null && basis.url === null) {
    tell('thin-basis', '/basis',
      `Bepaling '${id}' is bevestigd, maar geen artikel of adres leidt naar '${basis.title}'. Voeg er een toe, of maak haar 'inferred'.`,
      `Provision '${id}' is confirmed, but neither an article nor an address leads to '${basis.title}'. Add one of them, or make it 'inferred'.`)
  }
  const { dated } = basis
  if (dated !== undefined && dated > yearLater(valid.from)) {
    tell('basis-later-than-value', '/basis/dated',
      `Bepaling '${id}' geldt vanaf ${valid.from}, en haar bron is van ${dated}, meer dan een jaar later. Is dit de tekst die toen gold?`,
      `Provision '${id}' holds from ${valid.from}, and its source is dated ${dated}, more than a year later. Is this the text that held then?`)
  }
  if (dated !== undefined && published < dated) {
    tell('known-before-basis', '/published',
      `Bepaling '${id}' zou bekend zijn vanaf ${published}, en haar bron is van ${dated}. Noem de bron van die dag, of verbeter 'published'.`,
      `Provision '${id}' is said to be known from ${published}, and its source is dated ${dated}. Name the source of that day, or correct 'published'.`)
  }
  if (confirmedOn < published) {
    tell('confirmed-before-known', '/confirmedOn',
      `Bepaling '${id}' is op ${confirmedOn} met haar bron vergeleken, voordat zij op ${published} bekend kon zijn. Verbeter een van die dagen.`,
      `Provision '${id}' was compared with its source on ${confirmedOn}, before it could be known, on ${published}. Correct one of the days.`)
  }
  return problems
}

function yearLater (day: IsoDay): IsoDay {
  return lastDayOfMonths(day, 12)
}
