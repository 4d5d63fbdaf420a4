import type { Contract } from '../model/contract.ts'

/** Is there a contract, so that later rules do not change it? Also where the day it was concluded is not known. */
export function isConcluded ({ stage = 'concluded' }: Contract): boolean {
  return stage === 'concluded' || stage === 'award' || stage === 'change'
}
