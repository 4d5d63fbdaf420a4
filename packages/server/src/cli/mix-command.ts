import { MatcherError } from '@sroi/matcher'
import { planPurchases } from '../actions/plan-purchases.ts'
import { openSolver } from '../solver/open-solver.ts'
import type { Options } from './arguments/options.ts'
import { askStore } from './ask-store.ts'
import { EXIT } from './exit-codes.ts'
import type { Output } from './output.ts'
import { ownRules } from './own-rules.ts'
import { printAnswer } from './print-answer.ts'
import { printMix } from './print-mix.ts'
import { readJsonFile } from './read-json-file.ts'

/** In seconds, for everything together. */
const LIMIT = { usual: 60, most: 600 }

/** `sroi mix FILE`: what to buy from whom, so that it fills what is left. The exit code says whether that is possible. */
export async function mixCommand (options: Options, output: Output): Promise<number> {
  const { about, objective, on } = options
  if (about === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'absent', detail: 'Say which question it is: sroi mix FILE, or sroi mix - for standard input' }])
  const seconds = readLimit(options.limit)
  const file = readJsonFile(about === '-' ? '/dev/stdin' : about)
  const question = typeof file === 'object' && file !== null && !Array.isArray(file) ? { ...file, ...(objective === undefined ? {} : { objective }), ...(on === undefined ? {} : { on }) } : file
  const solver = openSolver({ milliseconds: seconds * 1000 })
  try {
    const { outcome, basis } = await askStore(options, ownRules(options), (context) => planPurchases({ ...context, solve: solver.solve }, question))
    printAnswer({ ...outcome, basis }, options, output, (answer) => printMix(answer, basis, options.language))
    return EXIT[outcome.finding.verdict]
  } finally {
    await solver.close()
  }
}

function readLimit (written: string | undefined): number {
  if (written === undefined) return LIMIT.usual
  const seconds = Number(written)
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= LIMIT.most) return seconds
  throw new MatcherError('INVALID_REQUEST', [{ place: '--limit', code: 'no-number', detail: `'${written.slice(0, 80)}' is not a whole number of seconds from 1 to ${LIMIT.most}` }])
}
