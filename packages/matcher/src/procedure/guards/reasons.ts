import type { CaseEventType } from '../../model/case-event.ts'
import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, eventOf, judged, kindOf, notLaidDown } from '../asked.ts'

/** Characters of a motivation, and of what is said on one criterion. */
export const MAX_MOTIVATION_CHARACTERS = 20_000
export const MAX_SENTENCE_CHARACTERS = 2_000
/** Two letters beside each other: less is no sentence. */
export const WORD = /\p{L}{2}/u
/** These say why on each criterion already. */
const MOTIVATED_BY_CRITERIA: ReadonlySet<CaseEventType> = new Set(['temporary-admission-decided', 'full-admission-decided'])

/** Does it say why: a motivation that can be read, and on an application a sentence on each criterion? */
export function guardReasons (asked: Asked): readonly Finding[] {
  const { of: { file: { procedure: { criteria } } }, event, type } = asked
  if (event === null) return []
  const reasons = 'reasons' in event ? event.reasons : []
  const judgement = eventOf(asked, 'criterion-judged')
  const motivation = judgement?.sentence ?? ('motivation' in event ? event.motivation ?? '' : '')
  const isAsked = kindOf(asked) === 'admission' && 'reasons' in event
  if (isAsked && criteria === undefined) return [judged(asked, 'case-reasons', 'unknown', 'procedure criteria', { missing: notLaidDown('criteria') })]
  const lacking = isAsked ? (criteria ?? []).filter((criterion) => !reasons.some((reason) => reason.criterion === criterion && WORD.test(reason.sentence))) : []
  const longest = Math.max(0, ...reasons.map(({ sentence }) => sentence.length), judgement?.sentence.length ?? 0)
  const faults = [
    ...(!MOTIVATED_BY_CRITERIA.has(type) && !WORD.test(motivation) ? [[fact('case-fault', 'code', 'no-motivation')]] : []),
    ...(motivation.length > MAX_MOTIVATION_CHARACTERS ? [[fact('case-fault', 'code', 'motivation-too-long'), fact('characters', 'count', motivation.length), fact('most-characters', 'count', MAX_MOTIVATION_CHARACTERS)]] : []),
    ...(longest > MAX_SENTENCE_CHARACTERS ? [[fact('case-fault', 'code', 'motivation-too-long'), fact('characters', 'count', longest), fact('most-characters', 'count', MAX_SENTENCE_CHARACTERS)]] : []),
    ...(lacking.length > 0 ? [[fact('case-fault', 'code', 'no-reason-on-criterion'), fact('criteria-lacking', 'texts', lacking)]] : [])
  ]
  if (faults.length === 0) return [judged(asked, 'case-reasons', 'met', 'awb 3:47')]
  return faults.map((facts) => judged(asked, 'case-reasons', 'not-met', 'awb 3:47', { facts }))
}
