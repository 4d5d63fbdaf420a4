// Whom to invite, through a catalogue: the same answer as `inviteFirms` gives, for registers of any size.
import { answerTo } from '../answer-to.ts'
import { checkInvitation, compareTurns, invitationOf, timesInvited, type Turn, withoutPlace } from '../buyer/index.ts'
import { SHOWN } from '../match.ts'
import type { Invitation, InviteRequest } from '../model/invitation.ts'
import type { Shown } from '../model/match.ts'
import type { Supplier } from '../model/supplier.ts'
import type { AskedQuestion, Reader } from '../search/index.ts'
import { askCatalogue } from './ask-catalogue.ts'
import type { Catalogue } from './catalogue.ts'
import { eachFirm } from './each-firm.ts'
import { judgedPages } from './judged-pages.ts'
import { type Listed, listing } from './listing.ts'
import { PENDING, RANKED } from './place-of.ts'
import { idAt, type Segment } from './segment.ts'
import { topOf } from './top.ts'

interface InTurn extends Turn, Pick<Listed, 'first' | 'cents' | 'segment' | 'supplier'> {}

/**
 * `supplierOf`: as for `searchCatalogue`.
 * @throws MatcherError INVALID_REQUEST as `inviteFirms`, and as `searchCatalogue`.
 */
export function inviteThroughCatalogue (catalogue: Catalogue, request: Omit<InviteRequest, 'suppliers' | 'register'>, reader: Reader, supplierOf: (id: string) => Supplier): Invitation {
  return answerTo(() => {
    const { invite, invitedLately, seed = '', show = SHOWN } = request
    const asking = { ...request, register: catalogue.register, suppliers: [] }
    checkInvitation(asking)
    return invitationOf(asking, askCatalogue(catalogue, request, reader), reader, (asked) => {
      const question = withoutPoints(asked)
      const page = { show: { ranked: 0, pending: show, refused: show }, seed, print: '', going: null }
      const [pending, refused] = [listing('pending', page), listing('refused', page)]
      const first = topOf<InTurn>(invite + show, compareTurns(seed))
      const withScore = new Map<number, number>()
      const rank = (segment: Segment, supplier: number, score: number, cents: number): void => {
        withScore.set(score, (withScore.get(score) ?? 0) + 1)
        const last = first.last()
        if (last !== null && score < last.score) return
        const id = idAt(segment, supplier)
        first.offer({ score, lately: timesInvited(invitedLately, id) ?? 0, id: () => id, first: score, cents, segment, supplier })
      }
      eachFirm(catalogue, question, reader, supplierOf, {
        stand: ({ segment, supplier, passing: { place }, first: score, cents }) => {
          if (place === RANKED) rank(segment, supplier, score, cents)
          else (place === PENDING ? pending : refused).add(segment, supplier, score, null)
        },
        judged: ({ place, near, judgement }, { segment, supplier }) => {
          if ('score' in judgement) rank(segment, supplier, judgement.score, judgement.fillable.cents ?? 0)
          else if (place !== 'outside') (place === 'pending' ? pending : refused).add(segment, supplier, near, null)
        }
      })
      const inTurn = first.taken().map((one): Listed => ({ ...one, key: () => ({ numbers: [], id: one.id() }) }))
      const [waiting, out] = [pending.finish(), refused.finish()]
      const total = [...withScore.values()].reduce((sum, count) => sum + count, 0)
      const pages = judgedPages({
        totals: { ranked: total, pending: waiting.total, refused: out.total }, shown: { ranked: inTurn, pending: waiting.items, refused: out.items },
        next: { ranked: null, pending: null, refused: null }, facets: []
      }, question, reader, supplierOf)
      return {
        firms: pages.ranked.items.map((candidate) => withoutPlace(candidate, invitedLately)),
        total,
        withScore: (score) => withScore.get(score) ?? 0,
        pending: shown(pages.pending),
        refused: shown(pages.refused),
        outside: catalogue.suppliers - total - waiting.total - out.total
      }
    })
  })
}

/** The same question, in which nobody gets points for where they sit. */
function withoutPoints (asked: AskedQuestion): AskedQuestion {
  const { question, question: { score } } = asked
  if (score === null) return asked
  const { ranking, ranking: { weights } } = score
  return { ...asked, question: { ...question, score: { ...score, ranking: { ...ranking, weights: { ...weights, 'place-closeness': 0 } } } } }
}

function shown<T> ({ total, items }: Shown<T>): Shown<T> {
  return { total, items }
}
