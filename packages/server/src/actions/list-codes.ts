import type { CpvCode, Words } from '@sroi/matcher'
import { type Page, pageOf } from '../paging/page-of.ts'
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
const NO_PARENT = 'none'

export interface CodesAsked {
  /** Every word must begin a word of the label, in the one language or the other. */
  readonly q?: string
  /** Only what is directly below this code, or the divisions. */
  readonly parent?: string
}

/** A code with what is directly below it, in order. */
export interface CodeFound extends Code {
  readonly children: readonly CpvCode[]
}

/** Codes of the procurement vocabulary, in order of code, at most so many after one. */
export function listCodes ({ q, parent }: CodesAsked, after: string | null, limit: number): Page<Code> {
  const { inOrder, below } = codes()
  const among = parent === undefined ? inOrder : below.get(parent) ?? []
  const wanted = q === undefined ? [] : wordsOf(q)
  const found = wanted.length === 0 ? among : among.filter(({ words }) => words.some((label) => isAbout(label, wanted)))
  const { items, isLast } = pageOf(found, ({ code }) => code.code, after, limit)
  return { items: items.map(({ code }) => code), isLast }
}

/** The same object each time. Null: the vocabulary has no such code. */
export function findCode (code: string): CodeFound | null {
  return codes().found.get(code) ?? null
}

interface Listed {
  readonly code: Code
  /** The words of the label in each language, without accents and capitals. */
  readonly words: readonly (readonly string[])[]
}

interface Codes {
  readonly inOrder: readonly Listed[]
  /** By parent; the divisions under `NO_PARENT`. */
  readonly below: ReadonlyMap<string, readonly Listed[]>
  readonly found: ReadonlyMap<string, CodeFound>
}

let read: Codes | null = null

/** Read when it is first needed. */
function codes (): Codes {
  read ??= readCodes()
  return read
}

function readCodes (): Codes {
  const labels = cpvLabels()
  const inOrder = [...labels].map(([code, label]): Listed => ({ code: { code, label, parent: parentOf(code, labels) }, words: [wordsOf(label.nl), wordsOf(label.en)] }))
  const below = new Map<string, Listed[]>()
  for (const listed of inOrder) {
    const parent = listed.code.parent ?? NO_PARENT
    below.set(parent, [...below.get(parent) ?? [], listed])
  }
  const found = new Map(inOrder.map(({ code }) => [code.code, { ...code, children: (below.get(code.code) ?? []).map((child) => child.code.code) }]))
  return { inOrder, below, found }
}

function isAbout (label: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((begin) => label.some((word) => word.startsWith(begin)))
}

function wordsOf (text: string): readonly string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
