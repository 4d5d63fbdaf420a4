import type { CpvCode, Words } from '@sroi/matcher'
import { pageOf } from '../paging/page-of.ts'
import { fold } from '../suggestion/part.ts'
import { cpvLabels } from '../vocabulary/cpv-labels.ts'
import { parentOf } from '../vocabulary/cpv-parents.ts'

export interface Code {
  readonly code: CpvCode
  /** The official one, in both languages. */
  readonly label: Words
  /** The nearest code of the list that this one is a part of; null: it is a division. */
  readonly parent: CpvCode | null
}

/** What is asked for instead of a parent, to get the divisions. */
export const NO_PARENT = 'none'

export interface CodesAsked {
  /** Every word must begin a word of the label, in the one language or the other. */
  readonly q?: string
  /** Only what is directly below this code, or the divisions. */
  readonly parent?: string
}

/** Codes of the procurement vocabulary, in order of code, at most so many after one. */
export function listCodes (asked: CodesAsked, after: string | null, limit: number): { readonly items: readonly Code[], readonly isLast: boolean } {
  const wanted = asked.q === undefined ? [] : wordsOf(asked.q)
  const parent = asked.parent === NO_PARENT ? null : asked.parent
  const all = allCodes().filter(({ code, words }) => (parent === undefined || code.parent === parent) && (wanted.length === 0 || words.some((label) => isAbout(label, wanted))))
  return pageOf(all.map(({ code }) => code), ({ code }) => code, after, limit)
}

/** The code itself, and what is directly below it. Null: the vocabulary has no such code. */
export function findCode (asked: string): (Code & { readonly children: readonly CpvCode[] }) | null {
  const found = allCodes().find(({ code }) => code.code === asked)
  return found === undefined ? null : { ...found.code, children: allCodes().flatMap(({ code }) => code.parent === asked ? [code.code] : []) }
}

interface Listed {
  readonly code: Code
  /** The words of the label in each language, without accents and capitals. */
  readonly words: readonly (readonly string[])[]
}

let all: readonly Listed[] | null = null

function allCodes (): readonly Listed[] {
  all ??= [...cpvLabels()].map(([code, label]) => ({ code: { code, label, parent: parentOf(code, cpvLabels()) }, words: [wordsOf(label.nl), wordsOf(label.en)] }))
  return all
}

function isAbout (label: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((begin) => label.some((word) => word.startsWith(begin)))
}

function wordsOf (text: string): readonly string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
