import { explain, type Line } from '@sroi/matcher/explain'
import type { AssessOutcome, Language } from '@sroi/matcher'

export interface Explanation {
  readonly language: Language
  readonly obligation: readonly Line[]
  readonly warnings: readonly Line[]
}

/** The obligation and the warnings of an outcome, in words. */
export function representExplanation ({ obligation, warnings }: Pick<AssessOutcome, 'obligation' | 'warnings'>, language: Language): Explanation {
  return {
    language,
    obligation: explain(obligation.finding, language),
    warnings: warnings.flatMap((warning) => explain(warning, language))
  }
}
