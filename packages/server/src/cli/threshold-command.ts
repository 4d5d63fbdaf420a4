import { MatcherError, type Problem } from '@sroi/matcher'
import { assessThreshold } from '../actions/assess-threshold.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import { readAsked } from './read-asked.ts'
import { reservedContract } from './reserved-contract.ts'
import { yesOrNo } from './yes-or-no.ts'

/** `sroi threshold`: does the estimate reach the European threshold? The exit code says yes, no, or not known. */
export async function thresholdCommand (options: Options, output: Output): Promise<number> {
  const { buyer, 'social-or-other': social, 'known-at': knownAt } = options
  const { question: contract, own } = readAsked(options, () => contractOf(options))
  const { finding, provenance } = await askStore(options, own, (context) => assessThreshold(context, {
    contract,
    ...(buyer === undefined ? {} : { buyer }),
    ...(social === undefined ? {} : { socialOrOther: yesOrNo(social) }),
    ...(knownAt === undefined ? {} : { knownAt })
  }))
  printAnswer({ finding, provenance }, options, output, (_, language) => [...printFinding(finding, language), '', printProvenance(provenance, language)])
  return EXIT[finding.verdict]
}

function contractOf (options: Options): object {
  const problems: Problem[] = []
  const contract = reservedContract(options, problems)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return contract
}
