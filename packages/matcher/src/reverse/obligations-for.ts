// Which open obligations could this firm fill?
import { answerTo } from '../answer-to.ts'
import { isCandidate } from '../is-candidate.ts'
import { type Judged, judge } from '../judge.ts'
import { SHOWN } from '../match.ts'
import type { Candidate } from '../model/judgement.ts'
import type { Page } from '../model/search.ts'
import type { ObligationJudged, ObligationsFound, ObligationsRequest } from '../model/reverse.ts'
import { compareText } from '../primitives/index.ts'
import { cutPage, questionPrint, rankedKey, readCursor, type Reader } from '../search/index.ts'
import { VERSION } from '../version.ts'
import { askObligations, type ObligationAsked } from './ask-obligations.ts'

const LISTS = ['ranked', 'pending', 'refused', 'outside'] as const

type Stands = ObligationJudged & Pick<Judged, 'place' | 'near'>

/**
 * Every obligation is in exactly one place, the one at which the search of that obligation has the firm, and with the same judgement; those of which nothing
 * is left are named apart. Pages go on as those of `search` do.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem of every obligation at once; and for an `after` that does not belong to this question.
 */
export function obligationsFor (request: ObligationsRequest, reader: Reader): ObligationsFound {
  return answerTo(() => {
    const { supplier, list, seed = '', show = SHOWN, after } = request
    const { lexicon: { lexicon: { id, version } }, lists } = reader
    const asked = askObligations(request, reader)
    const print = questionPrint([supplier, list, seed, id, version, asked.map((one) => [one.id, one.layers, one.on, one.knownAt]), ...lists ?? []])
    const going = after === undefined ? null : readCursor(after, print, LISTS)
    const open = asked.filter(({ question }) => question.fillable.leftIsEstimate || question.fillable.leftCents !== 0)
    const all = open.map((one) => standsIn(one, supplier))
    const ranked = all.flatMap(({ id, obligation, judgement }) => isCandidate(judgement) ? [{ id, obligation, judgement }] : []).sort(inOrder((one) => keyOfRanked(one, seed)))
    const others = (place: Judged['place']): Page<ObligationJudged> => {
      const standing = all.filter((one) => one.place === place).sort(inOrder(keyOfOther))
      const { total, items, next } = cutPage(standing, keyOfOther, { list: place, show, print, going })
      return { total, items: items.map(({ id, obligation, judgement }) => ({ id, obligation, judgement })), next }
    }
    return {
      ranked: cutPage(ranked, (one) => keyOfRanked(one, seed), { list: 'ranked', show, print, going }),
      pending: others('pending'),
      refused: others('refused'),
      outside: others('outside'),
      filled: asked.filter((one) => !open.includes(one)).map((one) => one.id).sort(compareText),
      provenance: { matcher: VERSION, supplier: supplier.id, list, seed, lexicon: { id, version }, ...(lists === undefined ? {} : { lists }) }
    }
  })
}

function standsIn ({ id, assessed: { obligation }, question }: ObligationAsked, supplier: ObligationsRequest['supplier']): Stands {
  return { id, obligation, ...judge(supplier, question) }
}

function keyOfRanked ({ id, judgement: { score, fillable } }: ObligationJudged<Candidate>, seed: string): ReturnType<typeof rankedKey> {
  return rankedKey(score, fillable.cents ?? 0, id, seed)
}

function keyOfOther ({ id, near }: Stands): ReturnType<typeof rankedKey> {
  return { numbers: [near], id }
}

/** Highest numbers first, then by text: the order in which a page goes on. */
function inOrder<T> (keyOf: (item: T) => ReturnType<typeof rankedKey>): (first: T, second: T) => number {
  return (first, second) => {
    const [one, other] = [keyOf(first), keyOf(second)]
    const differing = one.numbers.findIndex((number, index) => number !== other.numbers[index])
    return differing < 0 ? compareText(one.id, other.id) : (other.numbers[differing] as number) - (one.numbers[differing] as number)
  }
}
