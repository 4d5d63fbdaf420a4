// What the facts form can say, as values. A property that is absent was left empty: not known.
import type { AuthorityId, BasisPoints, Cents, CpvCode, IsoDay, Nature, Reservation, Trigger } from '@sroi/matcher'

export interface FormFacts {
  readonly title?: string
  readonly authority?: AuthorityId
  readonly trigger?: Trigger
  readonly nature?: Nature
  readonly lot?: string
  readonly party?: string
  readonly amount?: Cents
  /** `ceiling`: of a framework; no sum of one contract. */
  readonly amountKind?: 'awarded' | 'estimated' | 'ceiling'
  readonly labourShare?: BasisPoints
  readonly published?: IsoDay
  readonly awarded?: IsoDay
  readonly concluded?: IsoDay
  readonly from?: IsoDay
  readonly until?: IsoDay
  readonly cpv?: readonly CpvCode[]
  readonly sameDivision?: true
  readonly budget?: Cents
  readonly delivery?: IsoDay
  readonly needReservation?: true
  readonly filled?: Cents
  readonly agreed?: Cents
  readonly terms?: 'yes' | 'no'
  readonly termsRate?: BasisPoints
  readonly termsAmount?: Cents
  readonly reservation?: Reservation
  readonly assumedRate?: BasisPoints
}
