// The obligation of the chosen part of a contract, and what a match needs to know of it.
import { choosePart, isConcluded, warnAboutContract } from './contract/index.ts'
import type { AssessRequest, ContractPart } from './model/assess.ts'
import type { Contract } from './model/contract.ts'
import type { Finding, Lookup } from './model/finding.ts'
import type { Obligation } from './model/obligation.ts'
import type { ProvisionValues, Topic } from './model/rule-set.ts'
import type { IsoDay, Period } from './model/values.ts'
import { assessObligation, contractSum } from './obligation/index.ts'
import { evidenceFor, fact, finding, lastDayOfMonths, movedInto } from './primitives/index.ts'
import { findBinding, type Situation } from './rules/index.ts'

/** The id under which a caller asks about a buyer that is not in its list: rules and name are not known. */
export const OTHER_BUYER = 'other'

export interface PartAssessed {
  readonly part: ContractPart
  readonly obligation: Obligation
  readonly warnings: readonly Finding[]
  /** When the contract runs, open where its last day is not known; null: not known. */
  readonly period: Period | null
  readonly delivery: IsoDay
  /** What selects among the provisions. */
  readonly situation: Situation
}

/** A contract that names the version of the rules is held to that one; what it would owe otherwise is shown. */
export function assessPart (request: AssessRequest): PartAssessed {
  const { contract, choice = {}, authority, authorityName, on } = request
  const part = choosePart(contract, choice)
  const period = contractPeriod(contract, part)
  const delivery = request.delivery ?? (period === null ? on : movedInto(on, period))
  const performance = period === null || (period.until === null && part.facts.period?.until === undefined) ? null : period
  const situation: Situation = {
    trigger: contract.trigger ?? 'contract',
    nature: part.facts.nature,
    labourShareBasisPoints: part.facts.labourShareBasisPoints,
    sumCents: undefined,
    days: { publication: contract.days?.publication, award: contract.days?.award, contract: contract.days?.contract, delivery },
    knownAt: request.knownAt
  }
  const rulesOn = part.facts.terms?.rulesOn
  const owed = obligationBy(request, part, performance, situation)
  return {
    part,
    obligation: rulesOn === undefined
      ? owed
      : withVersion(obligationBy(request, part, performance, { ...situation, days: { publication: rulesOn, award: rulesOn, contract: rulesOn, delivery } }), part, rulesOn, owed),
    warnings: warnAboutContract(contract, part, choice, authority === OTHER_BUYER ? null : authorityName ?? null),
    period,
    delivery,
    situation
  }
}

function withVersion (obligation: Obligation, part: ContractPart, rulesOn: IsoDay, { dueCents }: Obligation): Obligation {
  const facts = [fact('rules-on', 'day', rulesOn, evidenceFor(part.evidence, '/terms', rulesOn)), fact('due-by-own-days', 'cents', dueCents)]
  const because = [finding('rules-in-contract', 'met', { facts, on: rulesOn }), ...obligation.finding.because]
  return { ...obligation, finding: { ...obligation.finding, because } }
}

/** When the contract runs, open where its last day is not known; null: not known. */
function contractPeriod ({ days = {} }: Contract, { facts: { period, months } }: ContractPart): Period | null {
  if (period?.until !== undefined) return { from: period.from, until: period.until }
  const from = period?.from ?? days.contract ?? days.award
  if (from !== undefined && months !== undefined) return { from, until: lastDayOfMonths(from, months) }
  return period === undefined ? null : { from: period.from, until: null }
}

/** By the provisions that bind the contract. The sum is made by threshold and base; the others can ask for it. */
function obligationBy ({ contract, ruleSet, fillings = [], assumptions = [], on }: AssessRequest, part: ContractPart, performance: Period | null, situation: Situation): Obligation {
  const concluded = isConcluded(contract)
  const findIn = (at: Situation) => <T extends Topic>(topic: T): Lookup<ProvisionValues[T]> => findBinding(ruleSet, topic, at, concluded).found
  const first = findIn(situation)
  const [threshold, base] = [first('threshold'), first('base')]
  const sum = contractSum(contract, part, { threshold, base }, on)
  const find = sum.cents === null ? first : findIn({ ...situation, sumCents: sum.span })
  const rules = {
    scope: find('scope'),
    threshold,
    minimumTerm: find('minimumTerm'),
    labourShare: find('labourShare'),
    rate: find('rate'),
    base,
    ownLabel: find('ownLabel'),
    cap: find('cap'),
    rounding: find('rounding'),
    laterThanContract: findBinding(ruleSet, 'scope', situation, concluded).tooLate
  }
  return assessObligation({ contract, part, rules, sum, fillings, assumptions, performance, on })
}
