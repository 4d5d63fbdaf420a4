import type { Language } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'
import type { NextBest } from '@sroi/matcher/search'

export interface NextBestExplanation {
  readonly language: Language
  /** For each step its finding, line by line. */
  readonly steps: readonly (readonly Line[])[]
}

/** The steps in words. */
export function representNextBestExplanation ({ steps }: NextBest, language: Language): NextBestExplanation {
  return { language, steps: steps.map(({ finding }) => explain(finding, language)) }
}
