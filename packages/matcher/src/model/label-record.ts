// The register of labels: what somebody found when looking at one, when it must be looked at again, and what looks odd about who shows it.
import type { DocumentReference, ShownLabel } from './case-event.ts'
import type { EvidenceLevel } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { ActorId } from './procedure.ts'
import type { IsoDay, OrganisationIdentifier } from './values.ts'

/** One label of one organisation, as it was found. The label says its kind, level, issuer, number and days. */
export interface LabelRecord {
  readonly organisation: OrganisationIdentifier
  readonly label: ShownLabel
  readonly check: {
    /** `not-listed`: real, and it is not known whether it is accepted. */
    readonly result: 'valid' | 'invalid' | 'not-listed'
    readonly level: EvidenceLevel
    /** Where it was looked up. */
    readonly source: string
    readonly by: ActorId
    readonly on: IsoDay
  }
  /** In doubt, on a signal that somebody substantiated. Null: it is not. */
  readonly suspension: { readonly since: IsoDay, readonly reason: string, readonly evidence: readonly DocumentReference[] } | null
  /** The day by which somebody looks again. Null: none was set. */
  readonly recheckDue: IsoDay | null
}

/** `everyDays`: how long a check holds, as the region laid down. Null: it has not. */
export interface RecheckQuestion {
  readonly on: IsoDay
  readonly everyDays: number | null
}

export interface Recheck {
  /** The last day by which somebody looks again. Null: not known. */
  readonly due: IsoDay | null
  /** Met: it is not due yet. Not met: that day has come or passed. */
  readonly finding: Finding
}

/** Who shows a label, as far as two of them can be compared. No persons: of directors only the organisations. */
export interface RegisterEntry {
  readonly organisation: OrganisationIdentifier
  /** Trade names. */
  readonly names: readonly string[]
  /** Null: not known. */
  readonly address: string | null
  /** Organisations that direct it, by their numbers. Null: not known. */
  readonly directors: readonly OrganisationIdentifier[] | null
}

/** `look-alike-name`: cannot be told apart by eye, for it is written with other letters. */
export type HintKind = 'same-address' | 'same-director' | 'same-name' | 'look-alike-name' | 'similar-name'

/** Something that somebody may want to look at. A hint decides nothing: it is never met or not met. */
export interface RegisterHint {
  readonly kind: HintKind
  readonly other: OrganisationIdentifier
  /** Always `unknown`: what it means a person says. */
  readonly finding: Finding
}
