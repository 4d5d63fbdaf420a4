// Everything that makes a term stand still, as days.
import type { Finding, Lookup, Missing } from '../model/finding.ts'
import type { CompletionRequest, StoodStill, TermQuestion } from '../model/term.ts'
import type { SuspensionRule } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, daysLater, fact, unknownByRule } from '../primitives/index.ts'
import type { EndOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { otherStandstillOf, standstillOf, type Standstills } from './suspension.ts'
import { dayFact } from './term-of.ts'

export interface Suspensions {
  readonly looked: Lookup<SuspensionRule>
  readonly stoodStill: StoodStill
  readonly standstills: Standstills
}

/** Without a rule everything may suspend the term for any time. */
export function suspensionsOf (question: TermQuestion, topic: 'suspension' | 'objectionSuspension', { requests, otherStandstills }: StoodStill, start: IsoDay): Suspensions {
  const looked = ruleAtStart(question, topic, start)
  const each = looked.state === 'in-force'
    ? [...requests.map((request) => standstillOf(request, looked.value, question.on)), ...otherStandstills.map((other) => otherStandstillOf(other, looked.value, question.on))]
    : [...requests.map(({ askedOn }) => daysLater(askedOn, 1)), ...otherStandstills.map(({ from }) => from)].map((from) => ({ least: [], most: [{ from, until: null }] }))
  return { looked, stoodStill: { requests, otherStandstills }, standstills: { least: each.flatMap(({ least }) => least), most: each.flatMap(({ most }) => most) } }
}

/**
 * Nothing, or how many days the term stood still and what is not known of it. `ofStart`: what is missing to know on which day the term begins; a
 * standstill around it may count or not.
 */
export function suspensionFindings (
  question: TermQuestion, { looked, stoodStill: { requests, otherStandstills } }: Suspensions, { least, most }: EndOfTerm['stoodStill'], ofStart: readonly Missing[] = []
): readonly Finding[] {
  if (requests.length + otherStandstills.length === 0) return []
  const facts = [
    fact('suspended-days', 'count', least === most ? least : null),
    ...requests.flatMap(({ askedOn, termUntil, completedOn }, index) => [
      dayFact(question, 'asked-on', `/requests/${index}/askedOn`, askedOn),
      ...(termUntil === null ? [fact('term-set', 'boolean', false)] : [dayFact(question, 'term-until', `/requests/${index}/termUntil`, termUntil)]),
      ...(completedOn === null ? [] : [dayFact(question, 'completed-on', `/requests/${index}/completedOn`, completedOn)])
    ]),
    ...otherStandstills.flatMap(({ ground, from, until }, index) => [
      fact('standstill-ground', 'code', ground),
      dayFact(question, 'standstill-from', `/otherStandstills/${index}/from`, from),
      ...(until === null ? [] : [dayFact(question, 'standstill-until', `/otherStandstills/${index}/until`, until)])
    ])
  ]
  if (looked.state !== 'in-force') return [unknownByRule('term-suspension', looked, facts)]
  if (least === most) return [byRule('term-suspension', least > 0 ? 'met' : 'not-met', looked, facts)]
  return [byRule('term-suspension', 'unknown', looked, facts, [...missingFacts(requests, otherStandstills, looked.value), ...ofStart])]
}

function missingFacts (requests: readonly CompletionRequest[], others: StoodStill['otherStandstills'], { otherGrounds = [] }: SuspensionRule): readonly Missing[] {
  const isOpen = ({ termUntil, completedOn }: CompletionRequest): boolean => termUntil !== null && (completedOn === undefined || completedOn === null)
  return [
    ...(requests.some(({ termUntil }) => termUntil === undefined) ? [{ kind: 'case-fact' as const, name: 'requests.termUntil' }] : []),
    ...(requests.some(isOpen) ? [{ kind: 'case-fact' as const, name: 'requests.completedOn' }] : []),
    ...(others.some(({ until }) => typeof until !== 'string') ? [{ kind: 'case-fact' as const, name: 'otherStandstills.until' }] : []),
    ...(others.some(({ ground }) => !otherGrounds.includes(ground)) ? [{ kind: 'rule-value' as const, name: 'suspension.ground' }] : [])
  ]
}
