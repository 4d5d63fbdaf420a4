// What differs between two versions of a rule set, and which questions it can touch.
import type { Nature, Trigger } from '../model/contract-kind.ts'
import type { Topic } from '../model/rule-set.ts'
import type { Period, Words } from '../model/values.ts'

/** One value that differs. Absent values are null. */
export interface ValueChange {
  /** JSON pointer into the provision: `/value/cents`. */
  readonly place: string
  readonly before: unknown
  readonly after: unknown
}

export interface ProvisionChange {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly topic: Topic
  readonly provision: string
  /** `source`: only its source, its note or the day it was compared: no answer comes out otherwise. */
  readonly touches: 'answers' | 'source'
  /** Empty unless it changed. */
  readonly values: readonly ValueChange[]
  /** The days on which an answer can differ. */
  readonly days: Period
  readonly triggers: readonly Trigger[]
  readonly natures: readonly Nature[]
  readonly words: Words
}

export interface RuleSetDiff {
  /** What differs outside the provisions: title, authority, base. The version always may, and is not a difference. */
  readonly heading: readonly ValueChange[]
  readonly provisions: readonly ProvisionChange[]
}
