import type { Language } from '@sroi/matcher'
import { explain, type Line } from '@sroi/matcher/explain'
import type { WhyNot } from '@sroi/matcher/search'
import { describeChange } from './describe-change.ts'
import type { NamesOfValues } from './name-facet-value.ts'

export interface PositionExplanation {
  readonly language: Language
  readonly finding: readonly Line[]
  readonly asked: readonly Line[]
  /** For each counterfactual its changes, a sentence each. */
  readonly counterfactuals: readonly (readonly string[])[]
}

/** Where a firm stands, and what would change it, in words. */
export function representPositionExplanation ({ judgement, counterfactuals }: WhyNot, names: NamesOfValues): PositionExplanation {
  const { language } = names
  return {
    language,
    finding: explain(judgement.finding, language, names),
    asked: judgement.asked.flatMap((one) => explain(one, language, names)),
    counterfactuals: counterfactuals.map(({ changes }) => changes.map((change) => describeChange(change, names)))
  }
}
