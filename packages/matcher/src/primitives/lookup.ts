// How a looked-up provision becomes a finding: with its rule when there is one, with what is missing when there is none.
import type { FactUsed, Finding, Lookup, Missing, Verdict } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import { fact, finding } from './finding.ts'

type Found<V> = Extract<Lookup<V>, { state: 'in-force' }>
type NotFound<V> = Exclude<Lookup<V>, { state: 'in-force' }>

/** An unknown, with the reason the lookup gives: the value is missing, no rule is known that day, or a fact decides which. */
export function unknownByRule<V> (code: FindingCode, looked: NotFound<V>, facts: readonly FactUsed[] = []): Finding {
  return finding(code, 'unknown', {
    facts: [...facts, fact('reason', 'code', reasonOf(looked))],
    rule: looked.state === 'value-missing' ? looked.rule : null,
    on: looked.state === 'undecided' ? null : looked.on,
    missing: looked.missing
  })
}

/** A finding that a provision in force decides. */
export function byRule<V> (
  code: FindingCode, verdict: Verdict, looked: Found<V>, facts: readonly FactUsed[], missing: readonly Missing[] = []
): Finding {
  return finding(code, verdict, { facts, rule: looked.rule, on: looked.on, missing })
}

function reasonOf<V> (looked: NotFound<V>): string {
  if (looked.state === 'value-missing') return 'value-not-readable'
  if (looked.state === 'undecided') return 'fact-decides'
  return looked.known ? 'no-rule-on-that-day' : 'no-rule-set'
}
