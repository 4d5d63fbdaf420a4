import { MatcherError, type Problem } from '@sroi/matcher'
import { valueEfforts } from '../actions/value-efforts.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { printValuation } from './print-valuation.ts'
import { readAsked } from './read-asked.ts'
import { readJsonFile } from './read-json-file.ts'

/**
 * `sroi value`: what efforts are worth. The exit code says whether enough was filled where the question names what is due, else
 * whether anything counts.
 */
export async function valueCommand (options: Options, output: Output): Promise<number> {
  const { question, own } = readAsked(options, () => questionOf(options))
  const valuation = await askStore(options, own, (context) => valueEfforts(context, question, own), asOption)
  printAnswer(valuation, options, output, printValuation)
  return EXIT[(valuation.shortfall ?? valuation).finding.verdict]
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

/** An authority that is named nowhere is asked for by its option. */
function asOption (problem: Problem): Problem {
  return problem.place === '/authority' && problem.code === 'absent' ? { ...problem, place: '--authority' } : problem
}
