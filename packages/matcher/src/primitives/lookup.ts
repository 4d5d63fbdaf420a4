// How a looked-up provision becomes a finding: with its rule when there is one, with what is missing when there is none.
import type { FactUsed, Finding, Lookup, Missing, NearestRule, RuleUsed, Verdict } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { Provision } from '../model/provision.ts'
import { fact, finding } from './finding.ts'

type Found<V> = Extract<Lookup<V>, { state: 'in-force' }>
type NotFound<V> = Exclude<Lookup<V>, { state: 'in-force' }>

/** A provision as a finding names it. */
export function ruleUsed (ruleSet: string, { id, certainty, basis, confirmedOn, note }: Pick<Provision<unknown>, 'id' | 'certainty' | 'basis' | 'confirmedOn' | 'note'>): RuleUsed {
  return { ruleSet, provision: id, certainty, basis, confirmedOn, ...(note === undefined ? {} : { note }) }
}

/**
 * An unknown, with the reason the lookup gives: the value is missing, no rule is known that day, a fact decides which, or sources
 * contradict each other; then each of them stands below.
 */
export function unknownByRule<V> (code: FindingCode, looked: NotFound<V>, facts: readonly FactUsed[] = []): Finding {
  return finding(code, 'unknown', {
    facts: [...facts, ...reasonOf(looked)],
    rule: looked.state === 'value-missing' ? looked.rule : null,
    on: looked.state === 'undecided' ? null : looked.on,
    missing: looked.missing,
    because: contradicting(looked).map((rule) => finding('contradicting-source', 'unknown', { rule }))
  })
}

/** A finding that a provision in force decides. */
export function byRule<V> (
  code: FindingCode, verdict: Verdict, looked: Found<V>, facts: readonly FactUsed[], missing: readonly Missing[] = []
): Finding {
  return finding(code, verdict, { facts, rule: looked.rule, on: looked.on, missing })
}

function contradicting<V> (looked: NotFound<V>): readonly RuleUsed[] {
  return looked.state === 'undecided' ? looked.contradicting ?? [] : []
}

function reasonOf<V> (looked: NotFound<V>): readonly FactUsed[] {
  if (looked.state === 'no-provision') return noRuleFacts(looked.known, looked.nearest)
  if (looked.state === 'value-missing') return [fact('reason', 'code', 'value-not-readable')]
  return [fact('reason', 'code', looked.contradicting === undefined ? 'fact-decides' : 'sources-contradict')]
}

/** Why there is no rule, and for which days there is one. */
export function noRuleFacts (known: boolean, nearest: NearestRule | null | undefined): readonly FactUsed[] {
  if (!known || nearest === undefined) return [fact('reason', 'code', known ? 'no-rule-on-that-day' : 'no-rule-set')]
  if (nearest === null) return [fact('reason', 'code', 'no-rule-of-this-kind')]
  const { valid: { from, until }, published } = nearest
  return [
    fact('reason', 'code', published === undefined ? 'no-rule-on-that-day' : 'rule-not-yet-known'),
    fact('rule-from', 'day', from),
    until === null ? fact('rule-until', 'code', 'open-ended') : fact('rule-until', 'day', until),
    ...(published === undefined ? [] : [fact('rule-published', 'day', published)])
  ]
}
