// A market test through a catalogue: the same answer as `marketTest` gives. The records tell who is outside the question; the rest are looked at one by one.
import { answerTo } from '../answer-to.ts'
import { askedOf, checkMarketTest, marketTest } from '../buyer/index.ts'
import type { MarketTest, MarketTestRequest } from '../model/market-test.ts'
import type { Supplier } from '../model/supplier.ts'
import type { Reader } from '../search/index.ts'
import { askCatalogue } from './ask-catalogue.ts'
import type { Catalogue } from './catalogue.ts'
import { eachFirm } from './each-firm.ts'
import { idAt } from './segment.ts'

/**
 * `supplierOf`: as for `searchCatalogue`; asked for everybody inside the question.
 * @throws MatcherError INVALID_REQUEST as `marketTest`, and as `searchCatalogue`.
 */
export function marketTestThroughCatalogue (
  catalogue: Catalogue, request: Omit<MarketTestRequest, 'suppliers' | 'register'>, reader: Reader, supplierOf: (id: string) => Supplier
): MarketTest {
  return answerTo(() => {
    const inside: Supplier[] = []
    const { suppliers: _suppliers, register: _register, ...asking } = askedOf(checkMarketTest({ ...request, suppliers: [], register: catalogue.register }))
    eachFirm(catalogue, askCatalogue(catalogue, asking, reader), reader, supplierOf, {
      stand: ({ segment, supplier }) => { inside.push(supplierOf(idAt(segment, supplier))) },
      judged: ({ place, judgement }) => { if (place !== 'outside') inside.push(supplierOf(judgement.supplier.id)) }
    })
    const test = marketTest({ ...request, suppliers: inside, register: catalogue.register }, reader)
    return { ...test, outside: test.outside + catalogue.suppliers - inside.length }
  })
}
