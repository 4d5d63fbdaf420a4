// An answer around what was found: the same whichever engine looked through the register.
import type { Candidate, Judgement } from '../model/judgement.ts'
import { SHOWN } from '../match.ts'
import type { ReadNeed } from '../model/lexicon.ts'
import type { Facet, Marks, SearchOutcome, SearchRequest } from '../model/search.ts'
import { highlighter } from '../need/index.ts'
import { ask, type AskedQuestion } from './ask.ts'
import { type Cursor, type List, LISTS, readCursor } from './cursor.ts'
import type { Pages } from './pages.ts'
import { provenanceOf } from './provenance-of.ts'
import { questionPrint } from './question-print.ts'
import type { Reader } from './reader.ts'

/** What of each list is asked for. */
export interface PageAsked {
  readonly show: Readonly<Record<List, number>>
  readonly seed: string
  /** To which question a cursor belongs. */
  readonly print: string
  readonly going: Cursor | null
  /** No facets. */
  readonly summary?: true
}

export interface Found {
  readonly pages: Pages
  readonly outside: number
  readonly facets: readonly Facet[]
}

export function answer (request: Omit<SearchRequest, 'suppliers'>, reader: Reader, look: (asked: AskedQuestion, page: PageAsked) => Found): SearchOutcome {
  const { ruleSet, seed = '', show = SHOWN, showAside = show, after, ...question } = request
  const { lexicon: { lexicon: { id, version } }, lists = [] } = reader
  const asked = ask(request, reader)
  const print = questionPrint([question, seed, ruleSet.layers, id, version, ...lists])
  const { pages, outside, facets } = look(asked, { show: { ranked: show, pending: showAside, refused: showAside }, seed, print, going: after === undefined ? null : readCursor(after, print, LISTS) })
  const { assessed, read } = asked
  const shown: readonly (Candidate | Judgement)[] = [...pages.ranked.items, ...pages.pending.items, ...pages.refused.items]
  return {
    part: assessed.part,
    obligation: assessed.obligation,
    warnings: assessed.warnings,
    read,
    ...pages,
    outside,
    facets,
    marks: read === null || read.words.length === 0 ? {} : marksOf(shown, read, reader),
    provenance: provenanceOf(request, assessed.delivery, reader)
  }
}

/** Where the words of the need stand, by the id of a supplier. */
function marksOf (shown: readonly (Candidate | Judgement)[], read: ReadNeed, { lexicon }: Reader): SearchOutcome['marks'] {
  const mark = highlighter(read, lexicon)
  return Object.fromEntries(shown.map(({ supplier: { id, name, offering } }): [string, Marks] => [id, { name: mark(name), title: mark(offering?.title ?? ''), text: mark(offering?.text ?? '') }]))
}
