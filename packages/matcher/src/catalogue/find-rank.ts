// The place of one supplier among all that are ranked, as the records tell it: nobody is judged.
import { answerTo } from '../answer-to.ts'
import { isCandidate } from '../is-candidate.ts'
import type { Supplier } from '../model/supplier.ts'
import { isAfter, type Key, rankedKey, type Reader } from '../search/index.ts'
import { askCatalogue } from './ask-catalogue.ts'
import type { Catalogue } from './catalogue.ts'
import { eachFirm } from './each-firm.ts'
import { RANKED } from './place-of.ts'
import type { CatalogueRequest } from './search-catalogue.ts'
import { idAt } from './segment.ts'

interface Standing {
  readonly score: number
  readonly cents: number
  readonly idOf: () => string
}

/**
 * From 1; null: the supplier is not ranked, or not there. `supplierOf`: as for `searchCatalogue`.
 * @throws MatcherError INVALID_REQUEST as `searchCatalogue`.
 */
export function findRank (catalogue: Catalogue, request: CatalogueRequest, id: string, reader: Reader, supplierOf: (id: string) => Supplier): number | null {
  return answerTo(() => {
    const ranked: Standing[] = []
    eachFirm(catalogue, askCatalogue(catalogue, request, reader), reader, supplierOf, {
      stand: ({ segment, supplier, passing: { place }, first, cents }) => {
        if (place === RANKED) ranked.push({ score: first, cents, idOf: () => idAt(segment, supplier) })
      },
      judged: ({ judgement }) => {
        if (isCandidate(judgement)) ranked.push({ score: judgement.score, cents: judgement.fillable.cents ?? 0, idOf: () => judgement.supplier.id })
      }
    })
    const own = ranked.find(({ idOf }) => idOf() === id)
    if (own === undefined) return null
    const keyOf = ({ score, cents, idOf }: Standing): Key => rankedKey(score, cents, idOf(), request.seed ?? '')
    const key = keyOf(own)
    // of most the numbers tell, and nobody asks for their ids
    return 1 + ranked.filter((other) => other.score > own.score || (other.score === own.score && (other.cents > own.cents || (other.cents === own.cents && isAfter(key, keyOf(other)))))).length
  })
}
