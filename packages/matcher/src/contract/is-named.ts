import type { ContractParty } from '../model/contract-party.ts'

/** Is this the party that a caller names, by its name or by the value of its identifier? */
export function isNamed ({ name, identifier }: ContractParty, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase() || identifier?.value === wanted
}
