// The texts of the letters: in each language and register the same ones.
import type { LetterRegister } from '../../model/letter.ts'
import type { Language } from '../../model/values.ts'
import { FORMAL_EN } from './formal.en.ts'
import { FORMAL_NL } from './formal.nl.ts'
import { PLAIN_EN } from './plain.en.ts'
import { PLAIN_NL } from './plain.nl.ts'

export type LetterMessage = keyof typeof PLAIN_NL

/** A text for every message: one that lacks any does not compile. `{name}` is filled in. */
export type LetterMessages = Readonly<Record<LetterMessage, string>>

export const MESSAGES: Readonly<Record<LetterRegister, Readonly<Record<Language, LetterMessages>>>> = {
  plain: { nl: PLAIN_NL, en: PLAIN_EN },
  formal: { nl: FORMAL_NL, en: FORMAL_EN }
}
