// What rule authors ask, answered by the library. In a thread of its own: a large rule set takes seconds.
import { MatcherError, type MatchQuestion, OTHER_BUYER, type Problem, type RuleSet, type ValuationQuestion } from '@sroi/matcher'
import { boundaries, diffRuleSets, nameOfBoundary, type RuleSetDiff, whatIf, type WhatIf, type WhatIfQuestion } from '@sroi/matcher/review'
import { matchQuestionSchema, parse, problemsOf, valuationQuestionSchema } from '@sroi/matcher/schema'
import type { z } from 'zod'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import { problemInDutch } from '../problems/problem-in-dutch.ts'
import { layersUnder, problemsOnTop, requireSound } from './layers-under.ts'
import { readSchemas } from './review-schemas.ts'
import { shapeOf } from './shape-of.ts'

export type ReviewWork = keyof typeof readSchemas

export interface Review {
  readonly work: ReviewWork
  /** As it was sent. */
  readonly input: unknown
  /** The newest version of every rule set of the tenant. */
  readonly known: readonly RuleSet[]
  /** Versions that the input names, by `<id>@<version>`. */
  readonly versions: Readonly<Record<string, RuleSet>>
  /** The day and the moment, where the input names none. */
  readonly on: string
  readonly knownAt: string
}

/** So many problems are told, and the others counted. */
const MOST_PROBLEMS = 1_000

type Found = { readonly severity: 'error' | 'warning', readonly place: string, readonly code: string, readonly words: { readonly nl: string, readonly en: string }, readonly example: object | null }

/** Throws MatcherError INVALID_REQUEST with every problem of what was sent. */
export function answerReview (review: Review): object {
  try {
    return WORKS[review.work](review)
  } catch (error) {
    // rules that do not fit together are a mistake of who sends them
    if (error instanceof MatcherError && error.code === 'INVALID_RULE_SET') throw new MatcherError('INVALID_REQUEST', limitProblems(error.problems))
    throw error
  }
}

const WORKS: Readonly<Record<ReviewWork, (review: Review) => object>> = {
  check: (review) => {
    const { ruleSet, bases = [] } = read(readSchemas.check, review.input)
    const known = [...basesOf(bases), ...review.known]
    const { readable, problems } = shapeOf(ruleSet)
    const meant = readable === null ? [] : problemsOnTop(layersUnder(readable, known))
    // the same fault is told once, by whoever can show a contract that meets it
    const shape = problems.filter(({ place }) => !meant.some((other) => other.severity === 'error' && (other.place === place || place.startsWith(`${other.place}/`))))
    const all: readonly Found[] = [...shape.map(({ place, code, detail }): Found => ({ severity: 'error', place, code, words: { nl: problemInDutch(detail), en: detail }, example: null })), ...meant]
    return {
      errors: all.filter(({ severity }) => severity === 'error').length,
      warnings: all.filter(({ severity }) => severity === 'warning').length,
      problems: all.slice(0, MOST_PROBLEMS)
    }
  },
  compare: (review): RuleSetDiff => {
    const { before, after } = read(readSchemas.compare, review.input)
    const [first, second] = both(before, after, review)
    return diffRuleSets(first, second)
  },
  boundaries: (review) => {
    const { rules, bases = [] } = read(readSchemas.boundaries, review.input)
    const layers = requireSound(layersUnder(meant(rules, '/rules', review), [...basesOf(bases), ...review.known]), '/rules')
    return { rows: boundaries(layers, undefined, layers.at(-1)?.id).map((row) => ({ name: { nl: nameOfBoundary(row, 'nl'), en: nameOfBoundary(row, 'en') }, ...row })) }
  },
  simulate: (review): WhatIf => {
    const { before, after, bases = [], questions, on = review.on, knownAt = review.knownAt } = read(readSchemas.simulate, review.input)
    const brought = [...basesOf(bases), ...review.known]
    const [first, second] = both(before, after, review)
    const [old, next] = [requireSound(layersUnder(first, brought), '/before'), requireSound(layersUnder(second, brought), '/after')]
    const at = { on, knownAt } as Parameters<typeof whatIf>[3]
    const asked = collect(questions, (question) => questionOf(question, second.authority ?? OTHER_BUYER))
    try {
      return whatIf(old, next, asked, at)
    } catch (error) {
      // each by itself, so that all are told with their place
      if (error instanceof MatcherError) collect(asked, (question) => whatIf(old, next, [question], at))
      throw error
    }
  }
}

type Reference = z.infer<typeof readSchemas.compare>['before']

function both (before: Reference, after: Reference, review: Review): readonly [RuleSet, RuleSet] {
  const [first, second] = collectAt([[before, '/before'], [after, '/after']] as const, ([reference, at]) => meant(reference, at, review))
  return [first as RuleSet, second as RuleSet]
}

/** Throws MatcherError INVALID_REQUEST where it is none, or nothing of that name was published. */
function meant (reference: Reference, at: string, { known, versions }: Review): RuleSet {
  if ('ruleSet' in reference) return whole(reference.ruleSet, `${at}/ruleSet`)
  const { id, version } = reference.published
  const found = version === undefined ? known.find((one) => one.id === id) : versions[`${id}@${version}`]
  if (found === undefined) throw new MatcherError('INVALID_REQUEST', [{ place: `${at}/published`, code: 'unknown-rule-set', detail: `There is no rule set '${id.slice(0, 80)}'${version === undefined ? '' : ` in a version '${version.slice(0, 80)}'`} here. GET /v1/rule-sets has those that there are` }])
  return found
}

function whole (value: unknown, at: string): RuleSet {
  const { ruleSet, problems } = shapeOf(value)
  if (ruleSet === null) throw new MatcherError('INVALID_REQUEST', problems.map((problem) => ({ ...problem, place: `${at}${problem.place}` })))
  return ruleSet
}

function basesOf (bases: readonly unknown[]): readonly RuleSet[] {
  return collectAt(bases.map((base, index) => [base, `/bases/${index}`] as const), ([base, at]) => whole(base, at))
}

function questionOf (item: Readonly<Record<string, unknown>>, authority: string): WhatIfQuestion {
  if ('efforts' in item) return parse(valuationQuestionSchema, { authority, ...item }) as ValuationQuestion
  return parse(matchQuestionSchema, { authority, ...item }) as MatchQuestion
}

function collect<I, O> (items: readonly I[], look: (item: I) => O): readonly O[] {
  return collectAt(items.map((item, index) => [item, index] as const), ([item, index]) => {
    try {
      return look(item)
    } catch (error) {
      throw error instanceof MatcherError ? new MatcherError(error.code, error.problems.map((problem) => ({ ...problem, place: `/questions/${index}${problem.place}` }))) : error
    }
  })
}

/** All of them, or the problems of all. */
function collectAt<I, O> (items: readonly I[], look: (item: I) => O): readonly O[] {
  const problems: Problem[] = []
  const all: O[] = []
  for (const item of items) {
    try {
      all.push(look(item))
    } catch (error) {
      if (!(error instanceof MatcherError)) throw error
      problems.push(...error.problems)
    }
  }
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  return all
}

function read<S extends z.ZodType> (schema: S, input: unknown): z.infer<S> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, schema)))
  return parsed.data
}
