// What would a question give, and whom?
import { isCandidate } from '../is-candidate.ts'
import { judge } from '../judge.ts'
import type { FindFirms, FoundFirms, Reach } from '../model/next-best.ts'
import type { SearchRequest } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import { ask, type AskedQuestion, type Reader } from '../search/index.ts'
import { fillsTogether } from './fills-together.ts'

export interface Looked {
  readonly asked: AskedQuestion
  readonly reach: Reach
  readonly ranked: ReadonlySet<string>
  readonly pending: ReadonlySet<string>
}

/** `find`: another engine that looks through the register; undefined: the plain loop over the suppliers of the request. */
export function look ({ suppliers, ...request }: SearchRequest, reader: Reader, find?: FindFirms): Looked {
  const asked = ask(request, reader)
  const { ranked, pending } = find === undefined ? findPlainly(suppliers, asked) : find(request)
  return {
    asked,
    reach: { ranked: ranked.length, pending: pending.length, fills: fillsTogether(ranked, asked.question.fillable) },
    ranked: new Set(ranked.map(({ id }) => id)),
    pending: new Set(pending)
  }
}

function findPlainly (suppliers: readonly Supplier[], { question }: AskedQuestion): FoundFirms {
  const judged = suppliers.map((supplier) => judge(supplier, question))
  return {
    ranked: judged.map(({ judgement }) => judgement).filter(isCandidate).map(({ supplier: { id }, fillable: { cents }, recognitionBasisPoints }) => ({ id, cents, recognitionBasisPoints })),
    pending: judged.filter(({ place }) => place === 'pending').map(({ judgement: { supplier: { id } } }) => id)
  }
}
