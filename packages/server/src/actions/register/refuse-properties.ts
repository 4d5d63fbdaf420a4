import type { Supplier } from '@sroi/matcher'
import { mayChangeProperty } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { refuseInterestedChange } from '../admission/refuse-interested.ts'
import type { Write } from '../write.ts'
import { differencesOf } from './differences.ts'

/** Of a supplier that is new: nobody has looked at anything of it. */
const NOTHING = { labels: [], admissions: [], targetGroupShares: [] }

/**
 * Goes on only when whoever asks may change every property that differs.
 * @param before null: it is new, with a number that it may have
 * @throws HttpProblem 403 that names each of the others
 */
export function refuseProperties ({ memberships }: Pick<Write, 'memberships'>, before: Supplier | null, after: Supplier): void {
  const differing = differingProperties(before, after)
  const refused = [...differing].filter((property) => !mayChangeProperty(memberships, property))
  if (refused.length > 0) {
    throw new HttpProblem('property-not-allowed', refused.map((property) => ({
      place: `/${property}`, code: 'property-not-allowed', detail: 'is for the region to say, which looks at the evidence first. Send it as it is, and send the evidence to the coordinator'
    })))
  }
}

/**
 * Standing, labels and shares of target groups are what a case is about: who has an interest in the firm does not write them down beside it either.
 * @throws RefusedCase
 */
export async function refuseInterestedProperties (write: Write, before: Supplier | null, after: Supplier): Promise<void> {
  const differing = differingProperties(before, after)
  if (!Object.keys(NOTHING).some((property) => differing.has(property))) return
  // under the number that it had as well: another number is no way around
  for (const { identifier } of before === null ? [after] : [before, after]) await refuseInterestedChange(write, identifier, { isOfRegion: true })
}

function differingProperties (before: Supplier | null, after: Supplier): ReadonlySet<string> {
  const known: object = before ?? { ...NOTHING, id: after.id, identifier: after.identifier }
  return new Set(differencesOf(known, after).map(({ pointer }) => pointer.split('/')[1] ?? ''))
}
