// Where no rule on a topic is known for the days of a contract: for which days is there one?
import type { NearestRule } from '../model/finding.ts'
import type { Provision } from '../model/provision.ts'
import { nearestVersion } from '../primitives/index.ts'
import type { Situation } from './find-provision.ts'
import { speaksOf } from './speaks-of.ts'

/** Null: all rules on the topic speak of other contracts. Undefined: what there was has been withdrawn. */
export function nearestRule (all: readonly { readonly provision: Provision<unknown> }[], { trigger, nature, thresholdType, days, knownAt }: Situation): NearestRule | null | undefined {
  const speaking = all.map(({ provision }) => provision).filter((provision) => speaksOf(provision, trigger, nature, thresholdType))
  if (speaking.length === 0) return null
  return nearestVersion(speaking, ({ selectedBy }) => (selectedBy === null ? [days.publication, days.award, days.contract] : [days[selectedBy]]).filter((day) => day !== undefined), knownAt)
}
