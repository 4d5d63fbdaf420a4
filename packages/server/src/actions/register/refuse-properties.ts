import type { Supplier } from '@sroi/matcher'
import { mayChangeProperty } from '../../access/index.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
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
  const known: object = before ?? { ...NOTHING, id: after.id, identifier: after.identifier }
  const differing = new Set(differencesOf(known, after).map(({ pointer }) => pointer.split('/')[1] ?? ''))
  const refused = [...differing].filter((property) => !mayChangeProperty(memberships, property))
  if (refused.length > 0) {
    throw new HttpProblem('property-not-allowed', refused.map((property) => ({
      place: `/${property}`, code: 'property-not-allowed', detail: 'is for the region to say, which looks at the evidence first. Send it as it is, and send the evidence to the coordinator'
    })))
  }
}
