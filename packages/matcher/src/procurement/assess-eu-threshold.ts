// Does the estimate of a contract reach the European threshold?
import { answerTo } from '../answer-to.ts'
import { MatcherError, type Problem } from '../error.ts'
import type { EuThresholdQuestion, EuThresholdRule, EuThresholdType } from '../model/eu-threshold.ts'
import type { FactUsed, Finding, Lookup, Verdict } from '../model/finding.ts'
import { byRule, dayFault, evidenceFor, fact, finding, instantFault, missingOf, reaches, unknownByRule, usableCents } from '../primitives/index.ts'
import { findProvision } from '../rules/index.ts'
import { type EstimateRange, estimateRange } from './estimate-range.ts'
import { thresholdTypes } from './threshold-types.ts'

/**
 * Three-valued: met where the estimate (excluding VAT, options and renewals included) reaches the threshold of the year and the
 * kind of contract. Where several kinds are possible they are all compared, and only what they agree on is said; each is a
 * finding below. An award or an amount including VAT is no estimate and decides nothing.
 * @throws MatcherError INVALID_REQUEST, with every problem at once, when a day or the moment does not exist.
 */
export function assessEuThreshold (question: EuThresholdQuestion): Finding {
  return answerTo(() => thresholdFinding(question))
}

function thresholdFinding (question: EuThresholdQuestion): Finding {
  check(question)
  const { contract } = question
  const range = estimateRange(contract)
  const on = contract.days?.publication ?? null
  const stated = contract.value?.estimated
  const estimate = fact('estimated-value', 'cents', stated === undefined ? null : usableCents(stated), evidenceFor(contract.evidence ?? {}, '/value/estimated', stated?.cents))
  if (contract.regime === 'defence' || contract.regime === 'other') {
    return finding('eu-threshold', 'unknown', { facts: [estimate, fact('regime', 'code', contract.regime)], on, missing: [{ kind: 'rule-value', name: 'euThreshold.regime' }] })
  }
  const { types, missing } = thresholdTypes(question, contract.regime)
  const compared = types.map((type) => compare(question, type, range, estimate))
  const only = compared.length === 1 ? compared[0] : undefined
  if (only !== undefined) return only
  const verdicts = new Set(compared.map(({ verdict }) => verdict))
  const verdict: Verdict = verdicts.size === 1 ? [...verdicts][0] as Verdict : 'unknown'
  return finding('eu-threshold', verdict, { facts: [estimate], on, missing: verdict === 'unknown' ? [...missing, ...missingOf(compared)] : [], because: compared })
}

function compare ({ contract, ruleSet, knownAt }: EuThresholdQuestion, type: EuThresholdType, range: EstimateRange | null, estimate: FactUsed): Finding {
  const facts = [estimate, fact('threshold-type', 'code', type)]
  const looked: Lookup<EuThresholdRule> = findProvision(ruleSet, 'euThreshold', { trigger: 'contract', thresholdType: type, days: contract.days ?? {}, knownAt })
  if (looked.state !== 'in-force') return unknownByRule('eu-threshold', looked, facts)
  const { cents, operator } = looked.value
  const asked = [...facts, fact('threshold', 'cents', cents), fact('operator', 'code', operator)]
  if (range === null) return byRule('eu-threshold', 'unknown', looked, asked, [{ kind: 'contract-fact', name: 'value.estimated' }])
  const { leastCents, mostCents, missing } = range
  const between = leastCents === mostCents ? asked : [...asked, fact('least', 'cents', leastCents), fact('upper', 'cents', mostCents)]
  if (reaches(leastCents, cents, operator)) return byRule('eu-threshold', 'met', looked, between)
  if (mostCents !== null && !reaches(mostCents, cents, operator)) return byRule('eu-threshold', 'not-met', looked, between)
  return byRule('eu-threshold', 'unknown', looked, between, missing)
}

function check ({ contract, knownAt }: EuThresholdQuestion): void {
  const problems: Problem[] = []
  for (const [name, day] of Object.entries(contract.days ?? {}) as readonly (readonly [string, unknown])[]) {
    const fault = day === undefined ? null : dayFault(day)
    if (fault !== null) problems.push({ place: `/contract/days/${name}`, ...fault })
  }
  const fault = instantFault(knownAt)
  if (fault !== null) problems.push({ place: '/knownAt', ...fault })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
}
