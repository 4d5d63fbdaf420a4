// Which version of a rule comes nearest to a day for which none is known?
import type { NearestRule } from '../model/finding.ts'
import type { IsoDay, IsoInstant, Period } from '../model/values.ts'
import { daysBetween } from './days.ts'
import { wasPublished } from './instants.ts'

interface Version {
  readonly valid: Period
  readonly published: IsoDay
  readonly withdrawn?: IsoDay
}

/** More days than lie between any two. */
const FAR = 1_000_000

/**
 * One that would hold but was not published yet goes first, then the nearest that was known, then the nearest that was not. Null: one
 * that was known holds, so that something else than the day keeps it out. Undefined: there is none, or all were withdrawn.
 *
 * @param daysFor the days that may select a version; empty: not known, and then no day keeps it out.
 */
export function nearestVersion<V extends Version> (versions: readonly V[], daysFor: (version: V) => readonly IsoDay[], knownAt: IsoInstant): NearestRule | null | undefined {
  const placed = versions.filter(({ withdrawn }) => withdrawn === undefined || !wasPublished(withdrawn, knownAt)).map((version) => {
    const { valid, published } = version
    const isKnown = wasPublished(published, knownAt)
    const days = daysFor(version)
    const distance = days.length === 0 ? 0 : Math.min(...days.map((day) => distanceTo(day, valid)))
    return { found: isKnown ? { valid } : { valid, published }, isKnown, rank: distance === 0 && isKnown ? -1 : distance > 0 && !isKnown ? distance + FAR : distance }
  })
  const [best] = placed.sort((first, second) => first.rank - second.rank)
  return best?.rank === -1 ? null : best?.found
}

function distanceTo (day: IsoDay, { from, until }: Period): number {
  if (day < from) return daysBetween(day, from)
  return until !== null && day > until ? daysBetween(until, day) : 0
}
