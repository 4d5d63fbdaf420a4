// Does a provision say where its value stands, and can its days be true together?
import type { IsoDay } from '../model/values.ts'
import { lastDayOfMonths } from '../primitives/index.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem } from './rule-set-problem.ts'

export function findSourceProblems ({ provision, place }: Placed): readonly RuleSetProblem[] {
  const { id, value, certainty, basis, note, published, confirmedOn, valid } = provision
  const problems: RuleSetProblem[] = []
  if ((value === null) !== (certainty === 'missing')) {
    problems.push(found('value-against-certainty', `${place}/value`, `Provision '${id}' is '${certainty}' and its value is ${value === null ? 'null' : 'there'}. Exactly a missing provision has the value null.`))
  }
  if (certainty !== 'confirmed' && note === undefined) {
    problems.push(found('no-note', `${place}/note`, `Provision '${id}' is '${certainty}' and says nothing about it. Say in a note which source it is inferred from, or what is missing.`))
  }
  if (basis.title.trim() === '') {
    problems.push(found('no-basis', `${place}/basis/title`, `Provision '${id}' names no source. Give the title of the text its value stands in.`))
  } else if (certainty === 'confirmed' && basis.article === null && basis.url === null) {
    problems.push(found('thin-basis', `${place}/basis`, `Provision '${id}' is confirmed, but neither an article nor an address leads to '${basis.title}'. Add one of them, or make it 'inferred'.`))
  }
  const { dated } = basis
  if (dated !== undefined && dated > yearLater(valid.from)) {
    problems.push(found('basis-later-than-value', `${place}/basis/dated`, `Provision '${id}' holds from ${valid.from}, and its source is dated ${dated}, more than a year later. Is this the text that held then?`))
  }
  if (dated !== undefined && published < dated) {
    problems.push(found('known-before-basis', `${place}/published`, `Provision '${id}' is said to be known from ${published}, and its source is dated ${dated}. Name the source of that day, or correct 'published'.`))
  }
  if (confirmedOn < published) {
    problems.push(found('confirmed-before-known', `${place}/confirmedOn`, `Provision '${id}' was compared with its source on ${confirmedOn}, before it could be known, on ${published}. Correct one of the days.`))
  }
  return problems
}

function yearLater (day: IsoDay): IsoDay {
  return lastDayOfMonths(day, 12)
}
