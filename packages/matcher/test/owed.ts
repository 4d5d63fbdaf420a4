// What a contract owes by rules that a test names in part, and how a step of the answer is read.
import type { BaseRule, Contract, Evidence, Finding, MatchRequest, Obligation, RateRule, RuleSet, ThresholdRule } from '@sroi/matcher'
import { assess } from '@sroi/matcher'
import { contract, factOf, find, missingNames, provision, request, rules } from './make.ts'

export type Provisions = RuleSet['provisions']

/** € 200 000 or more, excluding VAT. */
export const threshold = (parts: Partial<ThresholdRule> = {}): Provisions => ({ threshold: [provision<ThresholdRule>({ cents: 200_000_00, operator: '>=', vat: 'excluding', ...parts }, { id: 'the-threshold' })] })

export const base = (parts: Partial<BaseRule> = {}): Provisions => ({ base: [provision<BaseRule>({ of: 'contract-sum', ...parts }, { id: 'the-base' })] })

export const rate = (rule: RateRule, id = 'the-rate'): Provisions => ({ rate: [provision<RateRule>(rule, { id })] })

/** Five of a hundred of the contract sum, from the threshold. */
export const plain: Provisions = { scope: [provision({ applies: true }, { id: 'the-scope' })], ...rate({ kind: 'fixed', basisPoints: 500, lowerIsPossible: false }), ...threshold(), ...base() }

export const awarded = (cents: number): Partial<Contract> => ({ value: { awarded: { cents } } })

/** By the plain rules, in so far as no others are given. */
export function owed (parts: Partial<Contract>, provisions: Provisions = {}, others: Partial<MatchRequest> = {}): Obligation {
  const { suppliers: _suppliers, register: _register, need: _need, ...asked } = request({ contract: contract(parts), ruleSet: rules({ ...plain, ...provisions }), ...others })
  return assess(asked).obligation
}

export function step (obligation: Obligation, code: Finding['code']): Finding {
  return find(obligation.finding, code) as Finding
}

/** Name, unit and value of each fact; a value that is assumed is marked. */
export function shown ({ facts }: Finding): string[] {
  return facts.map(({ name, unit, value, assumed }) => `${name} ${unit} ${value}${assumed === true ? ' assumed' : ''}`)
}

/** Where each fact stands; null: nowhere, for it is not known or the rule's. */
export function sources ({ facts }: Finding): (string | null)[] {
  return facts.map(({ evidence }) => evidence?.source ?? null)
}

/** Kind and name of each thing that is missing. */
export function asked ({ missing }: Finding): string[] {
  return missing.map(({ kind, name }) => `${kind} ${name}`)
}

export const document = (source: string): Evidence => ({ level: 'document', source, on: '2026-02-16' })

/** Of a threshold: least and most, in whole euros, and what would make them one. */
export function between (obligation: Obligation): readonly unknown[] {
  const found = find(obligation.finding, 'threshold')
  const [least, most] = ['least', 'upper'].map((name) => factOf(found, name))
  return [typeof least === 'number' ? least / 100 : least, typeof most === 'number' ? most / 100 : most, missingNames(found)]
}

/** Verdict, what is due, what the rate is taken of and what is estimated, the last two in whole euros, and why it is no debt. */
export function estimated ({ applies, dueCents, sumCents, estimate }: Obligation): readonly unknown[] {
  return [applies, dueCents, sumCents === null ? null : sumCents / 100, estimate === null ? null : estimate.cents / 100, estimate?.reasons ?? []]
}
