import { MatcherError, type Problem, type RuleSet } from '@sroi/matcher'
import { createCatalogues, tellWhyHere } from '../catalogue/index.ts'
import { systemClock } from '../clock/system-clock.ts'
import type { PositionDependencies } from '../dependencies.ts'
import type { Options } from './arguments/options.ts'
import { openStore } from './open-store.ts'
import { optionsForPlaces } from './options-for-places.ts'

/**
 * Asks the rules and the register that the options name. A problem that came from an option is told under its name.
 * @param told what a command has to say of the place of a problem besides.
 */
export async function askStore<A> (options: Options, own: readonly RuleSet[] | null, ask: (context: PositionDependencies) => Promise<A>, told = (problem: Problem): Problem => problem): Promise<A> {
  const store = await openStore(options, own)
  try {
    // nothing else is to be done meanwhile, so that every register is read in this thread
    return await ask({ store, clock: systemClock, catalogues: createCatalogues({ large: Number.POSITIVE_INFINITY }), tellWhy: tellWhyHere })
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options).map(told)) : error
  } finally {
    await store.close()
  }
}
