// From a contract to what it owes, and to the suppliers that can fill it.
import { choosePart, warnAboutContract } from './contract/index.ts'
import { checkRequest } from './check-request.ts'
import { isCandidate, isInside, judge, nearness, type JudgeQuestion } from './judge.ts'
import type { Contract } from './model/contract.ts'
import type { ContractPart, Judgement, MatchOutcome, MatchRequest, Obligation, Shown } from './model/match.ts'
import type { ProvisionValues, Topic } from './model/rule-set.ts'
import type { Lookup } from './model/finding.ts'
import type { Cents, IsoDay, Period } from './model/values.ts'
import { assessObligation, type ObligationRules } from './obligation/index.ts'
import { compareText, lastDayOfMonths, movedInto } from './primitives/index.ts'
import { findBinding, findProvision, type Situation } from './rules/index.ts'
import { rank } from './scoring/index.ts'
import { VERSION } from './version.ts'

/** The id under which a caller asks about a buyer that is not in its list: rules and name are not known. */
export const OTHER_BUYER = 'other'

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
  checkRequest(request)
  const { contract, choice = {}, suppliers, need = {}, seed = '', show = SHOWN } = request
  const part = choosePart(contract, choice)
  const period = contractPeriod(contract, part)
  const delivery = need.delivery ?? (period === null ? request.on : movedInto(request.on, period))
  const obligation = assessObligation(contract, part, obligationRules(request, part, delivery), request.fillings ?? [], request.assumptions ?? [], request.on)
  const question = judgeQuestion(request, part, obligation, { from: delivery, until: need.delivery ?? (period === null ? delivery : period.until) })

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
    warnings: warnAboutContract(contract, part, choice, request.authority === OTHER_BUYER ? null : request.authorityName ?? null),
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

/** When the contract runs; null: not known. */
function contractPeriod (contract: Contract, { facts }: ContractPart): Period | null {
  if (facts.period !== undefined) return facts.period
  const from = contract.days?.contract ?? contract.days?.award
  return from === undefined || facts.months === undefined ? null : { from, until: lastDayOfMonths(from, facts.months) }
}

/** The provisions an obligation is derived from: those that bind the contract. */
function obligationRules (request: MatchRequest, part: ContractPart, delivery: IsoDay): ObligationRules {
  const { stage = 'concluded' } = request.contract
  const today = situation(request, part, delivery)
  const isConcluded = stage === 'concluded' || stage === 'award' || stage === 'change'
  const find = <T extends Topic>(topic: T): Lookup<ProvisionValues[T]> => findBinding(request.ruleSet, topic, today, isConcluded).found
  return {
    scope: find('scope'),
    threshold: find('threshold'),
    minimumTerm: find('minimumTerm'),
    labourShare: find('labourShare'),
    rate: find('rate'),
    base: find('base'),
    cap: find('cap'),
    rounding: find('rounding'),
    laterThanContract: findBinding(request.ruleSet, 'scope', today, isConcluded).tooLate
  }
}

function judgeQuestion (request: MatchRequest, part: ContractPart, obligation: Obligation, performance: Period): JudgeQuestion {
  const delivery = performance.from
  const { contract, need = {}, ruleSet, knownAt, authority } = request
  const at = situation(request, part, delivery)
  const leftCents = obligation.leftCents ?? obligation.estimate?.leftCents ?? null
  const reservation = need.reservation ?? part.facts.reservation
  const ranking = findProvision(ruleSet, 'ranking', at)
  const needed = need.cpv ?? part.facts.cpv ?? []
  const authorityName = request.authorityName ?? authority
  const municipality = part.facts.performance?.municipality ?? authority
  return {
    purchase: { authority, authorityName, badge: findProvision(ruleSet, 'badge', at), acceptedLabels: findProvision(ruleSet, 'acceptedLabels', at), delivery, knownAt },
    reservation: reservation === undefined || reservation === 'none'
      ? null
      : { reservation, regime: contract.regime ?? null, rule: findProvision(ruleSet, 'reservation', at), on: delivery, knownAt },
    need,
    performance,
    needed,
    fillable: { leftCents, leftIsEstimate: obligation.leftCents === null && leftCents !== null, isAssumed: obligation.leftCents === null && (obligation.estimate?.reasons.includes('assumed-rate') ?? false), contractTakesCents: smaller(need.budgetCents ?? null, obligation.sumCents) },
    score: ranking.state === 'in-force'
      ? { ranking: ranking.value, rule: ranking.rule, on: delivery, performance, needed, near: need.near ?? part.facts.performance?.point ?? request.authorityPoint ?? null, municipality, municipalityName: municipality === authority ? authorityName : municipality }
      : null
  }
}

function situation ({ contract, knownAt }: MatchRequest, part: ContractPart, delivery: IsoDay): Situation {
  return {
    trigger: contract.trigger ?? 'contract',
    ...(part.facts.nature === undefined ? {} : { nature: part.facts.nature }),
    ...(part.facts.labourShareBasisPoints === undefined ? {} : { labourShareBasisPoints: part.facts.labourShareBasisPoints }),
    days: { ...contract.days, delivery },
    knownAt
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
