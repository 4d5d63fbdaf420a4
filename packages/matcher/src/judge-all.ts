// Every supplier in the one list it belongs to, in order.
import { isCandidate } from './is-candidate.ts'
import { type Judged, type JudgeQuestion, judge } from './judge.ts'
import type { Candidate } from './model/judgement.ts'
import type { Supplier } from './model/supplier.ts'
import { compareText } from './primitives/index.ts'
import { rank } from './scoring/index.ts'

/** The whole of an answer, before it is cut to what is shown. */
export interface Lists {
  readonly ranked: readonly Candidate[]
  /** Nearest to what is needed first, then by id. */
  readonly pending: readonly Judged[]
  readonly refused: readonly Judged[]
  readonly outside: number
}

export function judgeAll (suppliers: readonly Supplier[], question: JudgeQuestion, seed: string): Lists {
  const judged = suppliers.map((supplier) => judge(supplier, question))
  const setAside = (place: 'pending' | 'refused'): readonly Judged[] => judged
    .filter((one) => one.place === place)
    .sort((first, second) => second.near - first.near || compareText(first.judgement.supplier.id, second.judgement.supplier.id))
  return {
    ranked: rank(judged.map(({ judgement }) => judgement).filter(isCandidate), seed),
    pending: setAside('pending'),
    refused: setAside('refused'),
    outside: judged.filter(({ place }) => place === 'outside').length
  }
}
