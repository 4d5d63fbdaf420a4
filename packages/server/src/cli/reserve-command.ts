import { MatcherError, type Problem } from '@sroi/matcher'
import { assessReserved } from '../actions/assess-reserved.ts'
import { planReserved } from '../actions/plan-reserved.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { present } from './present.ts'
import { printAnswer } from './print-answer.ts'
import { printPlanned } from './print-planned.ts'
import { printReserved } from './print-reserved.ts'
import { readAsked } from './read-asked.ts'
import { readJsonFile } from './read-json-file.ts'
import { reservedContract } from './reserved-contract.ts'
import { yesOrNo } from './yes-or-no.ts'

/**
 * `sroi reserve`: may a supplier perform a reserved contract, or with `--plan`, may a contract be reserved? The exit code says yes, no,
 * or not known.
 */
export async function reserveCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, () => build(options))
  const answer = await askStore(options, own, async (context) => options.plan === undefined ? await assessReserved(context, question) : await planReserved(context, question), inFile)
  printAnswer(answer, options, output, (told, language) => 'supplier' in told ? printReserved(told, language) : printPlanned(told, language))
  return EXIT[answer.finding.verdict]
}

function build (options: Options): object {
  const { supplier, 'supplier-file': file, plan, lot, authority, buyer, 'social-or-other': social, on, 'known-at': knownAt } = options
  const problems: Problem[] = []
  const [first, ...others] = [supplier === undefined ? [] : ['--supplier'], file === undefined ? [] : ['--supplier-file'], plan === undefined ? [] : ['--plan']].flat()
  if (first === undefined || others.length > 0) {
    problems.push({ place: others[0] ?? '--supplier', code: 'one-source', detail: 'Give either --supplier ID or --supplier-file FILE for a supplier, or --plan ROUTE for a contract that is to be reserved' })
  }
  const contract = reservedContract(options, problems)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return {
    contract: plan === undefined ? asReserved(contract, options) : contract,
    ...(file === undefined ? {} : { supplier: readJsonFile(file) }),
    ...present({
      supplierId: supplier,
      choice: lot === undefined ? undefined : { lot },
      authority: plan === undefined ? authority : undefined,
      routes: plan?.filter((route) => route !== 'none'),
      buyer,
      socialOrOther: social === undefined ? undefined : yesOrNo(social),
      on,
      knownAt
    })
  }
}

/** Somebody who names no contract asks about article 2.82. */
function asReserved (contract: object, { notice, contract: file, reservation, 'reserved-execution': execution }: Options): object {
  return notice === undefined && file === undefined && reservation === undefined && execution === undefined ? { ...contract, reservation: 'res-ws' } : contract
}

/** A place in the file of the supplier is written as it is in the file. */
function inFile (problem: Problem): Problem {
  return { ...problem, place: problem.place.replace(/^\/supplier(?=\/|$)/, '') }
}
