import type { Finding } from '../../model/finding.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, eventOf, judged } from '../asked.ts'
import { recordEvent } from '../record-event.ts'
import { standsOn } from '../state-on.ts'

/** A badge that is over comes back only for a label that lay on the desk in time, and that is proved. */
export function guardLabelInTime (asked: Asked): readonly Finding[] {
  const { of, stands, on, knownAt } = asked
  const event = eventOf(asked, 'label-handed-in')
  if (event === null) return []
  const facts = [fact('received-label-on', 'day', event.receivedOn)]
  const after = standsOn(recordEvent(of, event), { on, knownAt })
  const faults = [
    ...(stands.beneath === 'lapsed' && after.beneath === 'lapsed' ? ['after-the-badge'] : []),
    ...(event.receivedOn < event.on && event.evidence.length === 0 ? ['no-proof-of-day'] : [])
  ]
  if (faults.length === 0) return [judged(asked, 'case-label-in-time', 'met', 'procedure labels', { facts })]
  return faults.map((fault) => judged(asked, 'case-label-in-time', 'not-met', 'procedure labels', { facts: [...facts, fact('case-fault', 'code', fault)] }))
}
