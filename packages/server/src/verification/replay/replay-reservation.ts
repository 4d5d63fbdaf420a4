// Asks again whether a supplier may perform a reserved contract.
import { assessReservation, type Contract, type PartChoice, type Supplier } from '@sroi/matcher'
import { mergedOnce } from '../../actions/merged-once.ts'
import type { ReservationRecord } from '../../store/index.ts'
import type { JsonObject } from '../is-record.ts'
import type { Again } from './again.ts'
import type { Material } from './material.ts'

export function replayReservation (payload: JsonObject, material: Material): Again {
  const { question, suppliers, on, knownAt } = payload as unknown as ReservationRecord
  const { contract, choice, authority } = question as { readonly contract: Contract, readonly choice?: PartChoice, readonly authority?: string }
  const finding = assessReservation({
    supplier: suppliers[0] as Supplier, contract,
    ...(choice === undefined ? {} : { choice }),
    ...(authority === undefined ? {} : { authority }),
    ruleSet: mergedOnce(material.ruleSets(payload)),
    on, knownAt
  })
  return { again: { outcome: { finding } }, compared: ['outcome'], ignored: new Set(), extent: 'whole' }
}
