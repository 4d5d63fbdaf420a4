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

/** One by one, so that the reasons of one firm are gone when the next is judged. */
function findPlainly (suppliers: readonly Supplier[], { question }: AskedQuestion): FoundFirms {
  const ranked: FoundFirms['ranked'][number][] = []
  const pending: string[] = []
  for (const supplier of suppliers) {
    const { place, judgement } = judge(supplier, question)
    if (isCandidate(judgement)) ranked.push({ id: supplier.id, cents: judgement.fillable.cents, recognitionBasisPoints: judgement.recognitionBasisPoints })
    if (place === 'pending') pending.push(supplier.id)
  }
  return { ranked, pending }
}
