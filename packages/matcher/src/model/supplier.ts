// What the register knows of a supplier. Facts are dated twice: the days they hold, and the moment they were recorded.
// There is no field for a worker's name, birth date or number, and there must never be one: counts and shares only.
import type { CountedBy } from './contract-kind.ts'
import type { Evidence } from './evidence.ts'
import type {
  AuthorityId, BasisPoints, Cents, CpvCode, IsoDay, IsoInstant, OrganisationIdentifier, Period, RdPoint
} from './values.ts'

/** A label somebody holds. Schemes are data, never an enum: what one is worth is a rule. */
export interface LabelHolding {
  /** `pso`, `b-corp`, `code-sociale-ondernemingen`, `social-enterprise-nl`, or another. */
  readonly scheme: string
  /** `aspirant`, `1`, `2`, `3`, `30-plus`; null where the scheme has no levels. */
  readonly level: string | null
  readonly issuer: string
  readonly period: Period
  readonly evidence: Evidence
  readonly recordedAt: IsoInstant
}

/** How a firm stands in the register of the region. */
export type Standing = 'applied' | 'temporary' | 'full' | 'refused' | 'withdrawn'

export interface AdmissionRecord {
  readonly standing: Standing
  /** The days the standing holds; for `applied` from the day of the application. */
  readonly period: Period
  readonly evidence: Evidence
  readonly recordedAt: IsoInstant
}

/** Three vocabularies of target groups stay apart: a share in one proves nothing in another. */
export type TargetGroupVocabulary = 'sroi' | 'pso' | 'article-2.82'

/** The share of workers that belong to a target group, as an aggregate. */
export interface TargetGroupShare {
  readonly vocabulary: TargetGroupVocabulary
  readonly measure: CountedBy
  readonly shareBasisPoints: BasisPoints
  /** Of its sheltered-employment programme alone. Absent: of the whole firm. */
  readonly of?: 'programme'
  /** The days the share was measured over. */
  readonly period: Period
  readonly evidence: Evidence
  readonly recordedAt: IsoInstant
}

/** Workers of one target group, as sums: `banenafspraak`, `wia`, `wao`, `participatiewet`, `ww`, or another. */
export interface ReservedGroup {
  readonly group: string
  readonly headcount?: number
  readonly fteHundredths?: number
  /** Present where they are seconded: is that for long, and are there zero-hours contracts among them? */
  readonly seconded?: { readonly durable?: boolean, readonly zeroHours?: boolean }
}

/** Who works there (or, with `of`, in its sheltered-employment programme), as far as it matters for a reserved contract. Somebody who belongs to two groups stands in one of them. */
export interface ReservedWorkforce {
  /** Everybody, those below included. */
  readonly headcount?: number
  readonly fteHundredths?: number
  /** Who is in no group belongs to no target group. */
  readonly groups: readonly ReservedGroup[]
  readonly of?: 'programme'
  /** The days it was counted over. */
  readonly period: Period
  readonly evidence: Evidence
  readonly recordedAt: IsoInstant
}

/** A statement of somebody else that the share of article 2.82 is there: of an `accountant`. */
export interface ReservationStatement {
  readonly by: string
  readonly of?: 'programme'
  readonly period: Period
  readonly evidence: Evidence
  readonly recordedAt: IsoInstant
}

/** A contract that was awarded under article 2.82a. */
export interface MissionAward {
  readonly authority: AuthorityId
  readonly cpv: readonly CpvCode[]
  readonly awardedOn: IsoDay
  readonly evidence: Evidence
  readonly recordedAt: IsoInstant
}

/**
 * What article 2.82a asks an organisation to be: a public service mission tied to the services, profits that are reinvested (or shared by participation),
 * and management or ownership by employees or with active participation.
 */
export type MissionCondition = 'publicServiceMission' | 'profitsReinvested' | 'participation'

/** A yes or no, on record. */
export interface SupplierStatement {
  readonly value: boolean
  readonly evidence: Evidence
  readonly recordedAt: IsoInstant
}

export interface Offering {
  readonly id: string
  readonly title: string
  /** In the firm's own words. */
  readonly text: string
  readonly cpv: readonly CpvCode[]
  /** What the firm can still take on in a year, excluding VAT. Absent: not stated. */
  readonly capacityCents?: Cents
  /** Below this the firm does not take an order, excluding VAT. Absent: none stated. */
  readonly minimumOrderCents?: Cents
  readonly leadTimeDays?: number
  /** Absent: always. */
  readonly period?: Period
}

/** How to reach the firm: functional addresses, no person's. */
export interface Contact {
  readonly email?: string
  readonly telephone?: string
  readonly website?: string
}

export interface Supplier {
  readonly id: string
  readonly identifier: OrganisationIdentifier
  readonly name: string
  readonly place: { readonly town: string, readonly municipality: AuthorityId, readonly point?: RdPoint }
  /** Municipalities in which it works; empty: not stated. */
  readonly worksIn: readonly AuthorityId[]
  readonly contact: Contact
  readonly legalForm?: string
  readonly foundedOn?: IsoDay
  readonly workforceFteHundredths?: number
  readonly offerings: readonly Offering[]
  readonly labels: readonly LabelHolding[]
  readonly admissions: readonly AdmissionRecord[]
  readonly targetGroupShares: readonly TargetGroupShare[]
  /** Who works there; absent: not known. */
  readonly reservedWorkforces?: readonly ReservedWorkforce[]
  readonly reservationStatements?: readonly ReservationStatement[]
  /** Is social and professional integration its main aim (article 2.82)? Absent: not known. */
  readonly integrationIsMainAim?: SupplierStatement
  /** Is it a sheltered workshop? Absent: not known. */
  readonly shelteredWorkshop?: SupplierStatement
  /** Does it perform its contracts in a sheltered-employment programme? Absent: not known. */
  readonly shelteredEmploymentProgramme?: SupplierStatement
  /** The conditions of article 2.82a, each for itself. */
  readonly mission?: { readonly [C in MissionCondition]?: SupplierStatement }
  /** What it was awarded under article 2.82a; empty: nothing. Absent: not known. */
  readonly missionAwards?: readonly MissionAward[]
}
