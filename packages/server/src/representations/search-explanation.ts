import type { Candidate, Judgement, Language } from '@sroi/matcher'
import type { SearchOutcome } from '@sroi/matcher/search'
import { explain, type Line } from '@sroi/matcher/explain'

/** What is said of one supplier, in words. */
interface SupplierExplanation {
  /** Would a purchase count? */
  readonly finding: readonly Line[]
  /** What the need and the filters ask, condition by condition. */
  readonly asked: readonly Line[]
  /** Absent where the contract is not reserved. */
  readonly reservation?: readonly Line[]
  /** Absent where it is not ranked. */
  readonly fillable?: readonly Line[]
  readonly contributions?: readonly Line[]
}

export interface SearchExplanation {
  readonly language: Language
  readonly obligation: readonly Line[]
  readonly warnings: readonly Line[]
  /** By id: every supplier that the answer shows. */
  readonly suppliers: Readonly<Record<string, SupplierExplanation>>
}

/** The findings of a search in words: of the obligation, of the warnings and of every supplier that is shown. */
export function representSearchExplanation ({ obligation, warnings, ranked, pending, refused }: SearchOutcome, language: Language): SearchExplanation {
  const judgements: readonly (Judgement | Candidate)[] = [...ranked.items, ...pending.items, ...refused.items]
  return {
    language,
    obligation: explain(obligation.finding, language),
    warnings: warnings.flatMap((warning) => explain(warning, language)),
    suppliers: Object.fromEntries(judgements.map((judgement) => [judgement.supplier.id, explainJudgement(judgement, language)]))
  }
}

function explainJudgement (judgement: Judgement | Candidate, language: Language): SupplierExplanation {
  const { finding, asked, reservation } = judgement
  return {
    finding: explain(finding, language),
    asked: asked.flatMap((one) => explain(one, language)),
    ...(reservation === null ? {} : { reservation: explain(reservation, language) }),
    ...('score' in judgement
      ? { fillable: explain(judgement.fillable.finding, language), contributions: judgement.contributions.flatMap((one) => explain(one.finding, language)) }
      : {})
  }
}
