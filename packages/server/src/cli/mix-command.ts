import { MatcherError } from '@sroi/matcher'
import { planPurchases } from '../actions/plan-purchases.ts'
import { systemClock } from '../clock/system-clock.ts'
import { openSolver } from '../solver/open-solver.ts'
import type { Options } from './arguments/options.ts'
import { EXIT } from './exit-codes.ts'
import { openStore } from './open-store.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { printMix } from './print-mix.ts'
import { readJsonFile } from './read-json-file.ts'

/** In seconds, for everything together. */
const LIMIT = { usual: 60, most: 600 }

/** `sroi mix FILE`: what to buy from whom, so that it fills what is left. The exit code says whether that is possible. */
export async function mixCommand (options: Options, output: Output): Promise<number> {
  const { about, json, language, objective, on, database } = options
  if (about === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'absent', detail: 'Say which question it is: sroi mix FILE, or sroi mix - for standard input' }])
  const seconds = readLimit(options.limit)
  const file = readJsonFile(about === '-' ? '/dev/stdin' : about)
  const question = typeof file === 'object' && file !== null && !Array.isArray(file) ? { ...file, ...(objective === undefined ? {} : { objective }), ...(on === undefined ? {} : { on }) } : file
  const store = await openStore(database === true, null)
  const solver = openSolver({ milliseconds: seconds * 1000 })
  try {
    const { outcome, basis } = await planPurchases({ store, clock: systemClock, solve: solver.solve }, question)
    if (json === true) output.out(JSON.stringify({ ...outcome, basis }, null, 2))
    else for (const line of printMix(outcome, basis, language)) output.out(line)
    return EXIT[outcome.finding.verdict]
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems, options)) : error
  } finally {
    await Promise.all([solver.close(), store.close()])
  }
}

function readLimit (written: string | undefined): number {
  if (written === undefined) return LIMIT.usual
  const seconds = Number(written)
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= LIMIT.most) return seconds
  throw new MatcherError('INVALID_REQUEST', [{ place: '--limit', code: 'no-number', detail: `'${written.slice(0, 80)}' is not a whole number of seconds from 1 to ${LIMIT.most}` }])
}
