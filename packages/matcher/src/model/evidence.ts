import type { IsoDay } from './values.ts'

/** How well a fact is supported, weakest first. */
export type EvidenceLevel = 'self-declared' | 'document' | 'register' | 'audited'

/** Who says so, where it stands, and on which day it was said or checked. */
export interface Evidence {
  readonly level: EvidenceLevel
  /** A notice and the place in it, a register and its number, "given by the caller". */
  readonly source: string
  readonly on: IsoDay | null
}

/** Evidence by JSON pointer into the object that carries it: `/value/awarded` → where that stands. */
export type EvidenceByPointer = Readonly<Record<string, Evidence>>
