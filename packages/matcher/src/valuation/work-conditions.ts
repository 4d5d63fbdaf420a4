// May work of this place be counted at all: the day of the group, work from before the contract, work for the same employer?
import type { ContractDays } from '../model/contract.ts'
import type { Effort } from '../model/effort.ts'
import type { Finding, Lookup } from '../model/finding.ts'
import type { Row, ValuationRules } from '../model/valuation.ts'
import type { AdditionalityRule, LookBackRule, ReferenceDayRule } from '../model/valuation-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, daysBetween, evidenceFor, fact, finding, lastDayOfMonths, unknownByRule } from '../primitives/index.ts'
import { coversEffort } from './covers-effort.ts'

export interface WorkConditions {
  readonly findings: readonly Finding[]
  /** The time before this day does not count; null: all of it may. */
  readonly countsFrom: IsoDay | null
}

/** Only what a rule asks, or what happened before the contract, gives a finding. */
export function workConditions (effort: Effort, rules: ValuationRules, days: ContractDays): WorkConditions {
  const lookedBack = lookBack(effort, rules.lookBack, days.contract)
  return {
    findings: [...referenceDay(effort, rules.referenceDay, days), ...lookedBack.findings, ...rules.additionality.flatMap((row) => additionality(effort, row))],
    countsFrom: lookedBack.countsFrom
  }
}

/** Group, age and months of benefit are those of the reference day, unless the entry says that they were established on another. */
function referenceDay ({ establishedOn, startedOn, period, evidence = {} }: Effort, rule: Lookup<ReferenceDayRule>, days: ContractDays): readonly Finding[] {
  if (rule.state === 'no-provision') return []
  const facts = [fact('established-on', 'day', establishedOn ?? null, evidenceFor(evidence, '/establishedOn', establishedOn))]
  if (rule.state !== 'in-force') return establishedOn === undefined ? [] : [unknownByRule('reference-day', rule, facts)]
  const { day } = rule.value
  const asked = day === 'start' ? startedOn ?? period?.from : days[day]
  const named = [fact('reference', 'code', `day-of-${day}`), fact('reference-day', 'day', asked ?? null), ...(establishedOn === undefined ? [] : facts)]
  if (asked === undefined) {
    return [byRule('reference-day', 'unknown', rule, named, [day === 'start' ? { kind: 'effort-fact', name: 'effort.period' } : { kind: 'contract-fact', name: `days.${day}` }])]
  }
  if (establishedOn === undefined || establishedOn === asked) return [byRule('reference-day', 'met', rule, named)]
  return [byRule('reference-day', 'unknown', rule, named, [{ kind: 'effort-fact', name: 'effort.establishedOn' }])]
}

function lookBack ({ startedOn, period, evidence = {} }: Effort, rule: Lookup<LookBackRule>, contract: IsoDay | undefined): WorkConditions {
  const start = startedOn ?? period?.from
  const facts = [
    fact('started-on', 'day', start ?? null, evidenceFor(evidence, startedOn === undefined ? '/period' : '/startedOn', start)),
    fact('contract-day', 'day', contract ?? null)
  ]
  if (start === undefined || period === undefined) return { findings: [finding('look-back', 'unknown', { facts, missing: [{ kind: 'effort-fact', name: 'effort.period' }] })], countsFrom: null }
  if (contract === undefined) return { findings: [finding('look-back', 'unknown', { facts, missing: [{ kind: 'contract-fact', name: 'days.contract' }] })], countsFrom: null }
  if (start >= contract) return { findings: [], countsFrom: null }
  if (rule.state !== 'in-force') return { findings: [unknownByRule('look-back', rule, facts)], countsFrom: null }
  const { months, countsTimeBefore } = rule.value
  const shown = [...facts, fact('look-back-months', 'count', months)]
  if (daysBetween(lastDayOfMonths(start, months), contract) > 1) return { findings: [byRule('look-back', 'not-met', rule, shown)], countsFrom: null }
  if (period.from >= contract || countsTimeBefore === true) return { findings: [byRule('look-back', 'met', rule, shown)], countsFrom: null }
  if (countsTimeBefore === false) return { findings: [byRule('look-back', 'met', rule, shown)], countsFrom: contract }
  return { findings: [byRule('look-back', 'unknown', rule, shown, [{ kind: 'rule-value', name: 'lookBack.timeBefore' }])], countsFrom: null }
}

function additionality (effort: Effort, { value, efforts, rule, on, missing }: Row<AdditionalityRule>): readonly Finding[] {
  const covered = coversEffort(efforts, effort)
  if (covered.verdict === 'not-met') return []
  const { monthsSinceSameEmployer: since, evidence = {} } = effort
  const asked = value?.months ?? null
  const facts = [
    since === null ? fact('months-since-employer', 'code', 'never', evidenceFor(evidence, '/monthsSinceSameEmployer', true)) : fact('months-since-employer', 'count', since ?? null, evidenceFor(evidence, '/monthsSinceSameEmployer', since)),
    fact('additionality-months', 'count', asked)
  ]
  // who never worked there is new under every rule
  if (since === null) return [finding('additionality', 'met', { facts, rule, on })]
  const open = [...missing, ...covered.missing]
  if (since === undefined) open.push({ kind: 'effort-fact', name: 'effort.monthsSinceSameEmployer' })
  if (asked === null) open.push({ kind: 'rule-value', name: 'additionality' })
  if (open.length > 0 || since === undefined || asked === null) return [finding('additionality', 'unknown', { facts, rule, on, missing: open })]
  return [finding('additionality', since > 0 && since >= asked ? 'met' : 'not-met', { facts, rule, on })]
}
