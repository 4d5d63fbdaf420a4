import { MatcherError } from '@sroi/matcher'
import type { NextBest } from '@sroi/matcher/search'
import { findNextBest } from '../actions/find-next-best.ts'
import { findPosition } from '../actions/find-position.ts'
import { searchSchema } from '../actions/question-schema.ts'
import { searchSuppliers, type Searched } from '../actions/search-suppliers.ts'
import { createCatalogues } from '../catalogue/index.ts'
import { systemClock } from '../clock/system-clock.ts'
import type { SearchDependencies } from '../dependencies.ts'
import type { NamesOfValues } from '../representations/name-facet-value.ts'
import type { Authority, ReadableStore } from '../store/index.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'
import type { Options } from './arguments/options.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { printNextSteps } from './print-next-steps.ts'
import { printPosition } from './print-position.ts'
import { printSearch } from './print-search.ts'
import { readAsked } from './read-asked.ts'

/** With fewer firms that count, it is told what else can be tried. */
const FEW = 3

/** `sroi search`: who can fill what is left with what is needed, in somebody's own words. The exit code says whether an obligation applies. */
export async function searchCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority, searchSchema))
  const store = await openStore(options.database === true, own)
  try {
    return options.why === undefined ? await find(store, question, options, output) : await tellWhy(store, { ...question as object, supplier: options.why }, options, output)
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options)) : error
  } finally {
    await store.close()
  }
}

async function find (store: ReadableStore, question: unknown, options: Options, output: Output): Promise<number> {
  const outside = outsideOf(store)
  const searched = await searchSuppliers(outside, question)
  const isFew = options.json !== true && options.after === undefined && searched.outcome.ranked.total < FEW
  print(searched, isFew ? await findNextBest(outside, question) : null, options, output)
  return EXIT[searched.outcome.obligation.applies]
}

/** Why one firm is not there. The exit code says whether it counts. */
async function tellWhy (store: ReadableStore, question: object, { json, language }: Options, output: Output): Promise<number> {
  const position = await findPosition(outsideOf(store), question)
  if (json === true) output.out(JSON.stringify(position, null, 2))
  else for (const line of printPosition(position, namesIn(language, await store.authorities()))) output.out(line)
  return EXIT[position.judgement.verdict]
}

function print ({ outcome, authorities }: Searched, steps: NextBest | null, { json, language, after }: Options, output: Output): void {
  if (json === true) output.out(JSON.stringify(outcome, null, 2))
  else {
    for (const line of printSearch(outcome, namesIn(language, authorities), after !== undefined)) output.out(line)
    if (steps !== null) for (const line of printNextSteps(steps, language)) output.out(line)
  }
}

function namesIn (language: Options['language'], authorities: readonly Authority[]): NamesOfValues {
  return { language, municipalities: new Map(authorities.map(({ id, name }) => [id, name])), codes: cpvLabels() }
}

/** Nothing else is to be done meanwhile, so that every register is read in this thread. */
function outsideOf (store: ReadableStore): SearchDependencies {
  return { store, clock: systemClock, catalogues: createCatalogues({ large: Number.POSITIVE_INFINITY }) }
}
