import { MatcherError } from '@sroi/matcher'
import { assessTerm } from '../actions/assess-term.ts'
import { systemClock } from '../clock/system-clock.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { printTerm } from './print-term.ts'
import type { Options } from './arguments/options.ts'
import { readAsked } from './read-asked.ts'
import { termQuestion } from './term-question.ts'

/** `sroi term`: until when does a term run? The exit code says whether it still runs on the day asked about, or that this is not known. */
export async function termCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, () => termQuestion(options))
  const store = await openStore(options.database === true, own)
  try {
    const answer = await assessTerm({ store, clock: systemClock }, question)
    if (options.json === true) output.out(JSON.stringify(answer, null, 2))
    else for (const line of printTerm(answer, options.language)) output.out(line)
    return EXIT[answer.finding.verdict]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options)) : error
  } finally {
    await store.close()
  }
}
