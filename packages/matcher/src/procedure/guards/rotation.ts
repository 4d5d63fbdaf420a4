import type { Finding } from '../../model/finding.ts'
import type { SeatLimit } from '../../model/procedure.ts'
import type { SeatOnDay } from '../../model/worksheet.ts'
import { fact } from '../../primitives/index.ts'
import { type Asked, judged } from '../asked.ts'
import { rotationOf } from '../rotation-of.ts'

/** Nobody sits or chairs for longer, or more often in a row, than the tenant has laid down. Saying that one has an interest is always possible. */
export function guardRotation (asked: Asked): readonly Finding[] {
  const { of: { file: { procedure } }, event, type, on } = asked
  if (event === null || type === 'interest-declared' || (event.actor.role !== 'member' && event.actor.role !== 'chair')) return []
  const seats = rotationOf(procedure, event.actor.id, on)
  if (seats === null) return []
  const { sits, chairs } = procedure.rotation ?? { sits: null, chairs: null }
  const found = [findingOf(asked, 'sits', seats.sits, sits), ...(event.actor.role === 'chair' && seats.chairs !== null ? [findingOf(asked, 'chairs', seats.chairs, chairs)] : [])]
  const faults = found.filter(({ verdict }) => verdict !== 'met')
  return faults.length > 0 ? faults : found.slice(-1)
}

function findingOf (asked: Asked, seat: 'sits' | 'chairs', { terms, from, lastDay, fault }: SeatOnDay, limit: SeatLimit | null): Finding {
  return judged(asked, 'case-rotation', fault === null ? 'met' : 'not-met', 'procedure rotation', {
    facts: [
      fact('seat', 'code', seat), fact('seat-since', 'day', from), fact('terms-in-a-row', 'count', terms),
      ...(lastDay === null ? [] : [fact('seat-until', 'day', lastDay)]),
      ...(limit?.termsInARow == null ? [] : [fact('terms-allowed', 'count', limit.termsInARow)]),
      ...(fault === null ? [] : [fact('case-fault', 'code', fault)])
    ]
  })
}
