// The letters a PDF can show. The fonts hold Latin, Greek and Cyrillic and much more, and are embedded, so that every reader shows the same.
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import { readFileSync } from 'node:fs'

const require = createRequire(import.meta.url)

/** A word that fits on no line takes the layout a time that grows with the square of its length. */
const UNBROKEN = /[^ \n]{60}(?=[^ \n])/gu

/** The letters of a few alphabets. */
const MOST_KNOWN = 2_000

export interface LetterFonts {
  readonly text: Buffer
  readonly strong: Buffer
  /** A text of which every character can be shown; one that no font has is shown as its number: `[U+4E2D]`. What has no space goes on on the next line. */
  readonly shown: (text: string) => string
}

let opened: LetterFonts | undefined

/** Read once in a process. */
export function letterFonts (): LetterFonts {
  opened ??= open()
  return opened
}

function open (): LetterFonts {
  const [text, strong] = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}`))) as [Buffer, Buffer]
  const fonts = [text, strong].map((file) => create(file) as Font)
  const known = new Map<string, string>()
  const shownAs = (character: string): string => {
    const number = character.codePointAt(0) ?? 0
    return fonts.every((font) => font.hasGlyphForCodePoint(number)) ? character : `[U+${number.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return {
    text, strong,
    shown: (all) => all.replace(UNBROKEN, '$&\n').replace(/\P{ASCII}/gu, (character) => {
      const shown = known.get(character) ?? shownAs(character)
      if (known.size < MOST_KNOWN) known.set(character, shown)
      return shown
    })
  }
}
