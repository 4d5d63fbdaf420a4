// Asks again what a contract owes.
import { assess } from '@sroi/matcher'
import { mergedOnce } from '../../actions/merged-once.ts'
import type { Question } from '../../actions/question.ts'
import type { AssessmentRecord } from '../../store/index.ts'
import type { JsonObject } from '../is-record.ts'
import type { Again } from './again.ts'
import type { Material } from './material.ts'

export function replayAssessment (payload: JsonObject, material: Material): Again {
  const { question, authority: listed, on, knownAt } = payload as unknown as AssessmentRecord
  const { need, contract, choice, authority, fillings, assumptions } = question as Question
  const outcome = assess({
    contract, authority,
    ...(choice === undefined ? {} : { choice }),
    ...(fillings === undefined ? {} : { fillings }),
    ...(assumptions === undefined ? {} : { assumptions }),
    ...(need?.delivery === undefined ? {} : { delivery: need.delivery }),
    authorityName: listed.name,
    ruleSet: mergedOnce(material.ruleSets(payload)),
    on, knownAt
  })
  return { again: { outcome }, compared: ['outcome'], ignored: new Set(), extent: 'whole' }
}
