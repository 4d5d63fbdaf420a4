import { MatcherError, type Pathway, type PathwayOutcome, type Problem } from '@sroi/matcher'
import { planLabels } from '../actions/plan-labels.ts'
import { systemClock } from '../clock/system-clock.ts'
import { readLabelRules } from '../demonstration/read-label-rules.ts'
import { EXIT } from './exit-codes.ts'
import { optionsForPlaces } from './options-for-places.ts'
import type { Output } from './output.ts'
import { printAnswer } from './print-answer.ts'
import { printPathways } from './print-pathways.ts'
import type { Options } from './arguments/options.ts'
import { readJsonFile } from './read-json-file.ts'

/** `sroi pathway FILE`: which labels a firm can have by a day. The exit code says whether there is one. */
export async function pathwayCommand (options: Options, output: Output): Promise<number> {
  const { about } = options
  if (about === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'absent', detail: 'Say which firm it is about: sroi pathway FILE --before DAY' }])
  const file = readJsonFile(about)
  const isQuestion = typeof file === 'object' && file !== null && 'firm' in file
  try {
    const plan = planLabels({ labelRules: readLabelRules(), clock: systemClock }, { ...(isQuestion ? file : { firm: file }), ...given(options) })
    printAnswer(plan, options, output, printPathways)
    return exitOf(plan.pathways)
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, optionsForPlaces(error.problems.map((problem) => inFile(problem, isQuestion)), options)) : error
  }
}

function given ({ before, scheme, on, 'known-at': knownAt }: Options): object {
  return { ...(before === undefined ? {} : { before }), ...(scheme === undefined ? {} : { schemes: scheme }), ...(on === undefined ? {} : { on }), ...(knownAt === undefined ? {} : { knownAt }) }
}

/** The place as it is in the file, which may hold the firm alone. */
function inFile (problem: Problem, isQuestion: boolean): Problem {
  if (problem.place === '/before' && problem.code === 'absent') return { ...problem, place: '--before', detail: 'Say by which day the label must be there: --before 2027-03-01' }
  return isQuestion ? problem : { ...problem, place: problem.place.replace(/^\/firm(?=\/|$)/, '') }
}

/** One label that can be had is enough; none at all must be certain. */
function exitOf (pathways: readonly Pathway[]): number {
  const has = (...outcomes: readonly PathwayOutcome[]): boolean => pathways.some(({ outcome }) => outcomes.includes(outcome))
  if (has('reachable', 'held')) return EXIT.met
  return has('unknown') ? EXIT.unknown : EXIT['not-met']
}
