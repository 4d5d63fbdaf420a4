// A letter as data: blocks of sentences, and where each sentence comes from.
import type { DeadlineKind } from './admission-case.ts'
import type { Finding, RuleUsed } from './finding.ts'
import type { IsoDay, Language, Words } from './values.ts'

/** `plain`: for everybody (B1). `formal`: for a file, a lawyer, a court. Both say the same. */
export type LetterRegister = 'plain' | 'formal'

/** The first eleven are decisions. */
export type LetterKind =
  | 'temporary-admission' | 'full-admission' | 'refusal' | 'leaving-aside' | 'extension' | 'extension-refused' | 'suspension' | 'suspension-lifted' | 'withdrawal' | 'objection-upheld' | 'objection-rejected'
  | 'receipt' | 'completion' | 'delay' | 'hearing' | 'objection-received' | 'objection-adjourned' | 'badge-reminder' | 'badge-lapsed'

/**
 * What a sentence stands on: an `article` of the Awb (`6:7`), a `parameter` of the procedure (`regime`), a `rule` of every case (`record`), a `provision`
 * (`netherlands/awb-6:7`), an `event` of the case by its id, a `fact` of the case file (`applicant`).
 */
export interface LetterSource {
  readonly kind: 'article' | 'parameter' | 'rule' | 'provision' | 'event' | 'fact'
  readonly id: string
}

/** At least one: a sentence without a source does not compile. */
export type LetterSources = readonly [LetterSource, ...LetterSource[]]

export interface LetterSentence {
  /** Plain text, one line: whoever shows it escapes it. */
  readonly text: string
  readonly sources: LetterSources
}

export type LetterBlock =
  | { readonly kind: 'heading', readonly sentence: LetterSentence }
  | { readonly kind: 'paragraph', readonly sentences: readonly LetterSentence[] }
  /** One line below the other: an addressee, a place. */
  | { readonly kind: 'lines', readonly lines: readonly LetterSentence[] }
  | { readonly kind: 'list', readonly items: readonly (readonly LetterSentence[])[] }
  /** Somebody's own words, paragraph by paragraph: no sentence of ours. */
  | { readonly kind: 'quotation', readonly paragraphs: readonly LetterSentence[] }

/** A day for the reader's calendar. */
export interface LetterDay {
  readonly kind: DeadlineKind
  readonly day: IsoDay
  readonly sources: LetterSources
}

export interface Letter {
  readonly kind: LetterKind
  readonly register: LetterRegister
  readonly language: Language
  readonly caseId: string
  /** What people call the case. */
  readonly reference: string
  /** The event it tells of; null: a day that comes. */
  readonly about: string | null
  /** The day it was sent, or is; null: a decision that was not sent yet. */
  readonly sentOn: IsoDay | null
  readonly title: LetterSentence
  readonly blocks: readonly LetterBlock[]
  readonly days: readonly LetterDay[]
  /** Every rule that a sentence leans on, with how sure we are of it. */
  readonly rules: readonly RuleUsed[]
  /** May it be sent? `unknown`: something that it must say is not laid down or not known. */
  readonly ready: Finding
}

/** What codes and ids are called; what has no name is shown as it is. */
export interface LetterNames {
  readonly criteria?: Readonly<Record<string, Words>>
  readonly documents?: Readonly<Record<string, Words>>
  readonly grounds?: Readonly<Record<string, Words>>
}

/** A day on which somebody must be told of the end of a badge. `ahead`: it will end. `lapsed`: it has ended. */
export interface BadgeReminder {
  readonly kind: 'ahead' | 'lapsed'
  readonly on: IsoDay
  /** The last day of the badge. */
  readonly lastDay: IsoDay
}
