// How many workers count for article 2.82: those that are sure to, and those that may.
import type { CountedBy } from '../model/contract-kind.ts'
import type { Missing } from '../model/finding.ts'
import type { ReservationRule } from '../model/reservation-rules.ts'
import type { ReservedGroup, ReservedWorkforce } from '../model/supplier.ts'

export interface Counted {
  readonly least: number
  readonly most: number
  readonly total: number
  /** What would make both the same. */
  readonly missing: readonly Missing[]
}

/** Heads, or hundredths of fte. Null: how many work there in all is not known, or there are fewer than the groups together. */
export function countWorkers ({ groups, ...all }: ReservedWorkforce, measure: CountedBy, rule: ReservationRule): Counted | null {
  const name = measure === 'headcount' ? 'headcount' : 'fteHundredths'
  const total = all[name]
  if (total === undefined || total === 0) return null
  const judged = groups.map((group) => ({ number: group[name], ...countsOf(group, rule) }))
  const told = judged.reduce((sum, { number }) => sum + (number ?? 0), 0)
  if (told > total) return null
  const isOpen = judged.some(({ number, counts }) => number === undefined && counts !== false)
  const sumOf = (which: (counts: boolean | null) => boolean): number => judged.reduce((sum, { number, counts }) => which(counts) ? sum + (number ?? 0) : sum, 0)
  const most = sumOf((counts) => counts !== false)
  return {
    least: sumOf((counts) => counts === true),
    // a group of which no number is known may be everybody that no other group holds
    most: isOpen ? most + total - told : most,
    total,
    missing: [...judged.flatMap(({ missing }) => missing), ...(isOpen ? [{ kind: 'supplier-fact' as const, name: 'reservedWorkforces.groups' }] : [])]
  }
}

interface Counts {
  /** Null: not known. */
  readonly counts: boolean | null
  readonly missing: readonly Missing[]
}

function countsOf ({ group, seconded }: ReservedGroup, { counts = [], secondedWhenDurable }: ReservationRule): Counts {
  if (seconded !== undefined && secondedWhenDurable === true && (seconded.durable === false || seconded.zeroHours === true)) return { counts: false, missing: [] }
  const isSettled = seconded === undefined || (secondedWhenDurable === true && seconded.durable === true && seconded.zeroHours === false)
  const missing: readonly Missing[] = [
    ...(counts.includes(group) ? [] : [{ kind: 'rule-value' as const, name: `reservation.who-counts.${group}` }]),
    ...(isSettled ? [] : [secondedWhenDurable === true ? { kind: 'supplier-fact' as const, name: 'reservedWorkforces.seconded' } : { kind: 'rule-value' as const, name: 'reservation.seconded' }])
  ]
  return { counts: missing.length === 0 ? true : null, missing }
}
