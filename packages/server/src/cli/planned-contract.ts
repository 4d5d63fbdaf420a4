import type { Options } from './arguments/options.ts'
import { present } from './present.ts'

/** The contract of a buyer's question: what somebody tells in options is still planned; what options say of codes and procedure comes over what a file says. */
export function plannedContract ({ regime, cpv, 'counted-by': countedBy, notice, contract: file }: Options): (contract: object) => object {
  return (contract) => ({ ...contract, ...(notice === undefined && file === undefined ? { stage: 'planned' } : {}), ...present({ regime, cpv, countedBy }) })
}
