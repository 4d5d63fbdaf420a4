import { MatcherError, type Problem, type RuleSet } from '@sroi/matcher'
import { parse, ruleSetSchema } from '@sroi/matcher/schema'
import { valueEfforts } from '../actions/value-efforts.ts'
import { systemClock } from '../clock/system-clock.ts'
import { readJson } from '../json/read-json.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import type { Output } from './output.ts'
import { printValuation } from './print-valuation.ts'
import type { Options } from './read-arguments.ts'
import { readBytes } from './read-bytes.ts'
import { readJsonFile } from './read-json-file.ts'

/**
 * `sroi value`: what efforts are worth. The exit code says whether enough was filled where the question names what is due, else
 * whether anything counts.
 */
export async function valueCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = read(options)
  const store = await openStore(options.database === true)
  try {
    const valuation = await valueEfforts({ store, clock: systemClock }, question, own)
    if (options.json === true) output.out(JSON.stringify(valuation, null, 2))
    else for (const line of printValuation(valuation, options.language)) output.out(line)
    return EXIT[(valuation.shortfall ?? valuation).finding.verdict]
  } catch (error) {
    // rule sets of the caller are input; those of the store are ours
    throw error instanceof MatcherError ? new MatcherError(own === null ? error.code : 'INVALID_REQUEST', error.problems.map((problem) => asOption(problem, options))) : error
  } finally {
    await store.close()
  }
}

function read ({ efforts, rules, authority, on, 'known-at': knownAt }: Options): { readonly question: unknown, readonly own: readonly RuleSet[] | null } {
  if (efforts === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '--efforts', code: 'absent', detail: 'Say which file holds the contract and the efforts: --efforts FILE' }])
  const problems: Problem[] = []
  const base = readJsonFile(efforts)
  if (typeof base !== 'object' || base === null || Array.isArray(base)) {
    problems.push({ place: '--efforts', code: 'no-object', detail: 'The file holds no JSON object. Give one with contract and efforts in it' })
  }
  const own = rules?.flatMap((path) => readRuleSet(path, problems)) ?? null
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return {
    question: {
      ...base as object,
      ...(authority === undefined ? {} : { authority }),
      ...(on === undefined ? {} : { on }),
      ...(knownAt === undefined ? {} : { knownAt })
    },
    own
  }
}

function readRuleSet (path: string, problems: Problem[]): readonly RuleSet[] {
  try {
    return [parse(ruleSetSchema, readJson(readBytes(path))) as RuleSet]
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    problems.push(...error.problems.map((problem) => ({ ...problem, place: problem.place === path ? path : `${path}${problem.place}` })))
    return []
  }
}

/** Names the option, where a mistake came from one; another place is one in the file. */
function asOption (problem: Problem, { authority, on, 'known-at': knownAt }: Options): Problem {
  if (problem.place === '/authority' && (authority !== undefined || problem.code === 'absent')) return { ...problem, place: '--authority' }
  if (problem.place === '/on' && on !== undefined) return { ...problem, place: '--on' }
  return problem.place === '/knownAt' && knownAt !== undefined ? { ...problem, place: '--known-at' } : problem
}
