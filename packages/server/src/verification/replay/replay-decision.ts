// Asks again whether a decision may be taken: the record of then is replayed, and every rule judges it anew.
import { decideAgain } from '../../actions/admission/decision-record.ts'
import type { DecisionRecord } from '../../store/index.ts'
import type { JsonObject } from '../is-record.ts'
import type { Again } from './again.ts'
import type { Material } from './material.ts'

export function replayDecision (payload: JsonObject, material: Material): Again {
  return { again: { outcome: decideAgain(payload as unknown as DecisionRecord, material.ruleSets(payload)) }, compared: ['outcome'], ignored: new Set(), extent: 'whole' }
}
