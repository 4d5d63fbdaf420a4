// The words about a file, in both languages: every remark and every fault has a sentence that says what, and how to repair it.
import type { Language } from '@sroi/matcher'
import type { FileProblem } from '../reading/file-fault.ts'
import type { Kind } from '../sheets/column.ts'
import type { Remark, RemarkCode } from '../sheets/remark.ts'
import { SHEETS } from '../sheets/sheets.ts'
import { FILE_WORDS_EN, REMARK_WORDS_EN } from './words.en.ts'
import { FILE_WORDS_NL, REMARK_WORDS_NL } from './words.nl.ts'

/** What a sentence is made of: a remark, and what the columns are called in that language. */
export interface Told extends Remark {
  readonly name: string
  readonly otherName: string
}

export type RemarkWords = Readonly<Record<RemarkCode, (told: Told) => string>>
export type FileWords = Readonly<Record<FileProblem['code'], (problem: FileProblem) => string>>

const REMARKS: Readonly<Record<Language, RemarkWords>> = { nl: REMARK_WORDS_NL, en: REMARK_WORDS_EN }
const FILES: Readonly<Record<Language, FileWords>> = { nl: FILE_WORDS_NL, en: FILE_WORDS_EN }
const MEANT = { nl: (list: string) => `Bedoelt u ${list}?`, en: (list: string) => `Do you mean ${list}?` } as const
const OR = { nl: ' of ', en: ' or ' } as const

/** What is said of a row. */
export function remarkWords (remark: Remark, kind: Kind, language: Language): string {
  const told = { ...remark, name: nameOf(remark.column, kind, language), otherName: nameOf(remark.other, kind, language) }
  return withMeant(REMARKS[language][remark.code](told), SAID_ALREADY.has(remark.code) ? undefined : remark.suggestions, language)
}

/** Of these the sentence itself says what is suggested. */
const SAID_ALREADY: ReadonlySet<RemarkCode> = new Set(['look-alike', 'merged'])

/** Why a file cannot be read. */
export function fileWords (problem: FileProblem, language: Language): string {
  return withMeant(FILES[language][problem.code](problem), problem.suggestions, language)
}

/** What a column is called; empty: no column. */
export function nameOf (key: string | undefined, kind: Kind, language: Language): string {
  return SHEETS[kind].columns.find((column) => column.key === key)?.[language] ?? key ?? ''
}

function withMeant (words: string, suggestions: readonly string[] | undefined, language: Language): string {
  // it may begin with the name of a column
  const sentence = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
  return suggestions === undefined || suggestions.length === 0 ? sentence : `${sentence} ${MEANT[language](suggestions.map((one) => `'${one}'`).join(OR[language]))}`
}
