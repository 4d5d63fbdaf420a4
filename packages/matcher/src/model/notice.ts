// What the importer makes of a notice: facts, the place of each in the file, and what the notice does not say.
import type { Contract } from './contract.ts'

export type NoticeFormat = 'ted-r2.0.9' | 'eforms-ubl'

/** A fact of the contract and where it stands in the notice. */
export interface NoticePlace {
  /** JSON pointer into the contract: `/lots/0/value/estimated`. */
  readonly pointer: string
  /** Path of element names in the file, with positions where they repeat: `FORM_SECTION/F01_2014/OBJECT_CONTRACT/VAL_ESTIMATED_TOTAL`. */
  readonly path: string
  readonly line: number
}

export type GapCode =
  | 'not-stated'             // the notice has no such field
  | 'symbolic-value'         // a value of € 1.00 or less
  | 'foreign-currency'       // a value that is not in euros
  | 'unreadable'             // there is something, but not what the form asks for
  | 'contradictory'          // two places state different sums for the same contract
  | 'estimate-only'          // a call: no contract sum yet
  | 'several-lots'           // the total is not the sum of one contract
  | 'joint-buyers'           // the part of one of the buyers is not said
  | 'framework'              // a ceiling, not a sum
  | 'profile-only'           // a buyer profile or planning: no contract at all

/** Something a reader would want and the notice does not give. Absence is unknown, never no. */
export interface NoticeGap {
  readonly code: GapCode
  /**
   * JSON pointer to the property of the contract that stays absent, or that is less than it should be: an amount without cents, a day of
   * dispatch for the day of publication.
   */
  readonly pointer: string
  /** The name of the buyer or lot it concerns, when it concerns one. */
  readonly concerns: string | null
  /** The text as published, where there is one. */
  readonly published: string | null
}

export interface NoticeReading {
  readonly format: NoticeFormat
  /** `F01` … `F25`, or the eForms subtype `1` … `40`, `CEI`, `T01` …; null when the file does not say. */
  readonly form: string | null
  /** `78258-2021` or the eForms notice id. */
  readonly noticeId: string | null
  readonly language: string | null
  readonly contract: Contract
  readonly places: readonly NoticePlace[]
  readonly gaps: readonly NoticeGap[]
}
