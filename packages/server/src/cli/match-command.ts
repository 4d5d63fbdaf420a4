import { matchSuppliers } from '../actions/match-suppliers.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { printOutcome } from './print-outcome.ts'
import { readAsked } from './read-asked.ts'

/** `sroi match`: what is owed, and who can fill it. The exit code says whether an obligation applies. */
export async function matchCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority))
  const { outcome } = await askStore(options, own, (context) => matchSuppliers(context, question))
  printAnswer(outcome, options, output, printOutcome)
  return EXIT[outcome.obligation.applies]
}
