import { MatcherError, OTHER_BUYER, planReservation, VERSION, type IsoDay, type IsoInstant, type ReservationPlan, type ReservationPlanRequest } from '@sroi/matcher'
import { daySchema, problemsOf, reservationPlanQuestionSchema } from '@sroi/matcher/schema'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { ReadableStore } from '../store/index.ts'
import { mergedOnce } from './merged-once.ts'
import { questionSchema } from './question-schema.ts'

export const reservationPlanSchema = reservationPlanQuestionSchema.extend({ on: daySchema.optional(), knownAt: questionSchema.shape.knownAt })
  .meta({ id: 'ReservationPlanAsked', description: 'May this contract be reserved, and for whom?' })

export interface PlannedAnswer extends ReservationPlan {
  readonly provenance: { readonly matcher: string, readonly ruleSets: readonly { readonly id: string, readonly version: string }[], readonly on: IsoDay, readonly knownAt: IsoInstant }
}

/**
 * May a contract be reserved, and which codes does the notice get? By national law. Nothing is stored.
 * @param input `{ contract, choice?, routes, buyer?, socialOrOther?, on?, knownAt? }`, unchecked; the clock gives what is left out.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export async function planReserved ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<PlannedAnswer> {
  const parsed = reservationPlanSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, reservationPlanSchema)))
  const { on: day, knownAt: moment, ...question } = parsed.data
  const now = clock.now()
  const [on, knownAt] = [day ?? amsterdamDay(now), moment ?? now]
  const ruleSet = mergedOnce(await store.ruleSetsFor(OTHER_BUYER))
  // JSON has no undefined: what is optional is there or not
  const plan = planReservation({ ...question as Pick<ReservationPlanRequest, 'contract' | 'routes'>, ruleSet, on, knownAt })
  return { ...plan, provenance: { matcher: VERSION, ruleSets: ruleSet.layers, on, knownAt } }
}
