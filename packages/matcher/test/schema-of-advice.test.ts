// The questions and answers around a search, as they go over the wire: the same as the types, and every answer passes unchanged.
import fc from 'fast-check'
import t from 'tap'
import type { z } from 'zod'
import { MatcherError } from '@sroi/matcher'
import { invitationSchema, inviteQuestionSchema, marketTestQuestionSchema, marketTestSchema, nextBestSchema, obligationsFoundSchema, openObligationSchema, parse, searchSummarySchema, summaryQuestionSchema } from '@sroi/matcher/schema'
import {
  buildCatalogue, inviteFirms, type Invitation, type InviteQuestion, type MarketTest, type MarketTestQuestion, marketTest, nextBest, type NextBest, obligationsFor, type ObligationsFound, type OpenObligationQuestion, type SearchSummary, summarizeMany, type SummaryQuestion
} from '@sroi/matcher/search'
import { anySearch, READER } from './search/arbitrary.ts'

type Plain<T> = T extends readonly (infer U)[] ? readonly Plain<U>[] : T extends object ? { readonly [K in keyof T]: Plain<Exclude<T[K], undefined>> } : T
type Wide<T> = T extends string ? string : T extends readonly (infer U)[] ? readonly Wide<U>[] : T extends object ? { readonly [K in keyof T]: K extends 'because' ? 'findings' : Wide<Exclude<T[K], undefined>> } : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
type Agrees<S extends z.ZodType, M> = Same<Plain<z.infer<S>>, Plain<M>>
type AgreesWidely<S extends z.ZodType, M> = Same<Wide<z.infer<S>>, Wide<M>>

const AGREE: {
  nextBest: AgreesWidely<typeof nextBestSchema, NextBest>
  obligationsFound: AgreesWidely<typeof obligationsFoundSchema, ObligationsFound>
  openObligation: Agrees<typeof openObligationSchema, OpenObligationQuestion>
  invitation: AgreesWidely<typeof invitationSchema, Invitation>
  inviteQuestion: Agrees<typeof inviteQuestionSchema, InviteQuestion>
  marketTest: AgreesWidely<typeof marketTestSchema, MarketTest>
  marketTestQuestion: Agrees<typeof marketTestQuestionSchema, MarketTestQuestion>
  summaryQuestion: Agrees<typeof summaryQuestionSchema, SummaryQuestion>
  searchSummary: AgreesWidely<typeof searchSummarySchema, SearchSummary>
} = { nextBest: true, obligationsFound: true, openObligation: true, invitation: true, inviteQuestion: true, marketTest: true, marketTestQuestion: true, summaryQuestion: true, searchSummary: true }

t.test('every schema agrees with its type, which the compiler has compared', async (t) => {
  for (const [name, agrees] of Object.entries(AGREE)) t.ok(agrees, name)
})

/** An answer; null where the question is refused. */
function orNull<A> (ask: () => A): A | null {
  try {
    return ask()
  } catch (error) {
    if (error instanceof MatcherError) return null
    throw error
  }
}

t.test('every answer passes its schema unchanged', async (t) => {
  let passed = 0
  const passes = (schema: z.ZodType, answer: unknown): void => {
    if (answer === null) return
    t.same(schema.parse(answer), answer)
    passed += 1
  }
  for (const asked of fc.sample(anySearch, { numRuns: 60, seed: 3 })) {
    const { suppliers: known, register: version, show: _all, after: _after, ...plain } = asked
    const byId = new Map(known.map((one) => [one.id, one]))
    for (const summary of orNull(() => summarizeMany(buildCatalogue(known, version, READER), [{ ...plain, show: 2 }], 0, 1, READER, (id) => byId.get(id) as typeof known[number])) ?? []) passes(searchSummarySchema, summary)
    const { filters: _filters, suppliers, register, seed: _seed, show: _show, ...rest } = asked
    passes(nextBestSchema, orNull(() => nextBest(asked, READER, { coordinator: { name: 'Fictief loket', contact: { email: 'sroi@fictief.example' } } })))
    passes(invitationSchema, orNull(() => inviteFirms({ ...rest, suppliers, register, procedure: 'multiple-private', invite: 2, reason: { text: 'Omdat', on: asked.on } }, READER)))
    passes(marketTestSchema, orNull(() => marketTest({ ...rest, suppliers, register, routes: ['sheltered-workshop'] }, READER)))
    for (const supplier of suppliers.slice(0, 2)) passes(obligationsFoundSchema, orNull(() => obligationsFor({ supplier, obligations: [{ id: 'o', ...rest }], list: { id: 'l', revision: 1 } }, READER)))
  }
  t.ok(passed > 60, `${passed} answers`)
})

t.test('a question that is not as it should be is told with its place', async (t) => {
  const contract = { id: 'c' }
  const problems = (schema: z.ZodType, question: unknown): readonly string[] => {
    try {
      parse(schema, question)
      return []
    } catch (error) {
      return error instanceof MatcherError ? error.problems.map(({ place, code }) => `${place} ${code}`) : ['another error']
    }
  }
  t.same(problems(inviteQuestionSchema, { contract, authority: 'a', procedure: 'single-private', invite: 1 }), [])
  t.same(problems(inviteQuestionSchema, { contract, authority: 'a', procedure: 'open', invite: 0.5, reason: { text: '', on: '2026-11-22' } }), ['/procedure invalid-value', '/invite invalid-type', '/reason/text too-small'])
  t.same(problems(marketTestQuestionSchema, { contract, authority: 'a', routes: ['sheltered-workshop'] }), [])
  t.same(problems(marketTestQuestionSchema, { contract, authority: 'a', routes: [], seed: 'x' }), ['/routes too-small', '/seed unknown-key'])
  t.same(problems(summaryQuestionSchema, { contract, authority: 'a', top: 1000, show: 100 }), [])
  t.same(problems(summaryQuestionSchema, { contract, authority: 'a', top: 1001, show: 0.5, after: 'x' }), ['/top too-big', '/show invalid-type', '/after unknown-key'])
  t.same(problems(openObligationSchema, { contract, authority: 'a', id: 'o', need: { text: 'tuinman' } }), [])
  t.same(problems(openObligationSchema, { contract, authority: 'a', filters: { divisions: ['773', '7731'] } }), ['/filters/divisions/1 invalid-format', '/id absent'])
})
