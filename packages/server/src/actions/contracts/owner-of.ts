import type { Owner } from '../../access/index.ts'
import type { ContractPayload } from '../../store/index.ts'

/** Whose a contract is, as far as that decides who may reach it. */
export function ownerOf ({ owner, authority }: Pick<ContractPayload, 'owner' | 'authority'>): Owner {
  return { organisation: owner, authority, visitor: false }
}
