// What the threads of a batch and whoever asks them say to each other.
import type { Problem, RuleSet } from '@sroi/matcher'
import type { SearchSummary, SummaryQuestion } from '@sroi/matcher/search'
import type { Circumstances } from '../actions/match-request.ts'
import type { SharedRegister } from './share-register.ts'

/** What a thread keeps for later slices, under its number. */
export type Shared = SharedRegister | readonly RuleSet[]

/** A question and the world it is asked in, but for what is shared. */
export interface SlicedQuestion extends Pick<Circumstances<SummaryQuestion>, 'question' | 'authority' | 'on' | 'knownAt'> {
  /** The number of its rule sets. */
  readonly rules: number
}

export interface Slice {
  /** `check`: only whether the questions are in order. */
  readonly work: 'check' | 'summarize'
  /** The number of the register. */
  readonly register: number
  /** The place of its first question in the whole batch. */
  readonly from: number
  readonly questions: readonly SlicedQuestion[]
}

export interface Message {
  readonly slice: Slice
  readonly keep: readonly (readonly [number, Shared])[]
  readonly forget: readonly number[]
}

/** `problems` empty: the questions are in order. `summaries` is empty when they were only checked. */
export interface Reply {
  readonly problems: readonly Problem[]
  readonly summaries: readonly SearchSummary[]
}
