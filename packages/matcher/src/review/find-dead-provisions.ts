// Which provisions can no question ever select, or only otherwise than they say?
import type { ProvisionValues, Topic } from '../model/rule-set.ts'
import { isWithin } from '../primitives/index.ts'
import { cellsOf, speaksOf } from './cells.ts'
import { exampleFor, exampleOf } from './example.ts'
import type { Placed } from './placed-provisions.ts'
import { found, type RuleSetProblem, type RuleSetProblemCode } from './rule-set-problem.ts'
import { conditionsOf, daysOf } from './topic-kinds.ts'

/** Topics that are looked at only once the scope says that an obligation applies. */
const AFTER_SCOPE: ReadonlySet<Topic> = new Set(['threshold', 'labourShare', 'minimumTerm', 'rate', 'cap', 'base'])

export function findDeadProvision (placed: Placed): readonly RuleSetProblem[] {
  const { topic, provision, place } = placed
  const { id, published, withdrawn, valid, when = {}, selectedBy } = provision
  const { atLeastBasisPoints: least = 0, belowBasisPoints: below } = when.labourShare ?? {}
  const problems: RuleSetProblem[] = []
  const tell = (code: RuleSetProblemCode, at: string, nl: string, en: string): void => { problems.push(found(code, `${place}${at}`, { nl, en }, exampleFor(placed))) }
  if (withdrawn !== undefined && withdrawn <= published) {
    tell('never-known', '/withdrawn',
      `Bepaling '${id}' is ingetrokken op ${withdrawn}, en bekend vanaf ${published}: zij was nooit bekend. Verbeter een van die dagen, of laat de bepaling weg.`,
      `Provision '${id}' is withdrawn on ${withdrawn}, and known from ${published}: it was never known. Correct one of the days, or leave the provision out.`)
  }
  if (valid.until !== null && valid.until < valid.from) {
    tell('never-valid', '/valid',
      `Bepaling '${id}' eindigt op ${valid.until}, voordat zij op ${valid.from} begint. Verwissel of verbeter de dagen.`,
      `Provision '${id}' ends on ${valid.until}, before it starts on ${valid.from}. Swap or correct the days.`)
  } else if (valid.until !== null && valid.until < published && selectedBy === 'contract') {
    tell('over-before-known', '/published',
      `Bepaling '${id}' is bekend vanaf ${published}, na haar laatste dag ${valid.until}, en de dag van de opdracht kiest haar: zij bindt geen gesloten opdracht.`,
      `Provision '${id}' is known from ${published}, after its last day ${valid.until}, and the day of the contract selects it: it binds no concluded contract.`)
  }
  if (below !== undefined && least >= below) {
    tell('no-share-fits', '/when/labourShare',
      `Geen aandeel arbeid is ten minste ${least} en lager dan ${below}. Verbeter de grenzen van bepaling '${id}'.`,
      `No labour share is at least ${least} and below ${below}. Correct the band of provision '${id}'.`)
  }
  const [conditions, days] = [conditionsOf(topic), daysOf(topic)]
  for (const condition of Object.keys(when).filter((key) => !conditions.some((known) => known === key))) {
    tell('condition-not-looked-at', `/when/${condition}`,
      `Bij '${topic}' wordt niet gekeken naar '${condition}', zodat bepaling '${id}' niet doet wat er staat. Hier mag: ${conditions.join(', ')}.`,
      `Under '${topic}' nothing looks at '${condition}', so that provision '${id}' does not do what it says. What is looked at: ${conditions.join(', ')}.`)
  }
  if (!days.includes(selectedBy)) {
    tell('day-not-known', '/selectedBy',
      `Bepaling '${id}' wordt gekozen door ${selectedBy === null ? 'geen dag' : `de dag '${selectedBy}'`}, en die is bij '${topic}' nooit bekend: het antwoord blijft onbekend. Hier mag: ${days.map(String).join(', ')}.`,
      `Provision '${id}' is selected by ${selectedBy === null ? 'no day' : `the day '${selectedBy}'`}, which is never known under '${topic}': the answer stays unknown. What is known: ${days.map(String).join(', ')}.`)
  }
  return problems
}

/** Provisions for contracts of which the scope says, throughout, that no obligation applies. */
export function findNeverAsked (current: readonly Placed[]): readonly RuleSetProblem[] {
  const scopes = current.filter(({ topic }) => topic === 'scope')
  const exempt = scopes.filter(({ provision }) => (provision.value as ProvisionValues['scope'] | null)?.applies === false)
  const kinds = cellsOf(scopes)
  return current.filter(({ topic }) => AFTER_SCOPE.has(topic)).flatMap(({ topic, place, provision }) => {
    const covering = exempt.filter((scope) => covers(scope, provision.valid))
    const cells = covering.length === 0 ? [] : kinds.filter((cell) => speaksOf(provision, cell))
    const isExempt = cells.every((cell) => covering.some((scope) => speaksOf(scope.provision, cell)))
    const cell = cells[0]
    if (cell === undefined || !isExempt) return []
    return [found('never-asked', place, {
      nl: `Bepaling '${provision.id}' gaat over opdrachten waarvoor volgens 'scope' geen verplichting geldt. Laat haar weg, of verbeter 'scope'.`,
      en: `Provision '${provision.id}' speaks of contracts to which, by the scope, no obligation applies. Leave it out, or correct the scope.`
    }, exampleOf(topic, cell, provision.valid.from, provision.published))]
  })
}

function covers ({ provision: { valid } }: Placed, inner: Placed['provision']['valid']): boolean {
  return isWithin(inner.from, valid) && (valid.until === null || (inner.until !== null && inner.until <= valid.until))
}
