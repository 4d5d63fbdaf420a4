// All requests to complete an application, as days on which the term stands still.
import type { Finding, Lookup, Missing } from '../model/finding.ts'
import type { CompletionRequest, TermQuestion } from '../model/term.ts'
import type { SuspensionRule } from '../model/term-rules.ts'
import type { IsoDay } from '../model/values.ts'
import { byRule, daysLater, fact, unknownByRule } from '../primitives/index.ts'
import type { EndOfTerm } from './end-of-term.ts'
import { ruleAtStart } from './find-term-rule.ts'
import { standstillOf, type Standstills } from './suspension.ts'
import { dayFact } from './term-of.ts'

export interface Suspensions {
  readonly looked: Lookup<SuspensionRule>
  readonly requests: readonly CompletionRequest[]
  readonly standstills: Standstills
}

/** Without a rule a request may suspend the term for any time. */
export function suspensionsOf (question: TermQuestion, requests: readonly CompletionRequest[], start: IsoDay): Suspensions {
  const looked = ruleAtStart(question, 'suspension', start)
  const each = requests.map((request) => looked.state === 'in-force'
    ? standstillOf(request, looked.value, question.on)
    : { least: [], most: [{ from: daysLater(request.askedOn, 1), until: null }] })
  return { looked, requests, standstills: { least: each.flatMap(({ least }) => least), most: each.flatMap(({ most }) => most) } }
}

/** How many days the term stood still, and what is not known of it. */
export function suspensionFinding (question: TermQuestion, { looked, requests }: Suspensions, { least, most }: EndOfTerm['stoodStill']): Finding {
  const facts = [
    fact('suspended-days', 'count', least === most ? least : null),
    ...requests.flatMap(({ askedOn, termUntil, completedOn }, index) => [
      dayFact(question, 'asked-on', `/requests/${index}/askedOn`, askedOn),
      ...(termUntil === null ? [fact('term-set', 'boolean', false)] : [dayFact(question, 'term-until', `/requests/${index}/termUntil`, termUntil)]),
      ...(completedOn === null ? [] : [dayFact(question, 'completed-on', `/requests/${index}/completedOn`, completedOn)])
    ])
  ]
  if (looked.state !== 'in-force') return unknownByRule('term-suspension', looked, facts)
  if (least === most) return byRule('term-suspension', least > 0 ? 'met' : 'not-met', looked, facts)
  return byRule('term-suspension', 'unknown', looked, facts, missingFacts(requests))
}

function missingFacts (requests: readonly CompletionRequest[]): readonly Missing[] {
  const isOpen = ({ termUntil, completedOn }: CompletionRequest): boolean => termUntil !== null && (completedOn === undefined || completedOn === null)
  return [
    ...(requests.some(({ termUntil }) => termUntil === undefined) ? [{ kind: 'case-fact' as const, name: 'requests.termUntil' }] : []),
    ...(requests.some(isOpen) ? [{ kind: 'case-fact' as const, name: 'requests.completedOn' }] : [])
  ]
}
