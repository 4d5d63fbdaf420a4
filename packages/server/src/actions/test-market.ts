import { MatcherError } from '@sroi/matcher'
import type { MarketTest } from '@sroi/matcher/search'
import { testMarketOfRegister } from '../catalogue/index.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { labelRules } from '../vocabulary/label-rules.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { ask, type Asked } from './ask.ts'
import { type Market, marketSchema } from './buyer-questions.ts'
import { findUnknownSuppliers } from './find-unknown-suppliers.ts'
import { gatherProblems } from './gather-problems.ts'
import { matchRequest } from './match-request.ts'
import { partOf } from './part-of.ts'
import { type Known, readAs } from './read-question.ts'

/** A market test, the world it was done in, and how it came out. */
export interface MarketTested extends Asked<Omit<Market, 'on' | 'knownAt'>> {
  readonly outcome: MarketTest
}

/**
 * How many suppliers qualify for a contract as it would be reserved: today, within twelve months, and for how much? What issuers of labels ask comes with the
 * program; what firms told of themselves for a label is the caller's. Nothing is stored.
 * @param input a `Market`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function testMarket (outside: SearchDependencies, input: unknown): Promise<MarketTested> {
  const asked = await ask(outside, input, readMarket)
  const request = { ...matchRequest(asked, asked.ruleSets, asked.register.suppliers), labelRules: labelRules() }
  return { ...asked, outcome: testMarketOfRegister(await outside.catalogues.of(asked.register), request, readerFor(asked.authorities)) }
}

function readMarket (input: unknown, known: Known): Market {
  const problems = [...findUnknownSuppliers(partOf(input, 'firms'), '/firms', known.suppliers)]
  // JSON has no undefined: what is optional is there or not.
  const question = gatherProblems(problems, () => readAs(marketSchema, input, known) as Market)
  if (question === null || problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return question
}
