import type { Verdict } from '../model/finding.ts'
import type { ApplicationFindingCode, BuyerFindingCode, CaseFindingCode, DecidingFindingCode, FilterFindingCode, FindingCode, LabelFindingCode, LadderFindingCode, MixFindingCode, RegisterFindingCode, ReservationFindingCode, TermFindingCode, ValuationFindingCode, YearFindingCode } from '../model/finding-code.ts'

/** Gives the value of a fact as text. */
export type Value = (name: string) => string

/** One sentence for each way a finding can come out. */
export type Messages = Readonly<Record<FindingCode, Readonly<Record<Verdict, (value: Value) => string>>>>

/** Those on labels. */
export type LabelMessages = Pick<Messages, LabelFindingCode>

/** Those on what efforts are worth. */
export type ValuationMessages = Pick<Messages, ValuationFindingCode>

/** Those on own labels, on rounding and on what the contract itself says. */
export type ObligationMessages = Pick<Messages, 'own-label' | 'rules-in-contract' | 'rounding' | 'contract-terms'>

/** Those on terms and on the European threshold. */
export type TermMessages = Pick<Messages, TermFindingCode>

/** Those on a purchase mix. */
export type MixMessages = Pick<Messages, MixFindingCode>

/** Those on reserved contracts. */
export type ReservationMessages = Pick<Messages, ReservationFindingCode>

/** Those on what a user asks. */
export type FilterMessages = Pick<Messages, FilterFindingCode>

/** Those on what can be done when nothing fits. */
export type LadderMessages = Pick<Messages, LadderFindingCode>

/** Those for a buyer. */
export type BuyerMessages = Pick<Messages, BuyerFindingCode>

/** Those on a case from application to label. */
export type CaseMessages = Pick<Messages, CaseFindingCode>

/** Those for who decides on a case. */
export type DecidingMessages = Pick<Messages, DecidingFindingCode>

/** Those for a firm that applies. */
export type ApplicationMessages = Pick<Messages, ApplicationFindingCode>

/** Those on the year of a badge. */
export type YearMessages = Pick<Messages, YearFindingCode>

/** Those on the register of labels. */
export type RegisterMessages = Pick<Messages, RegisterFindingCode>
