import type { Nature, Trigger } from '../model/contract-kind.ts'
import type { EuThresholdType } from '../model/eu-threshold.ts'
import type { Provision } from '../model/provision.ts'

/** Is a provision about such contracts, whenever it holds? One whose nature is not known may be of any. */
export function speaksOf ({ when }: Provision<unknown>, trigger: Trigger, nature: Nature | undefined, thresholdType: EuThresholdType | undefined): boolean {
  return (when?.thresholdTypes === undefined || (thresholdType !== undefined && when.thresholdTypes.includes(thresholdType))) &&
    (when?.triggers === undefined || when.triggers.includes(trigger)) &&
    (when?.natures === undefined || nature === undefined || trigger === 'subsidy' || when.natures.includes(nature))
}
