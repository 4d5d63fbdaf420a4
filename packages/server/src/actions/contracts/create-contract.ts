import { uuidv7 } from 'uuidv7'
import { isWithin } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { KeptContract } from '../../store/index.ts'
import type { Write } from '../write.ts'
import { readContractFacts } from './contract-facts.ts'
import { ownerOf } from './owner-of.ts'
import { recordContract } from './record-contract.ts'

/**
 * Keeps a contract.
 * @param input `ContractFacts`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when it is another's, or its owner has one of that number.
 */
export async function createContract (write: Write, input: unknown): Promise<KeptContract> {
  const { writing, at, reach, authorities } = write
  const payload = readContractFacts(input, authorities, reach.all ? null : reach.organisation)
  if (!isWithin(reach, ownerOf(payload))) {
    throw new HttpProblem('not-allowed', [], reach.all || reach.organisation === null
      ? 'It is the contract of an authority that you do not work for'
      : 'It is the contract of another organisation. Leave owner out to keep one of your own')
  }
  const id = uuidv7()
  if (!await writing.contracts.create(id, payload, at)) throw new HttpProblem('contract-exists')
  recordContract(write, id, null, { ...payload, archived: false })
  return { ...payload, id, version: 1, archived: false, recordedAt: at }
}
