import type { Language, Valuation } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'

export interface ValuationExplanation {
  readonly language: Language
  readonly finding: readonly Line[]
  /** Of each entry, in their order. */
  readonly efforts: readonly (readonly Line[])[]
  /** Null: no amount due was given. */
  readonly shortfall: readonly Line[] | null
}

/** A valuation in words. */
export function representValuation ({ finding, efforts, shortfall }: Valuation, language: Language): ValuationExplanation {
  return {
    language,
    finding: explain(finding, language),
    efforts: efforts.map((effort) => explain(effort.finding, language)),
    shortfall: shortfall === null ? null : explain(shortfall.finding, language)
  }
}
