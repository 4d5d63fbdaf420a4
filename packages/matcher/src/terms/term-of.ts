// How the end of a term becomes an answer.
import type { FactUsed, Finding, Lookup, Missing } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { Term, TermQuestion } from '../model/term.ts'
import type { TermRule } from '../model/term-rules.ts'
import { evidenceFor, fact, finding, missingOf, unknownByRule } from '../primitives/index.ts'
import { type End, lastDayOf, runsOn } from './end.ts'

type Found = Extract<Lookup<TermRule>, { state: 'in-force' }>

/** A day of the question as a fact, with where it stands. */
export function dayFact ({ evidence = {} }: TermQuestion, name: string, pointer: string, day: string | null | undefined): FactUsed {
  return fact(name, 'day', day ?? null, evidenceFor(evidence, pointer, day))
}

/** A term of which the first day is not known. */
export function withoutStart (code: FindingCode, { on }: TermQuestion, start: FactUsed, missing: string): Term {
  return { lastDay: null, finding: finding(code, 'unknown', { facts: [start], on, missing: [{ kind: 'case-fact', name: missing }] }) }
}

/** A term of which the length is not known. */
export function withoutRule (code: FindingCode, { on }: TermQuestion, looked: Exclude<Lookup<TermRule>, { state: 'in-force' }>, start: FactUsed): Term {
  return { lastDay: null, finding: { ...unknownByRule(code, looked, [start]), on } }
}

/** The answer: what is missing is listed as long as the last day is not known, even where the day asked about is certain. */
export function termOf (
  code: FindingCode, { on }: TermQuestion, looked: Found, start: FactUsed, end: End, because: readonly Finding[], missing: readonly Missing[] = []
): Term {
  const lastDay = lastDayOf(end)
  const { rule, value: { count, unit } } = looked
  return {
    lastDay,
    finding: finding(code, runsOn(on, end), {
      facts: [start, fact('length', 'count', count), fact('length-unit', 'code', unit), fact('last-day', 'day', lastDay), ...(lastDay === null ? [fact('earliest-end', 'day', end.least)] : [])],
      rule,
      on,
      missing: lastDay === null ? [...missing, ...missingOf(because).filter(({ name }) => !missing.some((other) => other.name === name))] : [],
      because
    })
  }
}
