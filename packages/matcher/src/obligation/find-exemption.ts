// Was this contract let off, or given a lower rate? A dated decision of the authority, with its legal basis.
import type { ContractPart } from '../model/assess.ts'
import type { Exemption } from '../model/contract-terms.ts'
import type { ContractDays } from '../model/contract.ts'
import type { FactUsed, Finding, Verdict } from '../model/finding.ts'
import type { BasisPoints, IsoDay } from '../model/values.ts'
import { compareText, evidenceFor, fact, finding, isWithin, verdictOf } from '../primitives/index.ts'

export interface ExemptionFound {
  /** Null: nothing was decided that holds on the day. Unknown: it depends on the day the contract was concluded. */
  readonly exempt: Finding | null
  /** `basisPoints: null`: it depends on that day whether this lower rate holds. */
  readonly lowered: { readonly basisPoints: BasisPoints | null, readonly facts: readonly FactUsed[] } | null
}

/** Of the decisions that hold on the day of the contract the last one counts; being let off goes before a lower rate. */
export function findExemption (part: ContractPart, days: ContractDays, on: IsoDay): ExemptionFound {
  const held = (part.facts.exemptions ?? []).map((exemption, index) => ({ exemption, index, verdict: holds(exemption, days) }))
    .filter(({ verdict }) => verdict !== 'not-met')
    .sort((first, second) => compareText(first.exemption.decidedOn, second.exemption.decidedOn))
  const factsOf = ({ exemption, index }: { exemption: Exemption, index: number }): readonly FactUsed[] => [
    fact('exemption-reason', 'code', exemption.reason, evidenceFor(part.evidence, `/exemptions/${index}`, true)),
    fact('exemption-basis', 'text', exemption.legalBasis),
    fact('decided-on', 'day', exemption.decidedOn)
  ]
  const exempt = held.filter(({ exemption }) => exemption.kind === 'exempt')
  const letOff = exempt.filter(({ verdict }) => verdict === 'met').at(-1) ?? exempt.at(-1)
  const lower = held.filter(({ exemption }) => exemption.rateBasisPoints !== undefined && exemption.kind === 'lower-rate').at(-1)
  return {
    exempt: letOff === undefined
      ? null
      : letOff.verdict === 'met'
        ? finding('exemption', 'not-met', { facts: factsOf(letOff), on: days.contract ?? on })
        : finding('exemption', 'unknown', { facts: factsOf(letOff), missing: [{ kind: 'contract-fact', name: 'days.contract' }] }),
    lowered: lower === undefined ? null : { basisPoints: lower.verdict === 'met' ? lower.exemption.rateBasisPoints as BasisPoints : null, facts: factsOf(lower) }
  }
}

/** A contract is concluded on or after the last day that is known of it. */
function holds ({ period }: Exemption, { contract, award, publication }: ContractDays): Verdict {
  if (contract !== undefined) return verdictOf(isWithin(contract, period))
  const earliest = [award ?? '', publication ?? ''].sort(compareText)[1] as IsoDay
  if (period.until !== null) return period.until < earliest ? 'not-met' : 'unknown'
  return period.from <= earliest ? 'met' : 'unknown'
}
