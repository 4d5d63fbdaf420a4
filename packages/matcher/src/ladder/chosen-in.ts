// What was chosen in a condition, for whoever names it.
import type { FactUsed } from '../model/finding.ts'
import type { SearchRequest } from '../model/search.ts'
import type { Condition } from '../model/why-not.ts'
import { fact } from '../primitives/index.ts'
import type { AskedQuestion } from '../search/index.ts'

export interface Chosen {
  readonly chosen: readonly (string | number)[]
  /** The same as facts, in the unit in which it is read. */
  readonly shown: readonly FactUsed[]
}

export function chosenIn ({ need = {}, filters = {} }: SearchRequest, { question }: AskedQuestion, condition: Condition): Chosen {
  switch (condition) {
    case 'withinMetres': return one('metres', filters[condition])
    case 'mostLeadTimeDays': return one('count', filters[condition])
    case 'leastCapacityCents':
    case 'mostMinimumOrderCents': return one('cents', filters[condition])
    case 'text': return one('text', need.text)
    case 'reservation': return one('code', need.reservation)
    case 'sameDivisionOnly': return several('divisions-chosen', question.divisions)
    case 'labels': return several('labels-chosen', (filters.labels ?? []).map(({ scheme, level }) => level === undefined || level === null ? scheme : `${scheme} ${level}`))
    case 'standings': return several('standings-chosen', filters.standings ?? [])
    case 'divisions': return several('divisions-chosen', filters.divisions ?? [])
    case 'municipalities':
    case 'worksIn': return several('municipalities-chosen', filters[condition] ?? [])
  }
}

function one (unit: FactUsed['unit'], value: string | number | undefined): Chosen {
  return value === undefined ? { chosen: [], shown: [] } : { chosen: [value], shown: [fact('chosen', unit, value)] }
}

/** `name` says of what kind the values are, so that they can be called by their names. */
function several (name: string, values: readonly string[]): Chosen {
  return { chosen: values, shown: [fact(name, 'texts', values)] }
}
