// Asks again whether a decision may be taken: the record of then is replayed, and every rule judges it anew.
import { mayHappen, replayCase } from '@sroi/matcher/procedure'
import { decisionOutcome } from '../../actions/admission/decision-record.ts'
import { mergedOnce } from '../../actions/merged-once.ts'
import type { DecisionRecord } from '../../store/index.ts'
import type { JsonObject } from '../is-record.ts'
import type { Again } from './again.ts'
import type { Material } from './material.ts'

export function replayDecision (payload: JsonObject, material: Material): Again {
  const { file, events, event } = payload as unknown as DecisionRecord
  const of = replayCase({ file: { ...file, ruleSet: mergedOnce(material.ruleSets(payload)) }, events })
  const happening = mayHappen(of, event)
  const outcome = happening.allowed ? decisionOutcome(event, happening.next, happening.from, happening.because) : happening
  return { again: { outcome }, compared: ['outcome'], ignored: new Set(), extent: 'whole' }
}
