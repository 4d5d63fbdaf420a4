// What a buyer asks, through the catalogue: the same as the plain loops say.
import fc from 'fast-check'
import t from 'tap'
import { MatcherError, type Supplier } from '@sroi/matcher'
import {
  buildCatalogue, type Catalogue, changeCatalogue, inviteFirms, type InviteRequest, inviteThroughCatalogue, marketTest, type MarketTestRequest, marketTestThroughCatalogue, type SearchRequest
} from '@sroi/matcher/search'
import { anyCloseSearch, READER } from '../search/arbitrary.ts'
import { byId } from './both-engines.ts'

t.setTimeout(100_000)

function told (ask: () => unknown): string {
  try {
    return JSON.stringify(ask())
  } catch (error) {
    if (error instanceof MatcherError) return error.message
    throw error
  }
}

/** A part of it read with the first catalogue, the rest put in later. */
function catalogueOf ({ suppliers, register }: SearchRequest): Catalogue {
  const half = suppliers.length >>> 1
  return changeCatalogue(buildCatalogue(suppliers.slice(0, half), register, READER), { put: suppliers.slice(half) }, register.revision, READER)
}

/** Mostly without conditions on place, which are refused. */
function asked ({ after: _after, showAside: _aside, filters = {}, ...request }: SearchRequest, keepsPlace: boolean): Omit<SearchRequest, 'after'> {
  const { municipalities: _municipalities, worksIn: _worksIn, withinMetres: _within, ...others } = filters
  return { ...request, filters: keepsPlace ? filters : others }
}

t.test('whom to invite: the same firms in the same order, for the same reasons', async (t) => {
  let invited = 0
  let refused = 0
  const times = fc.option(fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), { nil: undefined })
  fc.assert(fc.property(anyCloseSearch, times, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 9 }), ({ ...searched }, lately, invite, rare) => {
    const { suppliers } = searched
    const request: InviteRequest = {
      ...asked(searched, rare === 0), procedure: invite === 1 ? 'single-private' : 'multiple-private', invite,
      ...(lately === undefined ? {} : { invitedLately: Object.fromEntries(suppliers.map(({ id }, index) => [id, lately[index % lately.length] as number])) })
    }
    const { suppliers: _suppliers, register: _register, ...asking } = request
    const facts = byId(suppliers)
    const ours = told(() => inviteThroughCatalogue(catalogueOf(request), asking, READER, (id) => facts.get(id) as Supplier))
    invited += ours.includes('"invited":[{') ? 1 : 0
    refused += ours.startsWith('{') ? 0 : 1
    return ours === told(() => inviteFirms(request, READER))
  }), { numRuns: 400 })
  t.ok(invited > 60 && refused > 5, `${invited} with somebody invited, ${refused} refused`)
})

t.test('a market test: the same counts, firms and outlook', async (t) => {
  let inside = 0
  const routes = fc.constantFrom<MarketTestRequest['routes']>(['sheltered-workshop'], ['integration-operator', 'sheltered-programme'], ['public-service'], [])
  fc.assert(fc.property(anyCloseSearch, routes, (searched, along) => {
    const { filters: _filters, ...rest } = asked(searched, true)
    const request = { ...rest, filters: searched.filters ?? {}, routes: along } as MarketTestRequest
    const { suppliers, register: _register, ...asking } = request
    const facts = byId(suppliers)
    const ours = told(() => marketTestThroughCatalogue(catalogueOf(request), asking, READER, (id) => facts.get(id) as Supplier))
    inside += ours.startsWith('{') && !ours.includes('"firms":{"total":0') ? 1 : 0
    return ours === told(() => marketTest(request, READER))
  }), { numRuns: 300 })
  t.ok(inside > 60, `${inside} with somebody inside`)
})
