import type { AdmissionCase, CaseEvent, DecisionTaken, Finding, FirmProfile, IsoInstant, RuleSet, SealedDecisionFile } from '@sroi/matcher'
import { decisionFile, mayHappen, replayCase, stateOn } from '@sroi/matcher/procedure'
import { sha256 } from '../../json/digest.ts'
import type { DecisionOutcome, DecisionRecord, KeptCase } from '../../store/index.ts'
import { mergedOnce } from '../merged-once.ts'

/** A decision that was allowed: everything it rests on, so that years later the record is replayed and the rules are asked again. */
export interface Decision {
  readonly before: Pick<KeptCase, 'id' | 'reference' | 'ruleSets' | 'events'>
  /** The record before it. */
  readonly of: AdmissionCase
  readonly event: CaseEvent
  readonly after: AdmissionCase
  readonly from: DecisionOutcome['from']
  readonly because: readonly Finding[]
}

/** What lies beside the record. */
export interface DecisionBasis {
  /** Of the case, base first. */
  readonly layers: readonly RuleSet[]
  readonly profile: FirmProfile | null
}

export function decisionRecord ({ before, of, event, after, from, because }: Decision, { layers, profile }: DecisionBasis, at: IsoInstant): DecisionRecord {
  const { ruleSet: _ruleSet, ...file } = of.file
  const given = { file, profile, events: before.events, event }
  return {
    kind: 'decision', createdAt: at, on: event.on, knownAt: at, ruleSets: before.ruleSets, subject: { kind: 'admission', id: before.id, reference: before.reference }, ...given,
    outcome: outcomeOf(given, layers, { after, from, because })
  }
}

type Given = Pick<DecisionRecord, 'file' | 'profile' | 'events' | 'event'>

/** What the engine says of it now: the same, where nothing was changed; else by which rules it is refused. */
export function decideAgain (given: Given, layers: readonly RuleSet[]): unknown {
  const of = replayCase({ file: { ...given.file, ruleSet: mergedOnce(layers) }, events: given.events })
  const happening = mayHappen(of, given.event)
  return happening.allowed ? outcomeOf(given, layers, { after: happening.next, from: happening.from, because: happening.because }) : happening
}

/** Everything that a decision rests on, in one file. */
export function sealDecision ({ file, profile, events, event }: Given, layers: readonly RuleSet[]): SealedDecisionFile {
  return decisionFile({ onRecord: { file: { ...file, ruleSet: mergedOnce(layers) }, events: [...events, event] }, ruleSets: layers, profile, decision: event.id }, sha256)
}

function outcomeOf (given: Given, layers: readonly RuleSet[], { after, from, because }: Pick<Decision, 'after' | 'from' | 'because'>): DecisionOutcome {
  const { id, on, recordedAt } = given.event
  return { allowed: true, from, stands: stateOn(after, { on, knownAt: recordedAt }), decision: decisionTaken(after, id), because, decisionFile: sealDecision(given, layers).sha256 }
}

export function decisionTaken ({ decisions }: AdmissionCase, id: string): DecisionTaken {
  const taken = decisions.find((decision) => decision.id === id)
  if (taken === undefined) throw new Error('an event that decides took no decision')
  return taken
}
