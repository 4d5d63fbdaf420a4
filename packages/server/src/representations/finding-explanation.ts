import type { Finding, Language } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'

export interface FindingExplanation {
  readonly language: Language
  readonly finding: readonly Line[]
}

/** An answer that is one finding, in words. */
export function representFinding ({ finding }: { readonly finding: Finding }, language: Language): FindingExplanation {
  return { language, finding: explain(finding, language) }
}
