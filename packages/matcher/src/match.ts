// From a contract to what it owes, and to the suppliers that can fill it.
import { answerTo } from './answer-to.ts'
import { assessPart, OTHER_BUYER, type PartAssessed } from './assess-part.ts'
import { checkRequest } from './check-request.ts'
import { isCandidate, isInside, judge, nearness, type JudgeQuestion } from './judge.ts'
import type { Judgement } from './model/judgement.ts'
import type { MatchOutcome, MatchRequest, Shown } from './model/match.ts'
import type { Cents, Period } from './model/values.ts'
import { compareText } from './primitives/index.ts'
import { reservationRules } from './reservation-rules.ts'
import { findProvision } from './rules/index.ts'
import { rank } from './scoring/index.ts'
import { VERSION } from './version.ts'

/** How many of each list are shown when the request does not say. */
export const SHOWN = 20

/**
 * Derives the obligation of the chosen part of a contract and judges every supplier against it.
 *
 * Every supplier handed in is in exactly one place: ranked (a purchase counts), pending (unknown, with what is missing),
 * refused (with the rule that refused), or outside the question that the need asks. Same request, same answer.
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
  const { part, obligation, warnings, period, delivery } = assessed
  const question = judgeQuestion(request, assessed, { from: delivery, until: need.delivery ?? (period === null ? delivery : period.until) })

  const needed = question.needed
  const inside = suppliers.filter((supplier) => isInside(supplier, question))
  const judged = inside.map((supplier) => ({ near: nearness(supplier, needed), judged: judge(supplier, question) }))
  const setAside = (verdict: Judgement['verdict']): readonly Judgement[] => judged
    .filter((one) => one.judged.verdict === verdict && !isCandidate(one.judged))
    .sort((first, second) => second.near - first.near || compareText(first.judged.supplier.id, second.judged.supplier.id))
    .map((one) => one.judged)

  return {
    part,
    obligation,
    warnings,
    ranked: shown(rank(judged.map((one) => one.judged).filter(isCandidate), seed), show),
    pending: shown(setAside('unknown'), show),
    refused: shown(setAside('not-met'), show),
    outside: suppliers.length - inside.length,
    provenance: {
      matcher: VERSION,
      ruleSets: request.ruleSet.layers,
      register: request.register,
      on: request.on,
      knownAt: request.knownAt,
      delivery,
      seed
    }
  }
}

function judgeQuestion (request: MatchRequest, { part, obligation, situation: at }: PartAssessed, performance: Period): JudgeQuestion {
  const delivery = performance.from
  const { contract, need = {}, ruleSet, knownAt, authority } = request
  const leftCents = obligation.leftCents ?? obligation.estimate?.leftCents ?? null
  const reservation = need.reservation ?? part.facts.reservation
  const ranking = findProvision(ruleSet, 'ranking', at)
  const needed = need.cpv ?? part.facts.cpv ?? []
  const authorityName = request.authorityName ?? authority
  const municipality = part.facts.performance?.municipality ?? authority
  return {
    purchase: { authority, authorityName, badge: findProvision(ruleSet, 'badge', at), acceptedLabels: findProvision(ruleSet, 'acceptedLabels', at), delivery, knownAt },
    reservation: (reservation ?? 'none') === 'none' && part.facts.reservedExecution !== 'yes'
      ? null
      : {
          reservation: reservation ?? 'none',
          facts: part.facts,
          regime: contract.regime ?? null,
          authority: authority === OTHER_BUYER ? null : authority,
          awardOn: contract.days?.award ?? request.on,
          rules: reservationRules(ruleSet, at),
          on: delivery,
          knownAt
        },
    need,
    performance,
    needed,
    fillable: { leftCents, leftIsEstimate: obligation.leftCents === null && leftCents !== null, isAssumed: obligation.leftCents === null && (obligation.estimate?.reasons.includes('assumed-rate') ?? false), contractTakesCents: smaller(need.budgetCents ?? null, obligation.sumCents) },
    score: ranking.state === 'in-force'
      ? { ranking: ranking.value, rule: ranking.rule, on: delivery, performance, needed, near: need.near ?? part.facts.performance?.point ?? request.authorityPoint ?? null, municipality, municipalityName: municipality === authority ? authorityName : municipality }
      : null
  }
}

/** Null is not known, and sets no limit. */
function smaller (first: Cents | null, second: Cents | null): Cents | null {
  if (first === null) return second
  return second === null || first < second ? first : second
}

function shown<T> (items: readonly T[], show: number): Shown<T> {
  return { total: items.length, items: items.slice(0, show) }
}
