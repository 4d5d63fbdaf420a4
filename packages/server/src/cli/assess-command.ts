import { MatcherError } from '@sroi/matcher'
import { assessContract } from '../actions/assess-contract.ts'
import { systemClock } from '../clock/system-clock.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { printAssessment } from './print-assessment.ts'
import type { Options } from './arguments/options.ts'
import { readAsked } from './read-asked.ts'

/** `sroi assess`: what a contract owes, step by step. The exit code says whether an obligation applies. */
export async function assessCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority))
  const store = await openStore(options.database === true, own)
  try {
    const assessment = await assessContract({ store, clock: systemClock }, question)
    if (options.json === true) output.out(JSON.stringify(assessment, null, 2))
    else for (const line of printAssessment(assessment, options.language)) output.out(line)
    return EXIT[assessment.obligation.applies]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options)) : error
  } finally {
    await store.close()
  }
}
