// The texts of the pages in the language that was asked for.
import type { Language } from '@sroi/matcher'
import { en } from './words.en.ts'
import { nl, type PageWords } from './words.nl.ts'

export type { PageWords } from './words.nl.ts'

const WORDS: Readonly<Record<Language, PageWords>> = { nl, en }

export function wordsIn (language: Language): PageWords {
  return WORDS[language]
}
