// Imports as they are kept. Types only.
import type { IsoInstant } from '@sroi/matcher'
import type { Reach } from '../access/index.ts'
import type { Judged, JudgedRow, Outcome } from '../exchange/judging/judgement.ts'
import type { RegisterView } from '../exchange/judging/register-view.ts'
import type { FileProblem } from '../exchange/reading/file-fault.ts'
import type { Format } from '../exchange/reading/table.ts'
import type { Kind } from '../exchange/sheets/column.ts'
import type { AuditEvent, ProcessingLine } from './logs.ts'
import type { Authority, By } from './store.ts'

export const IMPORT_STATES = ['uploaded', 'checking', 'checked', 'accepting', 'accepted', 'failed', 'cancelled'] as const

export type ImportState = typeof IMPORT_STATES[number]

export interface ImportCounts {
  readonly accepted: number
  readonly changed: number
  readonly unchanged: number
  readonly quarantined: number
  /** Of those that were to be accepted or changed: what was not written, because the register had moved. */
  readonly changedMeanwhile: number
  /** Rows that somebody should look at. */
  readonly warned: number
}

export interface Import {
  readonly id: string
  readonly kind: Kind
  readonly format: Format
  readonly state: ImportState
  readonly fileName: string | null
  readonly bytes: number
  /** SHA-256 of the file. */
  readonly sha256: string
  readonly createdAt: IsoInstant
  /** Pseudonyms. */
  readonly createdBy: string | null
  readonly acceptedBy: string | null
  readonly progress: { readonly read: number, readonly judged: number }
  readonly counts: ImportCounts
  readonly checkedAt: IsoInstant | null
  /** Why the whole file was refused. */
  readonly problems: readonly FileProblem[] | null
  readonly acceptedAt: IsoInstant | null
  /** The revision of the register that its acceptance made; null: nothing was written. */
  readonly revision: number | null
}

export interface ImportRow {
  readonly row: number
  readonly outcome: Outcome
  readonly subjectId: string | null
  readonly subject: string
  /** Null: there is nothing to say. */
  readonly detail: Pick<JudgedRow, 'problems' | 'warnings' | 'changes'> | null
}

export interface NewImport extends Pick<Import, 'id' | 'kind' | 'format' | 'fileName' | 'bytes' | 'sha256'> {
  readonly at: IsoInstant
  readonly by: By
}

export interface Acceptance {
  readonly at: IsoInstant
  readonly by: By
  /** Which contracts it may write; another that was staged stays out. */
  readonly reach: Reach
  readonly audit: AuditEvent
  readonly processed: readonly ProcessingLine[]
}

/** The imports of one tenant. */
export interface ImportStore {
  create (made: NewImport): Promise<void>
  /** Null when this tenant has no import of that id. One that nobody works on any more is told as it was left: failed, or to be accepted again. */
  find (id: string, at: IsoInstant): Promise<Import | null>
  /** Newest first. */
  list (most: number): Promise<readonly Import[]>
  rows (id: string, asked: { readonly outcome: Outcome | null, readonly warned: boolean, readonly after: number, readonly most: number }): Promise<readonly ImportRow[]>
  /** False when it was not in one of these states. */
  move (id: string, from: readonly ImportState[], to: ImportState, at: IsoInstant): Promise<boolean>
  /** Tells how many rows were read. False: it was cancelled. */
  read (id: string, rows: number, at: IsoInstant): Promise<boolean>
  /** Keeps a piece of what was judged. False: it was cancelled. */
  stage (id: string, judged: Judged, at: IsoInstant): Promise<boolean>
  /** `revision`: of the register it was compared with. */
  finish (id: string, revision: number, at: IsoInstant): Promise<void>
  fail (id: string, problems: readonly FileProblem[], at: IsoInstant): Promise<void>
  /** Writes what was staged, all of it or nothing. Null: it was not to be accepted. */
  accept (id: string, acceptance: Acceptance): Promise<Import | null>
  /** The register as it stands, to be compared with. */
  register (): Promise<{ readonly revision: number, readonly view: RegisterView, readonly authorities: readonly Authority[] }>
  /** Deletes what is kept of rows of imports that ended before a moment, and of those that were never accepted. */
  expire (before: IsoInstant): Promise<void>
  /** The id under which a supplier goes on; null: it was not merged. */
  mergedInto (id: string): Promise<string | null>
}
