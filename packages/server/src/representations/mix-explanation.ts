import type { Finding, Language, MixOutcome } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'
import type { NamesOfValues } from './name-facet-value.ts'

export interface MixExplanation {
  readonly language: Language
  readonly mix: readonly Line[]
  /** Null where the question brought the suppliers. */
  readonly terms: readonly Line[] | null
  readonly valued: readonly (readonly Line[])[]
}

/** A mix, what the rules say of its purchases, and what they make of it, in words. */
export function representMixExplanation ({ finding }: Pick<MixOutcome, 'finding'>, basis: { readonly terms: Finding, readonly valued: readonly { readonly finding: Finding }[] } | null, names: NamesOfValues): MixExplanation {
  const inWords = (one: Finding): readonly Line[] => explain(one, names.language, names)
  return { language: names.language, mix: inWords(finding), terms: basis === null ? null : inWords(basis.terms), valued: (basis?.valued ?? []).map((one) => inWords(one.finding)) }
}
