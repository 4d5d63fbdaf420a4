// Is a sum of the whole one of several lots or contractors?
import type { Contract } from '../model/contract.ts'

/** Then it is not the sum of one of them. */
export function isShared ({ lots: [only, another] = [], awards = [] }: Contract): boolean {
  return another !== undefined || (only?.awards ?? awards).length > 1
}
