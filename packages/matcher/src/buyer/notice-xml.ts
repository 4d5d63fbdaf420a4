// What a notice says of a reservation, as eForms writes it.
import type { ReservationPlan } from '../model/reservation.ts'

/** BT-71 and BT-736, to be put in `cac:TenderingTerms` of the lot. Null: it is not decided which codes. */
export function noticeXml ({ reservation, reservedExecution }: Pick<ReservationPlan, 'reservation' | 'reservedExecution'>): string | null {
  if (reservation === null) return null
  return [
    '<cac:TendererQualificationRequest>',
    '  <cac:SpecificTendererRequirement>',
    `    <cbc:TendererRequirementTypeCode listName="reserved-procurement">${reservation}</cbc:TendererRequirementTypeCode>`,
    '  </cac:SpecificTendererRequirement>',
    '</cac:TendererQualificationRequest>',
    '<cac:ContractExecutionRequirement>',
    `  <cbc:ExecutionRequirementCode listName="reserved-execution">${reservedExecution}</cbc:ExecutionRequirementCode>`,
    '</cac:ContractExecutionRequirement>',
    ''
  ].join('\n')
}
