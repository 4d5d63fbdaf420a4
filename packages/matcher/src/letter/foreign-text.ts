// Text that somebody else wrote, as a letter can quote it: every character is there, and none does anything.

/** What steers a terminal, a mail or the direction of reading, or cannot be seen; half characters, and those that are none. */
const ODD = /\p{Cc}|\p{Surrogate}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Noncharacter_Code_Point}/gu

/** As one line. What cannot be shown is shown as its number: `[U+202E]`. */
export function oneLine (text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').trim().normalize('NFC').replace(ODD, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
}

/** As its lines, without empty ones. */
export function linesOf (text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(oneLine).filter((line) => line !== '')
}
