// What a list of the form is made of: how it reads what was posted, and how it writes what was saved.
import type { FirmProfile, IsoDay, Language } from '@sroi/matcher'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import type { PageWords } from '../../../views/words.ts'
import type { Posted } from '../form/posted.ts'

export interface PartContext {
  readonly language: Language
  readonly words: PageWords
  readonly today: IsoDay
}

/** Null: the field is left open. */
export type PartValue = Partial<{ readonly [K in keyof FirmProfile]: FirmProfile[K] | null }>

export interface PartRead {
  readonly value: PartValue
  readonly errors: readonly ShownError[]
}

export interface Part {
  /** @param saved what the form was filled in over */
  readonly read: (posted: Posted, saved: FirmProfile, context: PartContext) => PartRead
  readonly write: (profile: FirmProfile, context: PartContext) => Posted
  /** The control of something in the profile by its JSON pointer; null: of none. */
  readonly fieldOf: (pointer: string) => string | null
}
