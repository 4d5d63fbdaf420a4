// A match through the catalogue: what the plain loops answer, without words and with them.
import fc from 'fast-check'
import t from 'tap'
import { match, MatcherError, type Supplier } from '@sroi/matcher'
import { buildCatalogue, changeCatalogue, matchCatalogue, search, type SearchRequest } from '@sroi/matcher/search'
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

function withoutNext<T> ({ total, items }: { readonly total: number, readonly items: readonly T[] }): unknown {
  return { total, items }
}

/** What a search answers, but for what leads on. */
function bySearch (request: SearchRequest): unknown {
  const { ranked, pending, refused, facets: _facets, marks: _marks, part, obligation, warnings, read, outside, provenance } = search(request, READER)
  return { part, obligation, warnings, read, ranked: withoutNext(ranked), pending: withoutNext(pending), refused: withoutNext(refused), outside, provenance }
}

/** What a match answers; `showAside` is not known to it. */
function byMatch (request: SearchRequest): unknown {
  const { provenance, part, obligation, warnings, ...lists } = match(request)
  const { lexicon } = READER.lexicon
  return { part, obligation, warnings, read: null, ...lists, provenance: { ...provenance, lexicon: { id: lexicon.id, version: lexicon.version } } }
}

t.test('whatever is asked, the answer is that of the plain loop to the byte', async (t) => {
  const seen = { ranked: 0, words: 0, none: 0 }
  fc.assert(fc.property(anyCloseSearch, fc.boolean(), ({ after: _after, ...asked }, isInWords) => {
    const { text: _text, ...need } = asked.need ?? {}
    const { showAside: _aside, ...plain } = { ...asked, need }
    const request: SearchRequest = isInWords ? asked : plain
    const { suppliers, register, ...asking } = request
    const half = suppliers.length >>> 1
    const facts = byId(suppliers)
    const catalogue = changeCatalogue(buildCatalogue(suppliers.slice(0, half), register, READER), { put: suppliers.slice(half) }, register.revision, READER)
    const ours = told(() => matchCatalogue(catalogue, asking, READER, (id) => facts.get(id) as Supplier))
    const expected = told(() => isInWords ? bySearch(request) : byMatch(request))
    if (ours.startsWith('{') && !ours.includes('"ranked":{"total":0')) seen.ranked += 1
    seen[isInWords ? 'words' : 'none'] += 1
    return ours === expected
  }), { numRuns: 400 })
  t.ok(seen.ranked > 60 && seen.words > 100 && seen.none > 100, `${seen.ranked} with somebody ranked, ${seen.words} in words, ${seen.none} without`)
})
