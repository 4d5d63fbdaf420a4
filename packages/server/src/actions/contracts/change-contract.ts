import { MatcherError } from '@sroi/matcher'
import { isWithin } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { ContractPayload, KeptContract } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'
import { MOST_FILLINGS, readContractFacts, readFilling } from './contract-facts.ts'
import { ownerOf } from './owner-of.ts'
import { recordContract } from './record-contract.ts'

/**
 * The next version of a contract, all of it.
 * @param input `ContractFacts`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when it is not there, is over, was changed meanwhile, or would become another's.
 */
export async function changeContract (write: Write, id: string, input: unknown): Promise<KeptContract> {
  const before = await lock(write, id)
  write.requireVersion(before.version)
  refuseArchived(before)
  const after = readContractFacts(input, write.authorities, before.owner)
  if (after.authority !== before.authority) {
    throw new MatcherError('INVALID_REQUEST', [{ place: '/authority', code: 'other-authority', detail: `is another authority than '${before.authority}', whose contract it is. Keep the contract of another authority as one of its own` }])
  }
  if (!isWithin(write.reach, ownerOf(after))) throw new HttpProblem('not-allowed', [], 'It would become the contract of another organisation. Leave owner as it is')
  return keep(write, before, { ...after, archived: false })
}

/** A contract that is over: it is kept and can be read, and is not changed any more. */
export async function archiveContract (write: Write, id: string): Promise<KeptContract> {
  const before = await lock(write, id)
  write.requireVersion(before.version)
  refuseArchived(before)
  return keep(write, before, { ...before, archived: true })
}

/**
 * One more filling. It takes no version: what two people add at once is both there.
 * @param input `Filling`, unchecked.
 * @throws as `changeContract`, but for the version.
 */
export async function addFilling (write: Write, id: string, input: unknown): Promise<KeptContract> {
  const before = await lock(write, id)
  refuseArchived(before)
  const filling = readFilling(input)
  if (before.fillings.length >= MOST_FILLINGS) throw new MatcherError('INVALID_REQUEST', [{ place: '', code: 'too-many', detail: `is more than the ${MOST_FILLINGS} fillings that a contract keeps. Put several together in one` }])
  return keep(write, before, { ...before, fillings: [...before.fillings, filling], archived: false })
}

/** Another's is as one that is not there. */
async function lock ({ writing, reach }: Write, id: string): Promise<KeptContract> {
  const found = isUuid(id) ? await writing.contracts.lock(id) : null
  if (found === null || !isWithin(reach, ownerOf(found))) throw new HttpProblem('contract-not-found')
  return found
}

function refuseArchived ({ archived }: KeptContract): void {
  if (archived) throw new HttpProblem('contract-archived')
}

async function keep (write: Write, before: KeptContract, { authority, owner, contract, choice, fillings, archived }: ContractPayload & { readonly archived: boolean }): Promise<KeptContract> {
  const payload: ContractPayload = { authority, owner, contract, ...(choice === undefined ? {} : { choice }), fillings }
  if (!await write.writing.contracts.change(before, { ...payload, archived }, write.at)) throw new HttpProblem('contract-exists')
  recordContract(write, before.id, before, { ...payload, archived })
  return { ...payload, id: before.id, version: before.version + 1, archived, recordedAt: write.at }
}
