// From a contract and a need in somebody's own words to the suppliers that can fill what is left of the obligation.
import { answerTo } from '../answer-to.ts'
import { checkRequest } from '../check-request.ts'
import { judgeAll } from '../judge-all.ts'
import { SHOWN } from '../match.ts'
import type { ReadNeed } from '../model/lexicon.ts'
import type { Candidate, Judgement } from '../model/judgement.ts'
import type { Marks, SearchOutcome, SearchRequest } from '../model/search.ts'
import { highlight } from '../need/index.ts'
import { VERSION } from '../version.ts'
import { ask } from './ask.ts'
import { countFacets } from './facets.ts'
import { cutPages } from './pages.ts'
import { questionPrint } from './question-print.ts'
import type { Reader } from './reader.ts'

/**
 * As `match`, for a need in words: only offerings in which a telling word of it was found are inside the question, and how well they answer it counts in
 * their score. With facets, marks and pages. The plain loop over `judge`: what every faster engine must agree with.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, as `match`; and for an `after` that does not belong to this question.
 */
export function search (request: SearchRequest, reader: Reader): SearchOutcome {
  return answerTo(() => {
    checkRequest(request)
    return outcomeOf(request, reader)
  })
}

function outcomeOf (request: SearchRequest, reader: Reader): SearchOutcome {
  const { suppliers, seed = '', show = SHOWN, after } = request
  const { id, version } = reader.lexicon.lexicon
  const { assessed, read, question } = ask(request, reader)
  const lists = judgeAll(suppliers, question, seed)
  const { suppliers: _suppliers, ruleSet, show: _show, after: _after, ...asked } = request
  const pages = cutPages(lists, show, seed, questionPrint([asked, ruleSet.layers, id, version]), after)
  const shown: readonly (Candidate | Judgement)[] = [...pages.ranked.items, ...pages.pending.items, ...pages.refused.items]
  return {
    part: assessed.part,
    obligation: assessed.obligation,
    warnings: assessed.warnings,
    read,
    ...pages,
    outside: lists.outside,
    facets: countFacets(suppliers, question),
    marks: read === null || read.words.length === 0 ? {} : Object.fromEntries(shown.map(({ supplier }) => [supplier.id, marksOf(supplier, read, reader)])),
    provenance: {
      matcher: VERSION,
      ruleSets: ruleSet.layers,
      register: request.register,
      on: request.on,
      knownAt: request.knownAt,
      delivery: assessed.delivery,
      seed,
      lexicon: { id, version }
    }
  }
}

function marksOf ({ name, offering }: Judgement['supplier'], read: ReadNeed, { lexicon }: Reader): Marks {
  return { name: highlight(name, read, lexicon), title: highlight(offering?.title ?? '', read, lexicon), text: highlight(offering?.text ?? '', read, lexicon) }
}
