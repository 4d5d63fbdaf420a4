import { MatcherError, type Problem } from '@sroi/matcher'
import { assessThreshold } from '../actions/assess-threshold.ts'
import { systemClock } from '../clock/system-clock.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { printFinding } from './print-finding.ts'
import { printProvenance } from './print-provenance.ts'
import type { Options } from './arguments/options.ts'
import { readAsked } from './read-asked.ts'
import { reservedContract } from './reserved-contract.ts'
import { yesOrNo } from './yes-or-no.ts'

/** `sroi threshold`: does the estimate reach the European threshold? The exit code says yes, no, or not known. */
export async function thresholdCommand (options: Options, output: Output): Promise<number> {
  const { buyer, 'social-or-other': social, 'known-at': knownAt, language } = options
  const { question: contract, own } = readAsked(options, () => contractOf(options))
  const store = await openStore(options.database === true, own)
  try {
    const { finding, provenance } = await assessThreshold({ store, clock: systemClock }, {
      contract,
      ...(buyer === undefined ? {} : { buyer }),
      ...(social === undefined ? {} : { socialOrOther: yesOrNo(social) }),
      ...(knownAt === undefined ? {} : { knownAt })
    })
    if (options.json === true) output.out(JSON.stringify({ finding, provenance }, null, 2))
    else {
      for (const line of printFinding(finding, language)) output.out(line)
      output.out('')
      output.out(printProvenance(provenance, language))
    }
    return EXIT[finding.verdict]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options)) : error
  } finally {
    await store.close()
  }
}

function contractOf (options: Options): object {
  const problems: Problem[] = []
  const contract = reservedContract(options, problems)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return contract
}
