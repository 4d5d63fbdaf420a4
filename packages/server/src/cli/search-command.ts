import { MatcherError } from '@sroi/matcher'
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
import { printSearch } from './print-search.ts'
import { readAsked } from './read-asked.ts'

/** `sroi search`: who can fill what is left with what is needed, in somebody's own words. The exit code says whether an obligation applies. */
export async function searchCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority, searchSchema))
  const store = await openStore(options.database === true, own)
  try {
    const searched = await searchSuppliers({ store, clock: systemClock }, question)
    print(searched, options, output)
    return EXIT[searched.outcome.obligation.applies]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options)) : error
  } finally {
    await store.close()
  }
}

function print ({ outcome, authorities }: Searched, { json, language, after }: Options, output: Output): void {
  if (json === true) output.out(JSON.stringify(outcome, null, 2))
  else {
    const names = { language, municipalities: new Map(authorities.map(({ id, name }) => [id, name])), codes: cpvLabels() }
    for (const line of printSearch(outcome, names, after !== undefined)) output.out(line)
  }
}
