import { MatcherError } from '@sroi/matcher'
import type { Invitation } from '@sroi/matcher/search'
import { inviteFromRegister } from '../catalogue/index.ts'
import type { SearchDependencies } from '../dependencies.ts'
import { digestOf } from '../json/digest.ts'
import { readerFor } from '../vocabulary/reader-for.ts'
import { ask, type Asked } from './ask.ts'
import { type Invite, inviteSchema } from './buyer-questions.ts'
import { findUnknownSuppliers } from './find-unknown-suppliers.ts'
import { gatherProblems } from './gather-problems.ts'
import { matchRequest } from './match-request.ts'
import { partOf } from './part-of.ts'
import { type Known, readAs } from './read-question.ts'

/** Whom to invite, the world it was answered in, and the answer. */
export interface Invited extends Asked<Omit<Invite, 'on' | 'knownAt'>> {
  readonly outcome: Invitation
}

/**
 * Whom to invite for a single or multiple private tender. Nothing is stored: the reason that a person records stands in the answer, and whoever keeps that has it.
 * @param input an `Invite`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem of the question.
 */
export async function inviteSuppliers (outside: SearchDependencies, input: unknown): Promise<Invited> {
  const asked = await ask(outside, input, readInvite)
  const question = { ...asked.question, seed: asked.question.seed ?? seedOf(asked.question) }
  const request = matchRequest({ ...asked, question }, asked.ruleSets, asked.register.suppliers)
  return { ...asked, question, outcome: inviteFromRegister(await outside.catalogues.of(asked.register), request, readerFor(asked.authorities)) }
}

function readInvite (input: unknown, known: Known): Invite {
  const problems = [...findUnknownSuppliers(partOf(input, 'invitedLately'), '/invitedLately', known.suppliers)]
  // JSON has no undefined: what is optional is there or not.
  const question = gatherProblems(problems, () => readAs(inviteSchema, input, known) as Invite)
  if (question === null || problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return question
}

/** Of what is tendered, and of nothing that a person can still change afterwards: a reason, or another number of firms, draws no other lot. */
function seedOf ({ contract, choice = {}, need = {}, authority }: Pick<Invite, 'contract' | 'choice' | 'need' | 'authority'>): string {
  return digestOf({ contract, choice, need, authority }).slice(0, 12)
}
