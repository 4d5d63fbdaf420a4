import { assessEuThreshold, MatcherError, OTHER_BUYER, VERSION, type EuThresholdQuestion, type Finding, type IsoInstant } from '@sroi/matcher'
import { problemsOf, thresholdQuestionSchema } from '@sroi/matcher/schema'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { ReadableStore } from '../store/index.ts'
import { mergedOnce } from './merged-once.ts'
import { questionSchema } from './question-schema.ts'

export const thresholdAskedSchema = thresholdQuestionSchema.extend({ knownAt: questionSchema.shape.knownAt })
  .meta({ id: 'ThresholdAsked', description: 'Does the estimate of a contract reach the European threshold?' })

export interface ThresholdAnswer {
  readonly finding: Finding
  readonly provenance: { readonly matcher: string, readonly ruleSets: readonly { readonly id: string, readonly version: string }[], readonly knownAt: IsoInstant }
}

/**
 * Does the estimate of a contract reach the European threshold? Nothing is stored.
 * @param input `{ contract, buyer?, socialOrOther?, knownAt? }`, unchecked; a contract without a day of publication is asked for today in Amsterdam.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export async function assessThreshold ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<ThresholdAnswer> {
  const parsed = thresholdAskedSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, thresholdAskedSchema)))
  const { knownAt: moment, ...question } = parsed.data
  const now = clock.now()
  const knownAt = moment ?? now
  const ruleSet = mergedOnce(await store.ruleSetsFor(OTHER_BUYER))
  // JSON has no undefined: what is optional is there or not
  const asked = question as Pick<EuThresholdQuestion, 'contract'>
  const contract = { ...asked.contract, days: { publication: amsterdamDay(now), ...asked.contract.days } }
  return { finding: assessEuThreshold({ ...asked, contract, ruleSet, knownAt }), provenance: { matcher: VERSION, ruleSets: ruleSet.layers, knownAt } }
}
