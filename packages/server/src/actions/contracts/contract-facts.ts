// A contract as somebody sends it.
import { type Contract, MatcherError, type MatchQuestion, type Problem } from '@sroi/matcher'
import { matchQuestionSchema, problemsOf, supplierSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import type { Authority, ContractPayload } from '../../store/index.ts'
import { findUnknownPlaces } from '../find-unknown-places.ts'
import { partOf } from '../part-of.ts'

const { authority, contract, choice, fillings } = matchQuestionSchema.shape
const owner = supplierSchema.shape.identifier

export const contractFactsSchema = z.strictObject({
  authority,
  owner: owner.nullable().optional().meta({ description: 'The organisation whose contract it is. Absent: the one you act for; null: of the authority alone' }),
  contract,
  choice,
  fillings
}).meta({ id: 'ContractFacts', description: 'A contract, whose it is, and what has been filled of what it owes. contract.id is the number by which its owner knows it' })

export const fillingSchema = fillings.unwrap().element.meta({ id: 'Filling', description: 'Something that fills a part of what is owed' })

/** The most that a contract keeps, as a question has it. */
export const MOST_FILLINGS = 1_000

/**
 * A checked contract. Throws MatcherError INVALID_REQUEST with every problem.
 * @param usualOwner of a contract that does not say whose it is
 */
export function readContractFacts (input: unknown, authorities: readonly Authority[], usualOwner: ContractPayload['owner']): ContractPayload {
  const parsed = contractFactsSchema.safeParse(input)
  const problems: readonly Problem[] = [
    ...findUnknownPlaces({ authority: partOf(input, 'authority') }, authorities, []),
    ...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, contractFactsSchema))
  ]
  if (!parsed.success || problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  const { owner: named, choice: chosen, fillings: filled = [], ...facts } = parsed.data
  // JSON has no undefined: what is optional is there or not
  return {
    authority: facts.authority,
    owner: named === undefined ? usualOwner : named === null ? null : normalOrganisation(named),
    contract: facts.contract as Contract,
    ...(chosen === undefined ? {} : { choice: chosen as NonNullable<MatchQuestion['choice']> }),
    fillings: filled as ContractPayload['fillings']
  }
}

/** A checked filling. Throws MatcherError INVALID_REQUEST with every problem. */
export function readFilling (input: unknown): ContractPayload['fillings'][number] {
  const parsed = fillingSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, fillingSchema)))
  return parsed.data as ContractPayload['fillings'][number]
}
