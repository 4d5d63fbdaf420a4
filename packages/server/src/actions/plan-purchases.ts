import { MatcherError, type MatchOutcome, type MixCandidate, type MixOutcome, type MixQuestion, type Problem, type Solve } from '@sroi/matcher'
import { mixCandidates, planMix } from '@sroi/matcher/plan'
import { mixQuestionSchema, problemsOf } from '@sroi/matcher/schema'
import { z } from 'zod'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { ReadableStore } from '../store/index.ts'
import { matchSuppliers } from './match-suppliers.ts'
import { questionSchema } from './question-schema.ts'

/** As many as a match shows. */
const MOST_SHOWN = 1_000

const purchasesSchema = mixQuestionSchema.partial({ leftCents: true, candidates: true }).extend({
  match: z.record(z.string(), z.unknown(), { error: 'is not a question of a match. Give an object with contract and authority' }).optional(),
  on: questionSchema.shape.on
})

interface Context {
  readonly store: ReadableStore
  readonly clock: Clock
  readonly solve: Solve
}

/**
 * A purchase mix. Nothing is stored.
 * @param input a question of a mix, unchecked. In place of `candidates`, and of `leftCents`, it may have `match`: the question of a match, whose suppliers
 *   and whose obligation it then takes.
 * @throws MatcherError INVALID_REQUEST with every problem of it, those of the match under `/match`.
 */
export async function planPurchases ({ store, clock, solve }: Context, input: unknown): Promise<MixOutcome> {
  const parsed = purchasesSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, purchasesSchema)))
  const { match: matched, on, leftCents, candidates, ...question } = parsed.data
  const found = matched === undefined ? null : await findCandidates({ store, clock, solve }, { show: MOST_SHOWN, ...(on === undefined ? {} : { on }), ...matched })
  const problems = sourceProblems(candidates !== undefined, leftCents, found)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return await planMix({
    // JSON has no undefined: what is optional is there or not
    ...question as Omit<MixQuestion, 'leftCents' | 'candidates'>,
    leftCents: leftCents ?? found?.outcome.obligation.leftCents ?? 0,
    candidates: candidates as readonly MixCandidate[] | undefined ?? found?.candidates ?? [],
    on: on ?? found?.outcome.provenance.on ?? amsterdamDay(clock.now())
  }, solve)
}

interface Found { readonly outcome: MatchOutcome, readonly candidates: readonly MixCandidate[] }

async function findCandidates ({ store, clock }: Context, input: object): Promise<Found> {
  try {
    const { outcome, ...asked } = await matchSuppliers({ store, clock }, input)
    const { performance } = outcome.part.facts
    const near = asked.question.need?.near ?? performance?.point ?? asked.authority.point
    return {
      outcome,
      candidates: mixCandidates([outcome], {
        suppliers: asked.register.suppliers, municipality: performance?.municipality ?? asked.question.authority, ...(near === null ? {} : { near })
      })
    }
  } catch (error) {
    throw error instanceof MatcherError ? new MatcherError(error.code, error.problems.map((problem) => ({ ...problem, place: `/match${problem.place}` }))) : error
  }
}

function sourceProblems (hasCandidates: boolean, leftCents: number | undefined, found: Found | null): readonly Problem[] {
  if (found === null) {
    return [
      ...(hasCandidates ? [] : [{ place: '/candidates', code: 'absent', detail: "'candidates' is absent. Give the suppliers, or the question of a match in 'match'" }]),
      ...(leftCents === undefined ? [{ place: '/leftCents', code: 'absent', detail: "'leftCents' is absent. Give what is left of the obligation in cents, or the question of a match in 'match'" }] : [])
    ]
  }
  return [
    ...(hasCandidates ? [{ place: '/match', code: 'two-sources', detail: "There are both 'candidates' and 'match'. Leave one of them out" }] : []),
    ...(leftCents === undefined && found.outcome.obligation.leftCents === null ? [{ place: '/leftCents', code: 'not-known', detail: "What is left of the obligation of this contract is not known. Give 'leftCents': what you mean to fill, in cents" }] : [])
  ]
}
