import type { Candidate, Finding, Judgement, Language } from '@sroi/matcher'
import type { SearchOutcome } from '@sroi/matcher/search'
import { explain, type Line } from '@sroi/matcher/explain'
import type { NamesOfValues } from './name-facet-value.ts'

/** What is said of one supplier, in words. */
export interface SupplierExplanation {
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
export function representSearchExplanation ({ obligation, warnings, ranked, pending, refused }: SearchOutcome, names: NamesOfValues): SearchExplanation {
  const { language } = names
  const judgements: readonly (Judgement | Candidate)[] = [...ranked.items, ...pending.items, ...refused.items]
  return {
    language,
    obligation: explain(obligation.finding, language, names),
    warnings: warnings.flatMap((warning) => explain(warning, language, names)),
    suppliers: Object.fromEntries(judgements.map((judgement) => [judgement.supplier.id, explainJudgement(judgement, names)]))
  }
}

/** What is said of one supplier, or to one, in words. */
export function explainJudgement (judgement: Judgement | Candidate, names: NamesOfValues): SupplierExplanation {
  const { finding, asked, reservation } = judgement
  const told = (one: Finding): readonly Line[] => explain(one, names.language, names)
  return {
    finding: told(finding),
    asked: asked.flatMap(told),
    ...(reservation === null ? {} : { reservation: told(reservation) }),
    ...('score' in judgement
      ? { fillable: told(judgement.fillable.finding), contributions: judgement.contributions.flatMap((one) => told(one.finding)) }
      : {})
  }
}
