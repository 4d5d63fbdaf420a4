// Where sentences come from, by id.
import type { CaseEvent } from '../model/case-event.ts'
import type { Finding, RuleUsed } from '../model/finding.ts'
import type { LetterSource } from '../model/letter.ts'
import type { Procedure } from '../model/procedure.ts'
import { type Norm, ruleOfNorm } from '../procedure/index.ts'

const KINDS = { awb: 'article', procedure: 'parameter', case: 'rule' } as const
const SETS = { article: 'awb', parameter: 'procedure', rule: 'case' } as const

/** An article, a parameter of the procedure, or a rule of every case. */
export function byNorm (norm: Norm): LetterSource {
  const [set = '', id = ''] = norm.split(' ')
  return { kind: KINDS[set as keyof typeof KINDS], id }
}

export function byEvent ({ id }: Pick<CaseEvent, 'id'>): LetterSource {
  return { kind: 'event', id }
}

/** `applicant`, `id`: what the case file says. */
export function byFact (id: 'applicant' | 'id'): LetterSource {
  return { kind: 'fact', id }
}

export function byRule (rule: RuleUsed, { id }: Procedure): LetterSource {
  const { ruleSet, provision } = rule
  if (ruleSet === 'awb' || ruleSet === 'case') return { kind: KINDS[ruleSet], id: provision }
  return ruleSet === id ? { kind: 'parameter', id: provision } : { kind: 'provision', id: `${ruleSet}/${provision}` }
}

/** The rules that a finding rests on, its own first. */
export function rulesIn ({ rule, because }: Finding): readonly RuleUsed[] {
  return [...(rule === null ? [] : [rule]), ...because.flatMap(rulesIn)]
}

/** The rule behind a source; `provisions`: those that answers named. Null: it is no rule. */
export function ruleOf (source: LetterSource, procedure: Procedure, provisions: readonly RuleUsed[]): RuleUsed | null {
  if (source.kind === 'event' || source.kind === 'fact') return null
  if (source.kind !== 'provision') return ruleOfNorm(`${SETS[source.kind]} ${source.id}` as Norm, procedure)
  return provisions.find(({ ruleSet, provision }) => `${ruleSet}/${provision}` === source.id) ?? null
}

/** Each source once. */
export function eachOnce (sources: readonly LetterSource[]): readonly LetterSource[] {
  return [...new Map(sources.map((source) => [`${source.kind} ${source.id}`, source])).values()]
}
