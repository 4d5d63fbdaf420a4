import { assessTerm } from '../actions/assess-term.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { printTerm } from './print-term.ts'
import { readAsked } from './read-asked.ts'
import { termQuestion } from './term-question.ts'

/** `sroi term`: until when does a term run? The exit code says whether it still runs on the day asked about, or that this is not known. */
export async function termCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, () => termQuestion(options))
  const answer = await askStore(options, own, (context) => assessTerm(context, question))
  printAnswer(answer, options, output, printTerm)
  return EXIT[answer.finding.verdict]
}
