import { MatcherError } from '@sroi/matcher'
import type { NextBest } from '@sroi/matcher/search'
import { findNextBest } from '../actions/find-next-best.ts'
import { searchSchema } from '../actions/question-schema.ts'
import { searchSuppliers, type Searched } from '../actions/search-suppliers.ts'
import { systemClock } from '../clock/system-clock.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'
import type { Options } from './arguments/options.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { printNextSteps } from './print-next-steps.ts'
import { printSearch } from './print-search.ts'
import { readAsked } from './read-asked.ts'

/** With fewer firms that count, it is told what else can be tried. */
const FEW = 3

/** `sroi search`: who can fill what is left with what is needed, in somebody's own words. The exit code says whether an obligation applies. */
export async function searchCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority, searchSchema))
  const store = await openStore(options.database === true, own)
  try {
    const searched = await searchSuppliers({ store, clock: systemClock }, question)
    const isFew = options.json !== true && options.after === undefined && searched.outcome.ranked.total < FEW
    print(searched, isFew ? await findNextBest({ store, clock: systemClock }, question) : null, options, output)
    return EXIT[searched.outcome.obligation.applies]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options)) : error
  } finally {
    await store.close()
  }
}

function print ({ outcome, authorities }: Searched, steps: NextBest | null, { json, language, after }: Options, output: Output): void {
  if (json === true) output.out(JSON.stringify(outcome, null, 2))
  else {
    const names = { language, municipalities: new Map(authorities.map(({ id, name }) => [id, name])), codes: cpvLabels() }
    for (const line of printSearch(outcome, names, after !== undefined)) output.out(line)
    if (steps !== null) for (const line of printNextSteps(steps, language)) output.out(line)
  }
}
