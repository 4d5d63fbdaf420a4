import { assessContract } from '../actions/assess-contract.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { printAssessment } from './print-assessment.ts'
import { readAsked } from './read-asked.ts'

/** `sroi assess`: what a contract owes, step by step. The exit code says whether an obligation applies. */
export async function assessCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority))
  const assessment = await askStore(options, own, (context) => assessContract(context, question))
  printAnswer(assessment, options, output, printAssessment)
  return EXIT[assessment.obligation.applies]
}
