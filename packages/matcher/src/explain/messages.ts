import type { Verdict } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'

/** Gives the value of a fact as text. */
export type Value = (name: string) => string

/** One sentence for each way a finding can come out. */
export type Messages = Readonly<Record<FindingCode, Readonly<Record<Verdict, (value: Value) => string>>>>
