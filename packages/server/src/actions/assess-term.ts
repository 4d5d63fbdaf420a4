import {
  MatcherError, OTHER_BUYER, VERSION, type BadgeYearQuestion, type DecisionTermQuestion, type IsoDay, type IsoInstant, type LeavingAsideQuestion,
  type ObjectionDecisionQuestion, type Term
} from '@sroi/matcher'
import { badgeYear, decisionTerm, leavingAsideTerm, objectionDecisionTerm, objectionTerm } from '@sroi/matcher/terms'
import { authoritySchema, problemsOf, termQuestionSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { amsterdamDay } from '../clock/amsterdam-day.ts'
import type { Clock } from '../dependencies.ts'
import { limitIssues, limitProblems } from '../problems/limit-problems.ts'
import type { ReadableStore } from '../store/index.ts'
import { didYouMean } from '../suggestion/did-you-mean.ts'
import { mergedOnce } from './merged-once.ts'
import { questionSchema } from './question-schema.ts'

const circumstancesSchema = z.object({ authority: authoritySchema.optional(), knownAt: questionSchema.shape.knownAt })

export type TermKind = z.infer<typeof termQuestionSchema>['term']

export interface TermAnswer extends Term {
  readonly term: TermKind
  readonly provenance: { readonly matcher: string, readonly ruleSets: readonly { readonly id: string, readonly version: string }[], readonly on: IsoDay, readonly knownAt: IsoInstant }
}

/**
 * Until when a term runs. By national law, and for the year of a badge by the rules of an authority. Nothing is stored.
 * @param input `{ term, …, authority?, on?, knownAt? }`, unchecked; the clock gives the day and the moment that are left out.
 * @throws MatcherError INVALID_REQUEST with every problem of it.
 */
export async function assessTerm ({ store, clock }: { store: ReadableStore, clock: Clock }, input: unknown): Promise<TermAnswer> {
  const { authority, knownAt: moment, ...asked } = typeof input === 'object' && input !== null ? input as Readonly<Record<string, unknown>> : { term: input }
  const parsed = termQuestionSchema.safeParse(asked)
  const circumstances = circumstancesSchema.safeParse({ ...(authority === undefined ? {} : { authority }), ...(moment === undefined ? {} : { knownAt: moment }) })
  const problems = [
    ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), asked, termQuestionSchema)),
    ...(circumstances.success ? [] : problemsOf(circumstances.error.issues, input, circumstancesSchema)),
    ...(circumstances.success ? await authorityProblems(circumstances.data.authority, store) : [])
  ]
  if (!parsed.success || !circumstances.success || problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  const { term, on: day, ...facts } = parsed.data
  const now = clock.now()
  const ruleSet = mergedOnce(await store.ruleSetsFor(circumstances.data.authority ?? OTHER_BUYER))
  const [on, knownAt] = [day ?? amsterdamDay(now), circumstances.data.knownAt ?? now]
  const { lastDay, finding } = termOf(term, { ...facts, ruleSet, on, knownAt })
  return { term, lastDay, finding, provenance: { matcher: VERSION, ruleSets: ruleSet.layers, on, knownAt } }
}

/** The schema has checked which facts belong to which term. */
function termOf (term: TermKind, question: object): Term {
  switch (term) {
    case 'decision': return decisionTerm(question as DecisionTermQuestion)
    case 'leaving-aside': return leavingAsideTerm(question as LeavingAsideQuestion)
    case 'objection': return objectionTerm(question as ObjectionDecisionQuestion)
    case 'objection-decision': return objectionDecisionTerm(question as ObjectionDecisionQuestion)
    case 'badge-year': return badgeYear(question as BadgeYearQuestion)
  }
}

async function authorityProblems (id: string | undefined, store: ReadableStore): Promise<readonly { readonly place: string, readonly code: string, readonly detail: string }[]> {
  const known = (await store.authorities()).map((authority) => authority.id)
  if (id === undefined || known.includes(id)) return []
  return [{ place: '/authority', code: 'unknown-authority', detail: `There is no authority '${id.slice(0, 80)}' in the list${didYouMean(id, known)}` }]
}
