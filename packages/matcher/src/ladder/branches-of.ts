// In which branches of the CPV does a need lie?
import type { CpvCode } from '../model/values.ts'
import type { SearchRequest } from '../model/search.ts'
import { heaviestOf, isTelling } from '../need/index.ts'
import type { AskedQuestion, Reader } from '../search/index.ts'

export interface Branches {
  /** Three digits. */
  readonly groups: readonly string[]
  /** Two digits. */
  readonly divisions: readonly string[]
  readonly codes: readonly CpvCode[]
}

/** More branches at once are no branch. */
const MOST = 10

/** Wider branches than those that were asked for; else those of the words, of the codes beside them, or, where both say nothing, of the contract. */
export function branchesOf ({ need = {}, filters = {} }: SearchRequest, { assessed, read, question }: AskedQuestion, reader: Reader): Branches {
  const chosen = filters.divisions ?? []
  if (chosen.length > 0) return { groups: [], divisions: distinct(chosen.filter((branch) => branch.length > 2).map((branch) => branch.slice(0, 2))), codes: question.needed }
  // without words nothing of the subject is a condition, or it is the division already
  if (read === null) return { groups: [], divisions: [], codes: [] }
  const said = distinct([...(need.cpv ?? []), ...read.codes, ...codesOfWords(read, reader)])
  const codes = said.length > 0 ? said : assessed.part.facts.cpv ?? []
  return {
    groups: distinct(codes.filter((code) => code[2] !== '0').map((code) => code.slice(0, 3))).slice(0, MOST),
    divisions: distinct(codes.map((code) => code.slice(0, 2))).slice(0, MOST),
    codes: codes.slice(0, MOST)
  }
}

/** Of what each telling word means most, the codes under which that is bought most. */
function codesOfWords ({ words }: NonNullable<AskedQuestion['read']>, { lexicon: { meanings } }: Reader): readonly CpvCode[] {
  const heaviest = heaviestOf(words)
  return words.filter((word) => isTelling(word, heaviest)).flatMap(({ alternatives }) => {
    const meant = strongest(alternatives.filter(({ key }) => key.startsWith('m:')))
    return meant.flatMap(({ key }) => strongest(meanings.get(key.slice(2))?.cpv ?? []).map(({ code }) => code))
  })
}

function strongest<S extends { readonly strength: number }> (all: readonly S[]): readonly S[] {
  const most = Math.max(...all.map(({ strength }) => strength))
  return all.filter(({ strength }) => strength === most)
}

function distinct<V> (values: readonly V[]): readonly V[] {
  return [...new Set(values)]
}
