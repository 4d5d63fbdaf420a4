// A supplier as the other engines see it: one plain record, with everything the work compares worked out beforehand for the day that is asked about.
import { DAY } from './register.mjs'

function holds ({ from, until }) {
  return from <= DAY && (until === null || DAY <= until)
}

/** Does a purchase from it count on the day? By the rules that hold then: a temporary badge, or a full one with a label that is on the list. */
export function countsOn (supplier, accepted) {
  const badge = supplier.admissions.find(({ period }) => holds(period))
  const isListed = ({ scheme, level, period }) => holds(period) && accepted.some((one) => one.scheme === scheme && (one.levels === null || one.levels.includes(level)))
  return badge !== undefined && (badge.standing === 'temporary' || supplier.labels.some(isListed))
}

export function recordOf (supplier, labelOf, accepted) {
  const badge = supplier.admissions.find(({ period }) => holds(period))
  const labels = supplier.labels.filter(({ period }) => holds(period))
  const [offering] = supplier.offerings
  return {
    id: supplier.id,
    name: supplier.name,
    text: supplier.offerings.map(({ title, text, cpv }) => `${title} ${text} ${cpv.map((code) => labelOf(code) ?? '').join(' ')}`).join(' '),
    x: supplier.place.point?.x ?? null,
    y: supplier.place.point?.y ?? null,
    municipality: supplier.place.municipality,
    divisions: [...new Set(supplier.offerings.flatMap(({ cpv }) => cpv.map((code) => code.slice(0, 2))))],
    labels: labels.map(({ scheme, level }) => level === null ? scheme : `${scheme} ${level}`),
    standing: badge?.standing ?? null,
    counts: countsOn(supplier, accepted),
    capacity: offering?.capacityCents ?? null,
    minimum: offering?.minimumOrderCents ?? 0
  }
}
