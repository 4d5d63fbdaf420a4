import type { Verdict } from '../model/finding.ts'
import type { FindingCode, LabelFindingCode, ReservationFindingCode, TermFindingCode, ValuationFindingCode } from '../model/finding-code.ts'

/** Gives the value of a fact as text. */
export type Value = (name: string) => string

/** One sentence for each way a finding can come out. */
export type Messages = Readonly<Record<FindingCode, Readonly<Record<Verdict, (value: Value) => string>>>>

/** Those on labels. */
export type LabelMessages = Pick<Messages, LabelFindingCode>

/** Those on what efforts are worth. */
export type ValuationMessages = Pick<Messages, ValuationFindingCode>

/** Those on own labels, on the version of the rules and on rounding. */
export type ObligationMessages = Pick<Messages, 'own-label' | 'rules-in-contract' | 'rounding'>

/** Those on terms and on the European threshold. */
export type TermMessages = Pick<Messages, TermFindingCode>

/** Those on reserved contracts. */
export type ReservationMessages = Pick<Messages, ReservationFindingCode>
