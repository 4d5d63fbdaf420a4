// The conditions that hold of a firm as a whole, whatever it offers.
import type { Filters } from '../model/filters.ts'
import type { Finding } from '../model/finding.ts'
import type { AdmissionRecord, LabelHolding, Supplier } from '../model/supplier.ts'
import type { IsoDay, IsoInstant, RdPoint } from '../model/values.ts'
import { fact, finding, holdingOn, isWithinMetres, labelName, labelsOnRecord, squaredDistance, untilFact, verdictOf } from '../primitives/index.ts'

export interface FilterQuestion {
  readonly filters: Filters
  /** Where a distance is taken from; null: not known. */
  readonly near: RdPoint | null
  /** The day of delivery. */
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}

/** A finding for each condition that is asked; unknown where the register does not say. `admission`: the one that holds on the day. */
export function judgeSupplierFilters (supplier: Supplier, admission: AdmissionRecord | null, question: FilterQuestion): readonly Finding[] {
  const { standings = [], labels = [], municipalities = [], worksIn = [], withinMetres } = question.filters
  return [
    ...(standings.length === 0 ? [] : [byStanding(admission, standings, question.on)]),
    ...(labels.length === 0 ? [] : [byLabel(supplier.labels, labels, question)]),
    ...(municipalities.length === 0 ? [] : [finding('asked-municipality', verdictOf(municipalities.includes(supplier.place.municipality)), { facts: [townOf(supplier)] })]),
    ...(worksIn.length === 0 ? [] : [byWorkingArea(supplier, worksIn)]),
    ...(withinMetres === undefined ? [] : [byDistance(supplier, question.near, withinMetres)])
  ]
}

function byStanding (admission: AdmissionRecord | null, asked: NonNullable<Filters['standings']>, on: IsoDay): Finding {
  const facts = [fact('standing', 'code', admission?.standing ?? null, admission?.evidence), ...(admission === null ? [] : [untilFact(admission.period.until)])]
  return finding('asked-standing', verdictOf(admission !== null && asked.includes(admission.standing)), { facts, on })
}

/** A register holds labels as they were shown: one that is not there is not held. */
function byLabel (labels: readonly LabelHolding[], asked: NonNullable<Filters['labels']>, { on, knownAt }: FilterQuestion): Finding {
  const held = holdingOn(labelsOnRecord(labels, knownAt), on)
  const found = held.find((label) => asked.some(({ scheme, level }) => scheme === label.scheme && (level === undefined || level === label.level)))
  const facts = [
    fact('asked-labels', 'texts', asked.map(labelName)),
    ...(found === undefined ? [fact('labels', 'texts', held.map(labelName))] : [fact('label', 'text', labelName(found), found.evidence), untilFact(found.period.until)])
  ]
  return finding('asked-label', verdictOf(found !== undefined), { facts, on })
}

function byWorkingArea (supplier: Supplier, asked: NonNullable<Filters['worksIn']>): Finding {
  const { place, worksIn } = supplier
  const facts = [townOf(supplier), fact('works-in', 'texts', worksIn)]
  if (asked.includes(place.municipality) || worksIn.some((one) => asked.includes(one))) return finding('asked-works-in', 'met', { facts })
  if (worksIn.length > 0) return finding('asked-works-in', 'not-met', { facts })
  return finding('asked-works-in', 'unknown', { facts, missing: [{ kind: 'supplier-fact', name: 'worksIn' }] })
}

function byDistance (supplier: Supplier, near: RdPoint | null, metres: number): Finding {
  const point = supplier.place.point
  const facts = [townOf(supplier), fact('within', 'metres', metres)]
  if (near === null || point === undefined) {
    return finding('asked-distance', 'unknown', { facts: [...facts, fact('distance', 'metres', null)], missing: [{ kind: near === null ? 'contract-fact' : 'supplier-fact', name: 'place.point' }] })
  }
  const distance = fact('distance', 'metres', Math.floor(Math.sqrt(squaredDistance(near, point))))
  return finding('asked-distance', verdictOf(isWithinMetres(near, point, metres)), { facts: [...facts, distance] })
}

function townOf ({ place }: Supplier): Finding['facts'][number] {
  return fact('town', 'text', place.town)
}
