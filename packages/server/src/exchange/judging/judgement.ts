// What becomes of the rows of a file.
import type { Remark } from '../sheets/remark.ts'

/** `changed-meanwhile`: it was accepted or changed when it was checked, but the register has moved since. */
export const OUTCOMES = ['accepted', 'changed', 'unchanged', 'quarantined', 'changed-meanwhile'] as const

export type Outcome = typeof OUTCOMES[number]

export interface FieldChange {
  /** The key of the column. */
  readonly field: string
  /** As the register has it; null: nothing. */
  readonly from: unknown
  readonly to: unknown
}

export interface JudgedRow {
  readonly row: number
  readonly outcome: Outcome
  /** The id of the supplier or the contract; null: it is not known which. */
  readonly subject: string | null
  /** Whose row it is, for the reader: a number and a name. */
  readonly of: string
  readonly problems: readonly Remark[]
  readonly warnings: readonly Remark[]
  readonly changes: readonly FieldChange[]
}

/** What is written when the file is accepted. */
export interface Staged {
  readonly id: string
  /** The revision of the facts it was judged by; null: it is new. */
  readonly base: number | null
  /** The number by which it is known, so that nobody else takes it meanwhile. */
  readonly key: string
  /** Canonical JSON with `RECORDED_LATER` wherever the moment of acceptance belongs; null: it leaves the register. */
  readonly payload: string | null
  /** Where it leaves: the id under which it goes on. */
  readonly mergedInto?: string
}

export interface Judged {
  readonly rows: readonly JudgedRow[]
  readonly staged: readonly Staged[]
}

/** It stands for the moment of acceptance, which is not known when a file is checked: later than all that is recorded, and never a moment at which something was. */
export const RECORDED_LATER = '2199-12-31T23:59:59.999999999Z'
