import type { AdmissionCase, CaseEvent, DecisionTaken, Finding, IsoInstant } from '@sroi/matcher'
import { stateOn } from '@sroi/matcher/procedure'
import type { DecisionOutcome, DecisionRecord, KeptCase } from '../../store/index.ts'

/** A decision that was allowed: everything it rests on, so that years later the record is replayed and the rules are asked again. */
export interface Decision {
  readonly before: KeptCase
  /** The record before it. */
  readonly of: AdmissionCase
  readonly event: CaseEvent
  readonly after: AdmissionCase
  readonly from: DecisionOutcome['from']
  readonly because: readonly Finding[]
}

export function decisionRecord ({ before, of, event, after, from, because }: Decision, at: IsoInstant): DecisionRecord {
  const { ruleSet: _ruleSet, ...file } = of.file
  return {
    kind: 'decision', createdAt: at, on: event.on, knownAt: at, ruleSets: before.ruleSets, subject: { kind: 'admission', id: before.id, reference: before.reference }, file, events: before.events, event,
    outcome: decisionOutcome(event, after, from, because)
  }
}

/** What the engine says of a decision that may be taken. */
export function decisionOutcome ({ id, on, recordedAt }: CaseEvent, after: AdmissionCase, from: DecisionOutcome['from'], because: readonly Finding[]): DecisionOutcome {
  return { allowed: true, from, stands: stateOn(after, { on, knownAt: recordedAt }), decision: decisionTaken(after, id), because }
}

export function decisionTaken ({ decisions }: AdmissionCase, id: string): DecisionTaken {
  const taken = decisions.find((decision) => decision.id === id)
  if (taken === undefined) throw new Error('an event that decides took no decision')
  return taken
}
