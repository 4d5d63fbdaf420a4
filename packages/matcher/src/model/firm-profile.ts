// How a firm describes itself, once: facts, not essays. The same profile is the application, the entry of the register, and what the label planner reads.
// Every property but the organisation may be absent, and absent means *not known*, never "no" and never zero: so that somebody can save and go on later.
// There is no field for a worker, and there must never be one: how many people belong to a target group is told by band only.
import type { ShownLabel } from './case-event.ts'
import type { CountedBy } from './contract-kind.ts'
import type { EvidenceByPointer } from './evidence.ts'
import type { FirmCounts, FirmStatements, LabelApplication } from './firm.ts'
import type { ShareRange } from './pathway.ts'
import type { Contact, Offering, TargetGroupVocabulary } from './supplier.ts'
import type { AuthorityId, IsoDay, OrganisationIdentifier, Period, RdPoint } from './values.ts'

/** A number that is known within bounds; the same twice when it is known. `most: null`: no upper bound. */
export interface CountRange {
  readonly least: number
  readonly most: number | null
}

/** How large the firm is. */
export interface FirmSize {
  readonly headcount?: CountRange
  readonly fteHundredths?: CountRange
}

/** The bands in which the share of a target group is told: wide, so that nobody is counted out in a small firm. `none`: nobody. */
export type TargetGroupBand = 'none' | 'below-15' | '15-to-30' | '30-to-50' | '50-or-more'

/** The share of workers of a target group, by band. `mission`: the group that the mission of the firm names. */
export interface TargetGroupSaid {
  readonly vocabulary: TargetGroupVocabulary | 'mission'
  readonly measure: CountedBy
  readonly band: TargetGroupBand
  /** The days it was measured over. */
  readonly period: Period
}

/** What the money comes from. */
export interface IncomeSaid {
  /** Of all income, from commercial activity. */
  readonly commercialIncome?: ShareRange
  /** Of all turnover, from the market. */
  readonly marketTurnover?: ShareRange
}

/** What a firm says that only the region asks. */
export interface RegionStatements {
  /** It completes what firms of the region offer. */
  readonly complementsOffer?: boolean
  /** It makes jobs, directly or indirectly, for people in the region who are far from work. */
  readonly createsJobsInRegion?: boolean
}

/** A document that lies elsewhere, and which properties of the profile it is about, by JSON pointer: `/statements/missionInStatutes`. */
export interface ProfileDocument {
  readonly kind: string
  /** SHA-256, 64 small hexadecimal digits. */
  readonly sha256: string
  /** The day the document bears, or was made. */
  readonly on: IsoDay
  readonly about: readonly string[]
}

/** A label that the firm means to get. `level: null`: the scheme has none, or it has not chosen. */
export interface LabelAim {
  readonly scheme: string
  readonly level: string | null
}

export interface FirmProfile {
  readonly organisation: OrganisationIdentifier
  /** Trade names, the one to show first. */
  readonly names?: readonly string[]
  /** `bv`, `stichting`, `cooperatie`, `nv`, `cv`, `maatschap`, `eenmanszaak`, `vof`, or another. */
  readonly legalForm?: string
  readonly foundedOn?: IsoDay
  readonly size?: FirmSize
  readonly place?: { readonly town: string, readonly municipality: AuthorityId, readonly point?: RdPoint }
  /** Where it can be visited: street, number and postcode. Only ever compared for hints of the label register. */
  readonly address?: string
  /** Organisations that direct it, by their numbers: no persons. Empty: none does. Only ever compared for hints. */
  readonly directors?: readonly OrganisationIdentifier[]
  /** Municipalities in which it works. Empty: in none of those that can be named. */
  readonly worksIn?: readonly AuthorityId[]
  /** Why it adds something to the region, in its own words, where it comes from outside. */
  readonly addsToRegion?: string
  /** Mission in the statutes, impact report and their kin: plain yes or no. */
  readonly statements?: FirmStatements
  readonly region?: RegionStatements
  /** Empty: it has counted nobody. */
  readonly targetGroups?: readonly TargetGroupSaid[]
  readonly income?: IncomeSaid
  /** Points and topics that a label asks. */
  readonly counts?: FirmCounts
  /** In its own words, with the CPV codes that it proposes or accepted. Empty: nothing yet. */
  readonly offerings?: readonly Offering[]
  /** Labels it shows. Empty: it has none. */
  readonly labels?: readonly ShownLabel[]
  /** Labels it applied for and that are not decided. */
  readonly applications?: readonly LabelApplication[]
  /** Labels it means to get. Empty: none. */
  readonly aims?: readonly LabelAim[]
  readonly documents?: readonly ProfileDocument[]
  /** What follows the @ of the firm's addresses. */
  readonly mailDomains?: readonly string[]
  /** How to reach the firm: functional addresses, no person's. */
  readonly contact?: Contact
  /** Where a property stands, when the firm's own word is not all there is. */
  readonly evidence?: EvidenceByPointer
}
