// What a guard is given, and how it answers.
import type { AdmissionCase, CaseStateOnDay } from '../model/admission-case.ts'
import type { CaseEvent, CaseEventOf, CaseEventType } from '../model/case-event.ts'
import type { FactUsed, Finding, Missing, Verdict } from '../model/finding.ts'
import type { FindingCode } from '../model/finding-code.ts'
import type { DecisionKind } from '../model/procedure.ts'
import type { IsoDay, IsoInstant } from '../model/values.ts'
import { finding } from '../primitives/index.ts'
import { EVENT_RULES } from './event-rules.ts'
import { type Norm, ruleOfNorm } from './norms.ts'

/** Something that is asked to happen. `event: null`: it is asked what stands in its way, whoever does it. */
export interface Asked {
  readonly of: AdmissionCase
  readonly stands: CaseStateOnDay
  readonly type: CaseEventType
  readonly event: CaseEvent | null
  readonly on: IsoDay
  readonly knownAt: IsoInstant
}

/** A rule of the machine: nothing where it has nothing to say. */
export type Guard = (asked: Asked) => readonly Finding[]

/** The finding of a guard, with the rule that it keeps. */
export function judged (
  { of, on }: Pick<Asked, 'of' | 'on'>, code: FindingCode, verdict: Verdict, norm: Norm,
  { facts = [], missing = [], because = [] }: { readonly facts?: readonly FactUsed[], readonly missing?: readonly Missing[], readonly because?: readonly Finding[] } = {}
): Finding {
  return finding(code, verdict, { facts, rule: ruleOfNorm(norm, of.file.procedure), on, missing: verdict === 'unknown' ? missing : [], because })
}

/** A parameter that the tenant has not laid down. */
export function notLaidDown (parameter: string): readonly Missing[] {
  return [{ kind: 'rule-value', name: `procedure.${parameter}` }]
}

/** The event, where it is of one of these types. */
export function eventOf<T extends CaseEventType> ({ event }: Asked, ...types: readonly T[]): CaseEventOf<T> | null {
  return event !== null && (types as readonly CaseEventType[]).includes(event.type) ? event as CaseEventOf<T> : null
}

/** What is decided, proposed or voted on; null: nothing of the kind. */
export function kindOf ({ of, type, event }: Pick<Asked, 'of' | 'type' | 'event'>): DecisionKind | null {
  if (event !== null && (event.type === 'vote-cast' || event.type === 'round-opened' || event.type === 'proposal-made')) return event.kind
  if (type === 'full-admission-decided') return of.stage === 'advised' ? 'admission' : 'full'
  return EVENT_RULES[type].decides?.kind ?? null
}
