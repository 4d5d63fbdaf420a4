// From a contract to what it owes, and to the suppliers that can fill it.
import { answerTo } from './answer-to.ts'
import { assessPart } from './assess-part.ts'
import { checkRequest } from './check-request.ts'
import { judgeAll } from './judge-all.ts'
import { judgeQuestion } from './judge-question.ts'
import type { MatchOutcome, MatchRequest, Shown } from './model/match.ts'
import { VERSION } from './version.ts'

/** How many of each list are shown when the request does not say. */
export const SHOWN = 20

/**
 * Derives the obligation of the chosen part of a contract and judges every supplier against it.
 *
 * Every supplier handed in is in exactly one place: ranked (a purchase counts), pending (unknown, with what is missing),
 * refused (with the rule that refused), or outside the question that the need and the filters ask. Same request, same answer.
 *
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a value is out of range, the lot or the party does
 *   not occur, or two suppliers share an id. A buyer without rules, or a day before any rule, is an answer: unknown.
 */
export function match (request: MatchRequest): MatchOutcome {
  return answerTo(() => {
    checkRequest(request)
    return outcomeOf(request)
  })
}

function outcomeOf (request: MatchRequest): MatchOutcome {
  const { suppliers, need = {}, seed = '', show = SHOWN } = request
  const assessed = assessPart({ ...request, ...(need.delivery === undefined ? {} : { delivery: need.delivery }) })
  const lists = judgeAll(suppliers, judgeQuestion(request, assessed), seed)
  return {
    part: assessed.part,
    obligation: assessed.obligation,
    warnings: assessed.warnings,
    ranked: shown(lists.ranked, show),
    pending: shown(lists.pending.map(({ judgement }) => judgement), show),
    refused: shown(lists.refused.map(({ judgement }) => judgement), show),
    outside: lists.outside,
    provenance: {
      matcher: VERSION,
      ruleSets: request.ruleSet.layers,
      register: request.register,
      on: request.on,
      knownAt: request.knownAt,
      delivery: assessed.delivery,
      seed
    }
  }
}

function shown<T> (items: readonly T[], show: number): Shown<T> {
  return { total: items.length, items: items.slice(0, show) }
}
