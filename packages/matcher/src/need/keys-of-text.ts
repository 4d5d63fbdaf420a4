// Under which keys a word of an offering's text is found, and how strongly. The same for finding and for marking what was found.
import type { CompiledLexicon, KeysOfWord, KnownWord } from './compiled-lexicon.ts'
import { joinsFrom } from './join-words.ts'
import { meaningKey, stemKey, wordKey } from './keys.ts'
import { knownAs } from './known-as.ts'
import { splitCompound } from './split-compound.ts'
import type { TextWord } from './words-of.ts'

/** Texts repeat their words; more than this many are forgotten, so that hostile texts do not fill the memory. */
const MOST_REMEMBERED = 100_000

const SILENT: KeysOfWord = { isSilent: true, keys: [], isName: false, goesOnWith: 0 }

/** Visits every word of the text, and every word that was written apart. Words that say nothing are left out. */
export function eachWord (words: readonly TextWord[], lexicon: CompiledLexicon, visit: (word: TextWord, keys: KeysOfWord) => void): void {
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as TextWord
    if (word.word.length < 2) continue
    const keys = keysOfWord(word.word, lexicon)
    if (keys.isSilent) continue
    visit(word, keys)
    const next = words[index + 1]
    if (next === undefined || !goesOn(keys, next.word)) continue
    // all of them, so that a word that is added at the end takes nothing away
    for (const apart of joinsFrom(words, index, lexicon)) visit(apart, keysOfWord(apart.word, lexicon))
  }
}

/** Can a longer word that the lexicon knows go on with the first letter of the next? */
function goesOn ({ goesOnWith }: KeysOfWord, next: string): boolean {
  return (goesOnWith & letterBit(next.charCodeAt(0))) !== 0
}

/** A bit for each letter; some share one. */
function letterBit (code: number): number {
  return 1 << (code & 31)
}

function keysOfWord (word: string, lexicon: CompiledLexicon): KeysOfWord {
  const { remembered } = lexicon
  const before = remembered.get(word)
  if (before !== undefined) return before
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const keys = findKeys(word, lexicon)
  remembered.set(word, keys)
  return keys
}

function findKeys (word: string, lexicon: CompiledLexicon): KeysOfWord {
  if (lexicon.silent.has(word)) return SILENT
  if (!lexicon.hasDigits && /\d/.test(word)) return { isSilent: false, keys: [{ key: wordKey(word), strength: 100 }], isName: true, goesOnWith: 0 }
  const known = knownAs(word, lexicon)
  const parts = splitCompound(word, lexicon) ?? []
  const keys = [{ key: known === null ? wordKey(word) : stemKey(known.stem), strength: 100 }, ...known === null ? [] : meaningKeys(known, 100)]
  const { head, modifier } = lexicon.lexicon.strengths
  parts.forEach((part, index) => {
    const isHead = index === parts.length - 1
    keys.push({ key: stemKey(part.stem), strength: isHead ? head : modifier })
    if (isHead && (known === null || known.meanings.length === 0)) keys.push(...meaningKeys(part, head))
  })
  return { isSilent: false, keys, isName: known === null && parts.length === 0, goesOnWith: nextLetters(word, lexicon) }
}

function meaningKeys ({ meanings }: KnownWord, strength: number): KeysOfWord['keys'] {
  return meanings.map((id) => ({ key: meaningKey(id), strength }))
}

/** The letters with which words go on that begin with this one. */
function nextLetters (word: string, { inOrder }: CompiledLexicon): number {
  let from = 0
  let until = inOrder.length
  while (from < until) {
    const middle = (from + until) >>> 1
    if ((inOrder[middle] as string) <= word) from = middle + 1
    else until = middle
  }
  let letters = 0
  for (; inOrder[from]?.startsWith(word) === true; from += 1) letters |= letterBit((inOrder[from] as string).charCodeAt(word.length))
  return letters
}
