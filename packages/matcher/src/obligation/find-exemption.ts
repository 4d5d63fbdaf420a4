// Was this contract let off, or given a lower rate? A dated decision of the authority, with its legal basis.
import type { Exemption } from '../model/contract.ts'
import type { FactUsed, Finding } from '../model/finding.ts'
import type { ContractPart } from '../model/match.ts'
import type { BasisPoints, IsoDay } from '../model/values.ts'
import { evidenceFor, fact, finding, isWithin } from '../primitives/index.ts'

export interface ExemptionFound {
  /** Null: nothing was decided that holds on the day. */
  readonly exempt: Finding | null
  readonly lowered: { readonly basisPoints: BasisPoints, readonly facts: readonly FactUsed[] } | null
}

/** Of the decisions that hold on the day the last one counts; being let off goes before a lower rate. */
export function findExemption (part: ContractPart, on: IsoDay): ExemptionFound {
  const holding = (part.facts.exemptions ?? []).map((exemption, index) => ({ exemption, index }))
    .filter(({ exemption }) => isWithin(on, exemption.period))
    .sort((first, second) => first.exemption.decidedOn < second.exemption.decidedOn ? -1 : first.exemption.decidedOn > second.exemption.decidedOn ? 1 : first.index - second.index)
  const factsOf = ({ exemption, index }: { exemption: Exemption, index: number }): readonly FactUsed[] => [
    fact('exemption-reason', 'code', exemption.reason, evidenceFor(part.evidence, `/exemptions/${index}`, true)),
    fact('exemption-basis', 'text', exemption.legalBasis),
    fact('decided-on', 'day', exemption.decidedOn)
  ]
  const exempt = holding.filter(({ exemption }) => exemption.kind === 'exempt').at(-1)
  const lower = holding.filter(({ exemption }) => exemption.kind === 'lower-rate').at(-1)
  return {
    exempt: exempt === undefined ? null : finding('exemption', 'not-met', { facts: factsOf(exempt), on }),
    lowered: lower?.exemption.rateBasisPoints === undefined ? null : { basisPoints: lower.exemption.rateBasisPoints, facts: factsOf(lower) }
  }
}
