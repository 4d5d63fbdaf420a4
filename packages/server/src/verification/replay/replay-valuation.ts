// Asks again what efforts are worth.
import { value, type ValuationQuestion } from '@sroi/matcher'
import { mergedOnce } from '../../actions/merged-once.ts'
import type { ValuationRecord } from '../../store/index.ts'
import type { JsonObject } from '../is-record.ts'
import type { Again } from './again.ts'
import type { Material } from './material.ts'

export function replayValuation (payload: JsonObject, material: Material): Again {
  const { question, on, knownAt } = payload as unknown as ValuationRecord
  const outcome = value({ ...question as ValuationQuestion, ruleSet: mergedOnce(material.ruleSets(payload)), on, knownAt })
  return { again: { outcome }, compared: ['outcome'], ignored: new Set(), extent: 'whole' }
}
