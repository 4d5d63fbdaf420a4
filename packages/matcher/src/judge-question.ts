// What is asked of every supplier: the rules, the days and the amounts that are the same for all of one request.
import { OTHER_BUYER, type PartAssessed } from './assess-part.ts'
import type { JudgeQuestion } from './judge.ts'
import type { MatchRequest } from './model/match.ts'
import type { Cents, Period, RdPoint } from './model/values.ts'
import type { WordsAsked } from './model/words-asked.ts'
import { reservationRules } from './reservation-rules.ts'
import { findProvision } from './rules/index.ts'

/** A request, whoever is in the register. */
type Asking = Omit<MatchRequest, 'suppliers' | 'register'>

/** What the words of a need came to. */
export interface NeedInWords {
  /** Null: there is nothing in them to look for. */
  readonly words: WordsAsked | null
  /** A place that the text names; null: none. */
  readonly near: RdPoint | null
}

/** `inWords` null: the need has none. Where neither words nor codes say what is needed, the codes of the contract do. */
export function judgeQuestion (request: Asking, assessed: PartAssessed, inWords: NeedInWords | null = null): JudgeQuestion {
  const { part, obligation, situation: at, delivery } = assessed
  const { need = {}, filters = {}, ruleSet, knownAt, authority } = request
  const ranking = findProvision(ruleSet, 'ranking', at)
  const needed = inWords?.words?.codes ?? need.cpv ?? part.facts.cpv ?? []
  const authorityName = request.authorityName ?? authority
  const municipality = part.facts.performance?.municipality ?? authority
  const near = need.near ?? inWords?.near ?? part.facts.performance?.point ?? request.authorityPoint ?? null
  const performance = performanceOf(request, assessed)
  return {
    purchase: { authority, authorityName, badge: findProvision(ruleSet, 'badge', at), acceptedLabels: findProvision(ruleSet, 'acceptedLabels', at), delivery, knownAt },
    reservation: reservationAsked(request, assessed),
    need,
    filters: { filters, near, on: delivery, knownAt },
    divisions: need.sameDivisionOnly === true ? [...new Set(needed.map((code) => code.slice(0, 2)))] : [],
    performance,
    needed,
    words: inWords?.words ?? null,
    fillable: {
      leftCents: leftOf(assessed),
      leftIsEstimate: obligation.leftCents === null && leftOf(assessed) !== null,
      isAssumed: obligation.leftCents === null && (obligation.estimate?.reasons.includes('assumed-rate') ?? false),
      contractTakesCents: smaller(need.budgetCents ?? null, obligation.sumCents)
    },
    score: ranking.state === 'in-force'
      ? { ranking: ranking.value, rule: ranking.rule, on: delivery, performance, needed, near, municipality, municipalityName: municipality === authority ? authorityName : municipality }
      : null
  }
}

/** From the day of delivery to its last day, else the day that was asked for, else what is left of the contract period. */
function performanceOf ({ need = {} }: Asking, { period, delivery }: PartAssessed): Period {
  return { from: delivery, until: need.deliveryUntil ?? need.delivery ?? (period === null ? delivery : period.until) }
}

function leftOf ({ obligation }: PartAssessed): Cents | null {
  return obligation.leftCents ?? obligation.estimate?.leftCents ?? null
}

function reservationAsked (request: Asking, { part, situation, delivery }: PartAssessed): JudgeQuestion['reservation'] {
  const { contract, need = {}, ruleSet, knownAt, authority } = request
  const reservation = need.reservation ?? part.facts.reservation ?? 'none'
  if (reservation === 'none' && part.facts.reservedExecution !== 'yes') return null
  return {
    reservation,
    facts: part.facts,
    regime: contract.regime ?? null,
    authority: authority === OTHER_BUYER ? null : authority,
    awardOn: contract.days?.award ?? request.on,
    rules: reservationRules(ruleSet, situation),
    on: delivery,
    knownAt
  }
}

/** Null is not known, and sets no limit. */
function smaller (first: Cents | null, second: Cents | null): Cents | null {
  if (first === null) return second
  return second === null || first < second ? first : second
}
