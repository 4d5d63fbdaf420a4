import { MatcherError, type MatchOutcome } from '@sroi/matcher'
import { matchSuppliers } from '../actions/match-suppliers.ts'
import { systemClock } from '../clock/system-clock.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { printOutcome } from './print-outcome.ts'
import type { Options } from './arguments/options.ts'
import { readAsked } from './read-asked.ts'

/** `sroi match`: what is owed, and who can fill it. The exit code says whether an obligation applies. */
export async function matchCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority))
  const store = await openStore(options.database === true, own)
  try {
    const { outcome } = await matchSuppliers({ store, clock: systemClock }, question)
    print(outcome, options, output)
    return EXIT[outcome.obligation.applies]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options)) : error
  } finally {
    await store.close()
  }
}

function print (outcome: MatchOutcome, { json, language }: Options, output: Output): void {
  if (json === true) output.out(JSON.stringify(outcome, null, 2))
  else for (const line of printOutcome(outcome, language)) output.out(line)
}
