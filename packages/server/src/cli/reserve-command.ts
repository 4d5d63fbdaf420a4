import { MatcherError, type Problem } from '@sroi/matcher'
import { assessReserved } from '../actions/assess-reserved.ts'
import { systemClock } from '../clock/system-clock.ts'
import { readJson } from '../json/read-json.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import type { Output } from './output.ts'
import { printReserved } from './print-reserved.ts'
import type { Options } from './read-arguments.ts'
import { readBytes } from './read-bytes.ts'

/** `sroi reserve`: may a supplier perform a reserved contract? The exit code says yes, no, or not known. */
export async function reserveCommand (options: Options, output: Output): Promise<number> {
  const question = buildReserved(options)
  const store = await openStore(options.database === true)
  try {
    const answer = await assessReserved({ store, clock: systemClock }, question)
    if (options.json === true) output.out(JSON.stringify(answer, null, 2))
    else for (const line of printReserved(answer, options.language)) output.out(line)
    return EXIT[answer.finding.verdict]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, error.problems.map(asOption)) : error
  } finally {
    await store.close()
  }
}

function buildReserved ({ supplier, 'supplier-file': file, reservation, regime, published, awarded, concluded, on, 'known-at': knownAt }: Options): object {
  if ((supplier === undefined) === (file === undefined)) {
    throw new MatcherError('INVALID_REQUEST', [{ place: file === undefined ? '--supplier' : '--supplier-file', code: 'one-source', detail: 'Give either --supplier ID or --supplier-file FILE' }])
  }
  const days = Object.entries({ publication: published, award: awarded, contract: concluded }).filter(([, day]) => day !== undefined)
  return {
    ...(file === undefined ? { supplierId: supplier } : { supplier: readJson(readBytes(file)) }),
    reservation: reservation ?? 'res-ws',
    ...(regime === undefined ? {} : { regime }),
    ...(days.length === 0 ? {} : { days: Object.fromEntries(days) }),
    ...(on === undefined ? {} : { on }),
    ...(knownAt === undefined ? {} : { knownAt })
  }
}

const OPTION_OF: Readonly<Record<string, string>> = {
  '/supplierId': '--supplier',
  '/reservation': '--reservation',
  '/regime': '--regime',
  '/days/publication': '--published',
  '/days/award': '--awarded',
  '/days/contract': '--concluded',
  '/on': '--on',
  '/knownAt': '--known-at'
}

/** Names the option; a place in the file of the supplier is written as it is in the file. */
function asOption (problem: Problem): Problem {
  return { ...problem, place: OPTION_OF[problem.place] ?? problem.place.replace(/^\/supplier(?=\/|$)/, '') }
}
