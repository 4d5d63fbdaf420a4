import type { Finding, Language } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'

export interface FindingsExplanation {
  readonly language: Language
  /** Of each, in their order. */
  readonly findings: readonly (readonly Line[])[]
}

/** A list of which each has a finding, in words. */
export function representFindings (items: readonly { readonly finding: Finding }[], language: Language): FindingsExplanation {
  return { language, findings: items.map(({ finding }) => explain(finding, language)) }
}
