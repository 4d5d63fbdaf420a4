import type { Judgement, Language } from '@sroi/matcher'
import { printJudgement } from './print-supplier.ts'
import { WORDS } from './words.ts'

interface Aside {
  readonly pending: List
  readonly refused: List
  readonly outside: number
}

interface List {
  readonly total: number
  readonly items: readonly Judgement[]
}

/** Those that do not count, or of whom it is not known, and how many stand outside the question. */
export function printAside ({ pending, refused, outside }: Aside, language: Language): readonly string[] {
  const words = WORDS[language]
  const list = (title: string, { total, items }: List): readonly string[] => ['', `${title} (${words.shown(items.length, total)}):`, ...items.flatMap((judgement) => printJudgement(judgement, language))]
  return [...list(words.pending, pending), ...list(words.refused, refused), ...(outside === 0 ? [] : ['', words.outside(outside)])]
}
