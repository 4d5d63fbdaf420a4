// Whom a question would give, all of them, as the records tell it: nobody is judged.
import { answerTo } from '../answer-to.ts'
import { isCandidate } from '../is-candidate.ts'
import type { FoundFirms } from '../model/next-best.ts'
import type { Supplier } from '../model/supplier.ts'
import type { Reader } from '../search/index.ts'
import { askCatalogue } from './ask-catalogue.ts'
import type { Catalogue } from './catalogue.ts'
import { eachFirm } from './each-firm.ts'
import { PENDING, RANKED } from './place-of.ts'
import { FULL } from './purchase-at.ts'
import { CAPACITY, centsAt, NO_CENTS } from './record.ts'
import type { CatalogueRequest } from './search-catalogue.ts'
import { idAt } from './segment.ts'

/**
 * What `nextBest` asks of an engine: the firms that `searchCatalogue` would rank and leave pending, in any order, with what each fills by itself. `show` and
 * `after` do not matter. `supplierOf`: as there.
 * @throws MatcherError INVALID_REQUEST as `searchCatalogue`.
 */
export function findFirms (catalogue: Catalogue, request: CatalogueRequest, reader: Reader, supplierOf: (id: string) => Supplier): FoundFirms {
  return answerTo(() => {
    const ranked: FoundFirms['ranked'][number][] = []
    const pending: string[] = []
    eachFirm(catalogue, askCatalogue(catalogue, request, reader), reader, supplierOf, {
      stand: ({ segment, supplier, asked, passing: { place, purchase, rows, best }, cents }) => {
        const id = idAt(segment, supplier)
        if (place === PENDING) pending.push(id)
        if (place !== RANKED) return
        const isKnown = asked.leftCents !== null && centsAt(segment.columns.records, (rows.at[best.index] as number) + CAPACITY) !== NO_CENTS
        ranked.push({ id, cents: isKnown ? cents : null, recognitionBasisPoints: purchase.standing === FULL ? asked.countsFull : asked.countsTemporary })
      },
      judged: ({ place, judgement }) => {
        if (isCandidate(judgement)) ranked.push({ id: judgement.supplier.id, cents: judgement.fillable.cents, recognitionBasisPoints: judgement.recognitionBasisPoints })
        else if (place === 'pending') pending.push(judgement.supplier.id)
      }
    })
    return { ranked, pending }
  })
}
