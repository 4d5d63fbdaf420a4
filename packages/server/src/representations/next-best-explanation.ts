import type { Language } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'
import type { NextBest } from '@sroi/matcher/search'
import type { NamesOfValues } from './name-facet-value.ts'

export interface NextBestExplanation {
  readonly language: Language
  /** For each step its finding, line by line. */
  readonly steps: readonly (readonly Line[])[]
}

/** The steps in words. */
export function representNextBestExplanation ({ steps }: NextBest, names: NamesOfValues): NextBestExplanation {
  return { language: names.language, steps: steps.map(({ finding }) => explain(finding, names.language, names)) }
}
