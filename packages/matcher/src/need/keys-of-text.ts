// Under which keys a word of an offering's text is found, and how strongly. The same for finding and for marking what was found.
import type { Strength } from '../model/lexicon.ts'
import type { CompiledLexicon, KnownWord } from './compiled-lexicon.ts'
import { joinsFrom } from './join-words.ts'
import { meaningKey, stemKey, wordKey } from './keys.ts'
import { knownAs } from './known-as.ts'
import { splitCompound } from './split-compound.ts'
import type { TextWord } from './words-of.ts'

export interface WordKeys {
  readonly word: TextWord
  readonly keys: readonly { readonly key: string, readonly strength: Strength }[]
  /** The lexicon knows neither the word nor what it is made of: a name, mostly. */
  readonly isName: boolean
}

/** Every word of the text, and every word that was written apart. Words that say nothing have no keys and are left out. */
export function keysOfText (words: readonly TextWord[], lexicon: CompiledLexicon): readonly WordKeys[] {
  // all of them, so that a word that is added at the end takes nothing away
  const apart = words.flatMap((_, index) => joinsFrom(words, index, lexicon))
  return [...words, ...apart].flatMap((word) => word.word.length < 2 || lexicon.silent.has(word.word) ? [] : [keysOfWord(word, lexicon)])
}

function keysOfWord (textWord: TextWord, lexicon: CompiledLexicon): WordKeys {
  const { word } = textWord
  const known = knownAs(word, lexicon)
  const parts = splitCompound(word, lexicon) ?? []
  const keys = [{ key: known === null ? wordKey(word) : stemKey(known.stem), strength: 100 }, ...known === null ? [] : meaningKeys(known, 100)]
  const { head, modifier } = lexicon.lexicon.strengths
  parts.forEach((part, index) => {
    const isHead = index === parts.length - 1
    keys.push({ key: stemKey(part.stem), strength: isHead ? head : modifier })
    if (isHead && known === null) keys.push(...meaningKeys(part, head))
  })
  return { word: textWord, keys, isName: known === null && parts.length === 0 }
}

function meaningKeys ({ meanings }: KnownWord, strength: Strength): readonly { readonly key: string, readonly strength: Strength }[] {
  return meanings.map((id) => ({ key: meaningKey(id), strength }))
}
