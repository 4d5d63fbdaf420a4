// What would a question give, and whom?
import { isCandidate } from '../is-candidate.ts'
import { judge } from '../judge.ts'
import type { Judgement } from '../model/judgement.ts'
import type { Reach } from '../model/next-best.ts'
import type { SearchRequest } from '../model/search.ts'
import { ask, type AskedQuestion, type Reader } from '../search/index.ts'
import { fillsTogether } from './fills-together.ts'

export interface Looked {
  readonly asked: AskedQuestion
  readonly reach: Reach
  readonly ranked: ReadonlySet<string>
  readonly pending: ReadonlySet<string>
}

export function look (request: SearchRequest, reader: Reader): Looked {
  const asked = ask(request, reader)
  const judged = request.suppliers.map((supplier) => judge(supplier, asked.question))
  const candidates = judged.map(({ judgement }) => judgement).filter(isCandidate)
  const pending = judged.filter(({ place }) => place === 'pending').map(({ judgement }) => judgement)
  return {
    asked,
    reach: { ranked: candidates.length, pending: pending.length, fills: fillsTogether(candidates, asked.question.fillable) },
    ranked: idsOf(candidates),
    pending: idsOf(pending)
  }
}

function idsOf (judgements: readonly Judgement[]): ReadonlySet<string> {
  return new Set(judgements.map(({ supplier }) => supplier.id))
}
