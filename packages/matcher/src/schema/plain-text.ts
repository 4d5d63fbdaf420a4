// Texts that somebody types and others read: nothing that hides or turns what is read, and one way to write each letter.
import { z } from 'zod'

/** Control characters (but tabs and line ends), half a character, and what turns the order in which a text is read. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Cs}/u
/** What cannot be seen: harmless in a text, but it makes two names out of one. */
const INVISIBLE = /[\t\n\r]|\p{Default_Ignorable_Code_Point}/u

/**
 * Free text of several lines with a limit, in Unicode form NFC; `least`: how many characters beside spaces. A text is refused, never repaired: what somebody
 * signs is what stands there.
 */
export function plainTextSchema (most: number, least = 0) {
  return z.string({ error: 'is not a text' })
    // what is too long is looked at no further
    .refine((text) => text.length <= most, { error: `is longer than ${most} characters. Shorten it`, params: { code: 'too-long' }, abort: true })
    .refine((text) => text.trim().length >= least, { error: 'is empty. Give a text', params: { code: 'empty' }, abort: true })
    .refine((text) => !CONTROL.test(text), { error: 'holds control characters, characters that turn the order of reading, or broken Unicode. Remove them', params: { code: 'control-character' }, abort: true })
    .refine((text) => text.normalize('NFC') === text, { error: 'is not in Unicode form NFC. Normalise it', params: { code: 'not-nfc' } })
    .meta({ minLength: least, maxLength: most })
}

/** A name, a code, a number: the same on one line, with something on it and nothing that cannot be seen. */
export function lineSchema (most: number) {
  return plainTextSchema(most, 1)
    .refine((text) => !INVISIBLE.test(text), { error: 'holds a tab, a line end or a character that cannot be seen. Write it on one line, without them', params: { code: 'invisible-character' } })
    .meta({ minLength: 1, maxLength: most })
}
