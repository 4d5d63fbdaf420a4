// From a request to the question that every supplier is judged by.
import { assessPart, type PartAssessed } from '../assess-part.ts'
import type { JudgeQuestion } from '../judge.ts'
import { judgeQuestion, type NeedInWords } from '../judge-question.ts'
import type { ReadNeed } from '../model/lexicon.ts'
import type { SearchRequest } from '../model/search.ts'
import type { CpvCode } from '../model/values.ts'
import { readNeed } from '../need/index.ts'
import { askWords } from './ask-words.ts'
import type { Reader } from './reader.ts'

export interface AskedQuestion {
  readonly assessed: PartAssessed
  /** How the words of the need were read; null: it has none. */
  readonly read: ReadNeed | null
  readonly question: JudgeQuestion
}

/** @throws MatcherError INVALID_REQUEST when the lot or the party does not occur. */
export function ask (request: Omit<SearchRequest, 'suppliers' | 'register'>, reader: Reader): AskedQuestion {
  const { need = {} } = request
  const assessed = assessPart({ ...request, ...(need.delivery === undefined ? {} : { delivery: need.delivery }) })
  const read = need.text === undefined ? null : readNeed(need.text, reader.lexicon, reader.places)
  return { assessed, read, question: judgeQuestion(request, assessed, read === null ? null : inWords(read, need.cpv ?? [], reader)) }
}

function inWords (read: ReadNeed, codes: readonly CpvCode[], reader: Reader): NeedInWords {
  const place = read.places[0]
  return { words: askWords(read, codes, reader), near: place === undefined ? null : reader.pointOf?.(place.id) ?? null }
}
