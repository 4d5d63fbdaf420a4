import { type Catalogue, type MarketTest, type MarketTestRequest, marketTestThroughCatalogue, type Reader } from '@sroi/matcher/search'
import { asOurFault } from './as-our-fault.ts'
import { supplierOf } from './supplier-of.ts'

/**
 * The answer of `marketTest` to a request, through the catalogue of the register in it.
 * @throws MatcherError INVALID_REQUEST as `marketTest`.
 */
export function testMarketOfRegister (catalogue: Catalogue, { suppliers, ...request }: MarketTestRequest, reader: Reader): MarketTest {
  return asOurFault(() => marketTestThroughCatalogue(catalogue, request, reader, supplierOf(suppliers)))
}
