import { MatcherError, type Problem } from '@sroi/matcher'
import { valueEfforts } from '../actions/value-efforts.ts'
import { systemClock } from '../clock/system-clock.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import type { Output } from './output.ts'
import { printValuation } from './print-valuation.ts'
import type { Options } from './arguments/options.ts'
import { readAsked } from './read-asked.ts'
import { readJsonFile } from './read-json-file.ts'

/**
 * `sroi value`: what efforts are worth. The exit code says whether enough was filled where the question names what is due, else
 * whether anything counts.
 */
export async function valueCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, () => questionOf(options))
  const store = await openStore(options.database === true, own)
  try {
    const valuation = await valueEfforts({ store, clock: systemClock }, question, own)
    if (options.json === true) output.out(JSON.stringify(valuation, null, 2))
    else for (const line of printValuation(valuation, options.language)) output.out(line)
    return EXIT[(valuation.shortfall ?? valuation).finding.verdict]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, error.problems.map((problem) => asOption(problem, options))) : error
  } finally {
    await store.close()
  }
}

function questionOf ({ efforts, authority, on, 'known-at': knownAt }: Options): object {
  if (efforts === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '--efforts', code: 'absent', detail: 'Say which file holds the contract and the efforts: --efforts FILE' }])
  const base = readJsonFile(efforts)
  if (typeof base !== 'object' || base === null || Array.isArray(base)) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '--efforts', code: 'no-object', detail: 'The file holds no JSON object. Give one with contract and efforts in it' }])
  }
  return {
    ...base,
    ...(authority === undefined ? {} : { authority }),
    ...(on === undefined ? {} : { on }),
    ...(knownAt === undefined ? {} : { knownAt })
  }
}

/** Names the option, where a mistake came from one; another place is one in the file. */
function asOption (problem: Problem, { authority, rules, on, 'known-at': knownAt }: Options): Problem {
  if (problem.place === '/ruleSet' && rules !== undefined) return { ...problem, place: '--rules' }
  if (problem.place === '/authority' && (authority !== undefined || problem.code === 'absent')) return { ...problem, place: '--authority' }
  if (problem.place === '/on' && on !== undefined) return { ...problem, place: '--on' }
  return problem.place === '/knownAt' && knownAt !== undefined ? { ...problem, place: '--known-at' } : problem
}
