import type { Finding } from '../../model/finding.ts'
import { amsterdamDay, fact, isAtOrBefore } from '../../primitives/index.ts'
import { type Asked, judged } from '../asked.ts'

/** A record only grows: nothing happens before what stands there, on a day to come, or twice. A clock that jumps back is refused. */
export function guardOrder (asked: Asked): readonly Finding[] {
  const { of: { ids, last }, event } = asked
  if (event === null) return []
  const faults = [
    ...(ids.includes(event.id) ? ['already-on-record'] : []),
    ...(last !== null && event.on < last.on ? ['before-the-last'] : []),
    ...(last !== null && !isAtOrBefore(last.recordedAt, event.recordedAt) ? ['clock-went-back'] : []),
    ...(event.on > amsterdamDay(event.recordedAt) ? ['day-to-come'] : [])
  ]
  const facts = [fact('happened-on', 'day', event.on), ...(last === null ? [] : [fact('last-on-record', 'day', last.on)])]
  if (faults.length === 0) return [judged(asked, 'case-order', 'met', 'case order', { facts })]
  return faults.map((fault) => judged(asked, 'case-order', 'not-met', 'case order', { facts: [...facts, fact('case-fault', 'code', fault)] }))
}
