// A match through a catalogue: what `match` answers, and of a need in words what `search` answers, for registers of any size.
import { answerTo } from '../answer-to.ts'
import { SHOWN } from '../match.ts'
import type { MatchOutcome, Shown } from '../model/match.ts'
import type { SearchOutcome } from '../model/search.ts'
import type { Supplier } from '../model/supplier.ts'
import { provenanceOf, type Reader } from '../search/index.ts'
import { askCatalogue } from './ask-catalogue.ts'
import type { Catalogue } from './catalogue.ts'
import { collect } from './collect.ts'
import { judgedPages } from './judged-pages.ts'
import type { CatalogueRequest } from './search-catalogue.ts'

/** Without what leads on to other questions: no facets, no marks, and nothing to go on with. */
type Matched = Pick<SearchOutcome, 'part' | 'obligation' | 'warnings' | 'read' | 'outside' | 'provenance'> & Pick<MatchOutcome, 'ranked' | 'pending' | 'refused'>

/**
 * The first of each list of `searchCatalogue`. `after` does not matter. `supplierOf`: as there.
 * @throws MatcherError INVALID_REQUEST as `searchCatalogue`.
 */
export function matchCatalogue (catalogue: Catalogue, request: CatalogueRequest, reader: Reader, supplierOf: (id: string) => Supplier): Matched {
  return answerTo(() => {
    const asked = askCatalogue(catalogue, request, reader)
    const { show = SHOWN, showAside = show, seed = '' } = request
    const collected = collect(catalogue, asked, { show: { ranked: show, pending: showAside, refused: showAside }, seed, print: '', going: null, summary: true }, reader, supplierOf)
    const { ranked, pending, refused } = judgedPages(collected, asked, reader, supplierOf)
    const { assessed: { part, obligation, warnings, delivery }, read } = asked
    return {
      part, obligation, warnings, read,
      ranked: shown(ranked),
      pending: shown(pending),
      refused: shown(refused),
      outside: catalogue.suppliers - ranked.total - pending.total - refused.total,
      provenance: provenanceOf({ ...request, register: catalogue.register }, delivery, reader)
    }
  })
}

function shown<T> ({ total, items }: Shown<T>): Shown<T> {
  return { total, items }
}
