import { MatcherError, type Problem } from '@sroi/matcher'
import { findFillableObligations } from '../actions/find-fillable-obligations.ts'
import { representFillable } from '../representations/fillable-obligations.ts'
import { namesOfValues } from '../representations/names-of-values.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { present } from './present.ts'
import { printFillable } from './print-fillable.ts'
import { readAsked } from './read-asked.ts'
import { readJsonFile } from './read-json-file.ts'
import { wholeNumber } from './whole-number.ts'

/** `sroi obligations`: which open obligations a supplier could fill. The exit code says whether there is one. */
export async function obligationsCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, () => build(options))
  const found = await askStore(options, own, (context) => findFillableObligations(context, question))
  const answer = representFillable(found)
  if (options.json === true) output.out(JSON.stringify(answer, null, 2))
  else for (const line of printFillable(answer, found, namesOfValues(options.language, found.authorities), options.after !== undefined)) output.out(line)
  return answer.ranked.total > 0 ? EXIT.met : answer.pending.total > 0 ? EXIT.unknown : EXIT['not-met']
}

function build (options: Options): object {
  const { supplier, obligations: file, listed, 'same-division': sameDivisionOnly, show, after, seed, on, 'known-at': knownAt } = options
  const problems: Problem[] = []
  if (supplier === undefined) problems.push({ place: '--supplier', code: 'absent', detail: 'Say which supplier it is about: --supplier and its id or its name' })
  const obligations = file === undefined ? undefined : obligationsOf(file, problems)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return present({ supplier, obligations, listed, sameDivisionOnly, show: show === undefined ? undefined : wholeNumber(show), after, seed, on, knownAt })
}

/** The file holds a list of obligations, or a question with one in it. */
function obligationsOf (file: string, problems: Problem[]): unknown {
  const value = readJsonFile(file)
  if (Array.isArray(value)) return value
  if (typeof value === 'object' && value !== null && 'obligations' in value) return value.obligations
  problems.push({ place: '--obligations', code: 'no-object', detail: 'The file holds no JSON list. Give a list of obligations, each with an id, a contract and an authority' })
  return []
}
