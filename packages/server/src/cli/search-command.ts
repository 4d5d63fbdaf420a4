import type { SearchOutcome } from '@sroi/matcher/search'
import { findNextBest } from '../actions/find-next-best.ts'
import { findPosition } from '../actions/find-position.ts'
import { proposeCodes } from '../actions/propose-codes.ts'
import { searchSchema } from '../actions/question-schema.ts'
import { searchSuppliers } from '../actions/search-suppliers.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { namesOfValues } from '../representations/names-of-values.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { buildQuestion } from './build-question.ts'
import { EXIT } from './exit-codes.ts'
import { needOfFlags } from './need-of-flags.ts'
import type { Output } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { printNextSteps } from './print-next-steps.ts'
import { printPosition } from './print-position.ts'
import { printSearch } from './print-search.ts'
import { readAsked } from './read-asked.ts'

/** With fewer firms that count, it is told what else can be tried. */
const FEW = 3

/** `sroi search`: who can fill what is left with what is needed, in somebody's own words. The exit code says whether an obligation applies, with `--why` whether the firm counts. */
export async function searchCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, (authority) => buildQuestion(options, authority, searchSchema, { need: (problems) => needOfFlags(options, problems) }))
  if (options.why !== undefined) {
    const { position, names } = await askStore(options, own, async (context) => ({
      position: await findPosition(context, { ...question as object, supplier: options.why }),
      names: namesOfValues(options.language, await context.store.authorities())
    }))
    printAnswer(position, options, output, () => printPosition(position, names))
    return EXIT[position.judgement.verdict]
  }
  const { outcome, lines } = await askStore(options, own, (context) => find(context, question, options))
  printAnswer(outcome, options, output, () => lines)
  return EXIT[outcome.obligation.applies]
}

interface Found {
  readonly outcome: SearchOutcome
  /** For a reader; none where JSON is asked. */
  readonly lines: readonly string[]
}

async function find (context: SearchDependencies, question: unknown, { json, language, need, after }: Options): Promise<Found> {
  const { outcome, authorities, request } = await searchSuppliers(context, question)
  if (json === true) return { outcome, lines: [] }
  const names = namesOfValues(language, authorities)
  const isFirst = after === undefined
  const proposals = isFirst && need !== undefined ? await proposeCodes(context, need, language, request.contract.nature) : []
  const steps = isFirst && outcome.ranked.total < FEW ? await findNextBest(context, question) : null
  return { outcome, lines: [...printSearch(outcome, proposals, names, !isFirst), ...(steps === null ? [] : printNextSteps(steps, names))] }
}
