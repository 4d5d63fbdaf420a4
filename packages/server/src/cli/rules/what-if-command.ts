import { MatcherError, amsterdamDay, OTHER_BUYER, type MatchQuestion, type Problem, type RuleSet, type ValuationQuestion } from '@sroi/matcher'
import { formatCents } from '@sroi/matcher/explain'
import { whatIf, type Standpoint, type WhatIf, type WhatIfQuestion } from '@sroi/matcher/review'
import { daySchema, instantSchema, matchQuestionSchema, parse, valuationQuestionSchema } from '@sroi/matcher/schema'
import { systemClock } from '../../clock/system-clock.ts'
import { limitProblems, MOST_PROBLEMS } from '../../problems/limit-problems.ts'
import type { Output } from '../output.ts'
import { readJsonFile } from '../read-json-file.ts'
import { soundLayers } from './layers-of-file.ts'
import type { RulesOptions } from './read-rules-arguments.ts'
import { readRuleFiles, type RuleFile } from './rule-file.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'
import { RULES_WORDS } from './rules-words.ts'

type Moment = Parameters<typeof whatIf>[3]

/** `sroi rules what-if OLD NEW --contracts FILE`: who owes more, who owes less, how many euros move. */
export function whatIfCommand (options: RulesOptions, output: Output): number {
  const { files: names, with: bases = [], contracts, json, language } = options
  if (contracts === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: '--contracts', code: 'absent', detail: 'Say for which contracts: --contracts and a JSON file with a list of contracts or questions' }])
  const [old, next, ...others] = readRuleFiles([...names, ...bases]) as [RuleFile, RuleFile, ...RuleFile[]]
  const [before, after] = [soundLayers([old], others, language, '--with'), soundLayers([next], others, language, '--with')]
  const at = momentOf(options)
  const outcome = compare(before, after, readQuestions(contracts, after), at, contracts)
  if (json === true) output.out(JSON.stringify(outcome, null, 2))
  else for (const line of print(outcome, language)) output.out(line)
  return outcome.lines.length === 0 ? RULES_EXIT.clean : RULES_EXIT.found
}

function momentOf ({ on, 'known-at': knownAt }: RulesOptions): Moment {
  const now = systemClock.now()
  const problems: Problem[] = []
  const check = (option: string, schema: typeof daySchema, text: string): string => {
    const result = schema.safeParse(text)
    if (!result.success) problems.push(...result.error.issues.map(({ message }) => ({ place: option, code: 'invalid-value', detail: `'${text.slice(0, 40)}' ${message}` })))
    return text
  }
  const moment = {
    on: on === undefined ? amsterdamDay(now) : check('--on', daySchema, on),
    knownAt: knownAt === undefined ? now : check('--known-at', instantSchema, knownAt)
  }
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return moment
}

/** A list, or a single one; with efforts it is a question what those are worth; what is no question is taken for a contract. */
function readQuestions (path: string, layers: readonly RuleSet[]): readonly WhatIfQuestion[] {
  const value = readJsonFile(path)
  const authority = layers.at(-1)?.authority ?? OTHER_BUYER
  return collect(path, Array.isArray(value) ? value as readonly unknown[] : [value], (item): WhatIfQuestion => {
    const isQuestion = typeof item === 'object' && item !== null && 'contract' in item
    if (isQuestion && 'efforts' in item) return parse(valuationQuestionSchema, { authority, ...item }) as ValuationQuestion
    return parse(matchQuestionSchema, isQuestion ? { authority, ...item } : { contract: item, authority }) as MatchQuestion
  })
}

/** Where one of them cannot be asked, each is asked by itself, so that all are told with their place in the file. */
function compare (before: readonly RuleSet[], after: readonly RuleSet[], questions: readonly WhatIfQuestion[], at: Moment, path: string): WhatIf {
  try {
    return whatIf(before, after, questions, at)
  } catch (error) {
    if (error instanceof MatcherError) collect(path, questions, (question) => whatIf(before, after, [question], at))
    throw error
  }
}

/** Throws MatcherError INVALID_REQUEST with the problems of all items. */
function collect<I, O> (path: string, items: readonly I[], read: (item: I) => O): readonly O[] {
  const problems: Problem[] = []
  const all: O[] = []
  for (const [index, item] of items.entries()) {
    try {
      all.push(read(item))
    } catch (error) {
      if (!(error instanceof MatcherError)) throw error
      problems.push(...error.problems.map((problem) => ({ ...problem, place: `${path} /${index}${problem.place}` })))
      if (problems.length > MOST_PROBLEMS) break
    }
  }
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  return all
}

function print ({ compared, lines, totals }: WhatIf, language: RulesOptions['language']): readonly string[] {
  const words = RULES_WORDS[language]
  const money = (cents: number | null): string => cents === null ? words.notKnown : formatCents(cents, language)
  const worth = totals.worthMore + totals.worthLess
  const told = ({ applies, dueCents, worthCents }: Standpoint): string => worthCents === undefined ? `${words.applies[applies]}, ${money(dueCents)}` : `${words.worth} ${money(worthCents)}`
  return [
    words.compared(compared, lines.length),
    ...lines.map(({ contract, effect, before, after }) => `${contract}: ${words.effect[effect]}: ${told(before)} → ${told(after)}`),
    ...(lines.length === 0 ? [] : [words.moved(totals.owesMore, money(totals.moreCents), totals.owesLess, money(totals.lessCents)), ...(worth === 0 ? [] : [words.worthMoved(totals.worthMore, money(totals.worthMoreCents), totals.worthLess, money(totals.worthLessCents))]), words.turned(totals.becomesUnknown, totals.becomesKnown)]),
    ...(totals.staysUnknown === 0 ? [] : [words.staysUnknown(totals.staysUnknown)])
  ]
}
