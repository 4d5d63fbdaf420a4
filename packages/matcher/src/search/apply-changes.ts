// A question and a firm as they would be after changes.
import type { SearchRequest } from '../model/search.ts'
import type { AdmissionRecord, LabelHolding, Offering, Supplier } from '../model/supplier.ts'
import type { Evidence } from '../model/evidence.ts'
import type { IsoDay, RdPoint } from '../model/values.ts'
import type { Change } from '../model/why-not.ts'
import { changeQuestion } from './change-question.ts'

export interface Asked {
  readonly request: SearchRequest
  readonly supplier: Supplier
}

/** What a change needs to know of the question it is made in. */
export interface ChangeDay {
  /** The day of delivery. */
  readonly delivery: IsoDay
  /** Where a distance is taken from; null: not known. */
  readonly near: RdPoint | null
}

const SUPPOSED: Evidence = { level: 'self-declared', source: 'supposed', on: null }

/** One change after another. What a firm obtains, it has on the day of delivery, also when that day is one of the changes. */
export function applyChanges (asked: Asked, changes: readonly Change[], { near, delivery }: ChangeDay): Asked {
  const day = changes.find((change) => change.kind === 'deliver-on')?.day ?? delivery
  return changes.reduce((before, change) => applyChange(before, change, { near, delivery: day }), asked)
}

function applyChange ({ request, supplier }: Asked, change: Change, at: ChangeDay): Asked {
  const withSupplier = (changed: Partial<Supplier>): Asked => ({ request, supplier: { ...supplier, ...changed } })
  const withOffering = (id: string | null, changed: Partial<Offering>): Asked => withSupplier({ offerings: supplier.offerings.map((one) => id === null || one.id === id ? { ...one, ...changed } : one) })
  switch (change.kind) {
    case 'firm-lowers-minimum': return withOffering(change.offering, { minimumOrderCents: change.toCents })
    case 'firm-obtains-label': return withSupplier({ labels: [...supplier.labels, heldFrom(change, at.delivery, request.knownAt)] })
    case 'firm-is-admitted': return withSupplier({ admissions: [...supplier.admissions, { standing: change.standing, period: { from: at.delivery, until: null }, evidence: SUPPOSED, recordedAt: request.knownAt } satisfies AdmissionRecord] })
    case 'firm-offers': return withSupplier({ offerings: change.offering === null ? [firstOffering(request)] : supplier.offerings.map((one) => one.id === change.offering ? alwaysThere(one) : one) })
    case 'firm-states': return state(change, supplier, at, withSupplier, withOffering)
    default: return { request: changeQuestion(request, change), supplier }
  }
}

function state (
  { fact, offering, value }: Extract<Change, { kind: 'firm-states' }>, supplier: Supplier, { near }: ChangeDay,
  withSupplier: (changed: Partial<Supplier>) => Asked, withOffering: (id: string | null, changed: Partial<Offering>) => Asked
): Asked {
  if (fact === 'worksIn') return withSupplier({ worksIn: [...supplier.worksIn, String(value)] })
  if (fact === 'place.point') return withSupplier({ place: { ...supplier.place, ...(near === null ? {} : { point: near }) } })
  if (fact === 'offerings.cpv') return withOffering(offering, { cpv: [String(value)] })
  return withOffering(offering, fact === 'offerings.capacity' ? { capacityCents: Number(value) } : { leadTimeDays: Number(value) })
}

/** What is asked for, and nothing else. */
function firstOffering ({ need = {}, filters = {}, contract }: SearchRequest): Offering {
  const code = need.cpv ?? contract.cpv ?? []
  const [division] = filters.divisions ?? []
  return {
    id: 'supposed', title: need.text ?? '', text: '', cpv: division === undefined ? code : [...code, division.padEnd(8, '0')],
    ...(filters.mostLeadTimeDays === undefined ? {} : { leadTimeDays: filters.mostLeadTimeDays }),
    ...(filters.leastCapacityCents === undefined ? {} : { capacityCents: filters.leastCapacityCents })
  }
}

function heldFrom ({ scheme, level }: Extract<Change, { kind: 'firm-obtains-label' }>, from: IsoDay, recordedAt: string): LabelHolding {
  return { scheme, level, issuer: 'supposed', period: { from, until: null }, evidence: SUPPOSED, recordedAt }
}

function alwaysThere ({ period: _period, ...offering }: Offering): Offering {
  return offering
}
