import { MatcherError, mergeRuleSets, value, type IsoDay, type IsoInstant, type Problem, type RuleSet, type Valuation, type ValuationQuestion } from '@sroi/matcher'
import { daySchema, problemsOf, valuationQuestionSchema } from '@sroi/matcher/schema'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { ReadableStore } from '../store/index.ts'
import { nearest } from '../suggestion/nearest.ts'
import { mergedOnce } from './merged-once.ts'
import { questionSchema } from './question-schema.ts'

export const valuationSchema = valuationQuestionSchema.extend({ on: daySchema.optional(), knownAt: questionSchema.shape.knownAt })
  .meta({ id: 'ValuationAsked', description: 'What are these efforts worth under the rules that bind the contract, and what is short?' })

interface Outside { readonly store: ReadableStore, readonly clock: Clock }

/** A valuation, and the world it was made in. */
export interface Valued {
  /** As it was read. */
  readonly question: Omit<ValuationQuestion, 'ruleSet' | 'on' | 'knownAt'>
  readonly on: IsoDay
  readonly knownAt: IsoInstant
  readonly ruleSets: readonly RuleSet[]
  readonly outcome: Valuation
}

/**
 * What efforts are worth, and what is short. Nothing is stored.
 * @param input `{ contract, efforts, authority?, dueCents?, settlement?, on?, knownAt? }`, unchecked; the clock gives the day and the moment.
 * @param own rule sets of the caller, base first, in place of those of the authority.
 * @throws MatcherError INVALID_REQUEST with every problem of it, INVALID_RULE_SET when the caller's rule sets do not build on each other.
 */
export async function valueEfforts (outside: Outside, input: unknown, own: readonly RuleSet[] | null): Promise<Valuation> {
  return (await valueInWorld(outside, input, own)).outcome
}

/** As `valueEfforts`, with what the answer rests on. */
export async function valueInWorld ({ store, clock }: Outside, input: unknown, own: readonly RuleSet[] | null): Promise<Valued> {
  const parsed = valuationSchema.safeParse(input)
  const { authority } = typeof input === 'object' && input !== null ? input as { authority?: unknown } : {}
  const problems = [
    ...(own === null ? await authorityProblems(authority, store) : []),
    ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, valuationSchema))
  ]
  if (!parsed.success || problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  const { on: day, knownAt: moment, ...asked } = parsed.data
  // JSON has no undefined: what is optional is there or not
  const question = asked as Valued['question']
  const ruleSets = own ?? await store.ruleSetsFor(String(authority))
  const now = clock.now()
  const [on, knownAt] = [day ?? amsterdamDay(now), moment ?? now]
  const outcome = value({ ...question, ruleSet: own === null ? mergedOnce(ruleSets) : mergeRuleSets(own), on, knownAt })
  return { question, on, knownAt, ruleSets, outcome }
}

async function authorityProblems (id: unknown, store: ReadableStore): Promise<readonly Problem[]> {
  if (id === undefined) return [{ place: '/authority', code: 'absent', detail: "'authority' is absent. Give the id of the authority whose rules are asked for" }]
  const known = (await store.authorities()).map((authority) => authority.id)
  // what is no text is told by the schema
  if (typeof id !== 'string' || known.includes(id)) return []
  const near = nearest(id, known)
  const meant = near.length === 0 ? '' : ` Did you mean ${near.map((found) => `'${found}'`).join(' or ')}?`
  return [{ place: '/authority', code: 'unknown-authority', detail: `There is no authority '${id.slice(0, 80)}' in the list.${meant}` }]
}
