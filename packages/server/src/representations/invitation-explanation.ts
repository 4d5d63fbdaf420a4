import { explain, type Line } from '@sroi/matcher/explain'
import type { Invitation } from '@sroi/matcher/search'
import type { NamesOfValues } from './name-facet-value.ts'
import { explainJudgement, type SupplierExplanation } from './search-explanation.ts'

export interface InvitationExplanation {
  readonly language: NamesOfValues['language']
  readonly invitation: readonly Line[]
  /** By id: every supplier that the answer shows. */
  readonly suppliers: Readonly<Record<string, SupplierExplanation>>
}

/** Whom to invite, in words. */
export function representInvitationExplanation ({ finding, invited, next, pending, refused }: Invitation, names: NamesOfValues): InvitationExplanation {
  const judgements = [...invited, ...next.items, ...pending.items, ...refused.items]
  return {
    language: names.language,
    invitation: explain(finding, names.language, names),
    suppliers: Object.fromEntries(judgements.map((judgement) => [judgement.supplier.id, explainJudgement(judgement, names)]))
  }
}
