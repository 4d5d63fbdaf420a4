// What is said of an export.
import type { Replayed } from './replay/replayed.ts'
import type { Fault } from './not-intact.ts'
import type { HeaderLine } from './format.ts'

/**
 * `not-intact`: something was changed, left out or added, or it is no export. `not-replayable`: nothing was, but some receipts cannot be asked again.
 * `different`: some receipts come out otherwise under this engine. `reproduced`: all that can be asked comes out as it was.
 */
export type VerificationState = 'reproduced' | 'different' | 'not-replayable' | 'intact' | 'not-intact'

/** A receipt that did not simply come out as it was. */
export interface ReceiptResult {
  readonly position: number
  readonly id: string
  readonly kind: string
  readonly createdAt: string
  readonly replayed: Extract<Replayed, { readonly state: 'different' | 'not-replayable' }>
  /** The receipt of the erasure of its payload; null where there is none. */
  readonly erasedBy: number | null
}

export interface Verification {
  /** `intact`: nothing was asked again, because that was not wanted. */
  readonly state: VerificationState
  /** Null: nothing is wrong with the chain, the contents and the signature. */
  readonly fault: Fault | null
  /** As far as it could be read; null: not even that. */
  readonly header: Omit<HeaderLine, 'type'> | null
  /** The version of the matcher that asked again. */
  readonly engine: string
  /** How many receipts were read; with a fault, up to it. */
  readonly receipts: number
  readonly counts: {
    /** All of the answer. */
    readonly whole: number
    /** All of the answer but what depends on suppliers that the receipt does not hold. */
    readonly shown: number
    readonly different: number
    readonly notReplayable: number
    /** Receipts of what no engine answered. */
    readonly nothingToAsk: number
  }
  /** The first of those that did not come out as they were. */
  readonly told: readonly ReceiptResult[]
  /** How many more there are. */
  readonly more: number
  /** What the result leans on beside the file itself. */
  readonly trust: {
    /** True: signed by a key that the user brought. False: the user brought none, and a chain that was wholly rewritten and signed by another key looks the same. */
    readonly key: boolean
    /** How many heads that were kept earlier lie in this chain. */
    readonly heads: number
  }
}
