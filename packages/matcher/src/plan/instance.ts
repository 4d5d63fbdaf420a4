// Exact reckoning with an instance: its sums in whole numbers, and smaller instances made from it.
import type { InstanceColumn, InstanceRow, InstanceTerm, LinearInstance } from '../model/plan-solver.ts'

/** The sum of the columns, each times its number. */
export function sumOf (terms: readonly InstanceTerm[], values: readonly number[]): bigint {
  let sum = 0n
  for (const [column, times] of terms) sum += BigInt(times) * BigInt(values[column] ?? 0)
  return sum
}

/** Does every row and every limit of a column hold, exactly? The values are whole numbers. */
export function holds ({ columns, rows }: LinearInstance, values: readonly number[]): boolean {
  return values.length === columns.length &&
    columns.every(({ lower, upper }, index) => Number.isSafeInteger(values[index]) && (values[index] as number) >= lower && (values[index] as number) <= upper) &&
    rows.every(({ terms, lower, upper }) => {
      const sum = sumOf(terms, values)
      return (lower === null || sum >= BigInt(lower)) && (upper === null || sum <= BigInt(upper))
    })
}

/** The same question with amounts that need not be whole. */
export function relaxed (instance: LinearInstance): LinearInstance {
  return { ...instance, columns: instance.columns.map((column) => column.kind === 'whole' ? { ...column, kind: 'continuous' } : column) }
}

/** With one more row. */
export function withRow (instance: LinearInstance, row: InstanceRow): LinearInstance {
  return { ...instance, rows: [...instance.rows, row] }
}

export interface Part {
  readonly instance: LinearInstance
  /** The values of the whole instance, from those of the part. */
  readonly complete: (values: readonly number[]) => readonly number[]
}

/**
 * What is left of an instance when its yes-or-no columns are as in `chosen`, and every other column lies within `reach` of what it is there;
 * its columns are how far. Null: that is impossible. Everything is reckoned exactly, so the part has small numbers however large the amounts.
 */
export function partAround (instance: LinearInstance, chosen: readonly number[], reach: number): Part | null {
  const base = instance.columns.map(({ kind, lower, upper }, index) => {
    const value = Math.min(upper, Math.max(lower, wholeOf(chosen[index])))
    return { value, lower: kind === 'binary' ? value : lower, upper: kind === 'binary' ? value : upper }
  })
  closeUnused(instance, base)
  const values = base.map(({ value }) => value)
  const place = new Map<number, number>()
  const columns: InstanceColumn[] = []
  base.forEach(({ value, lower, upper }, index) => {
    if (lower === upper) return
    place.set(index, columns.length)
    columns.push({ kind: 'whole', lower: Math.max(lower - value, -reach), upper: Math.min(upper - value, reach) })
  })
  const termsOf = (terms: readonly InstanceTerm[]): readonly InstanceTerm[] => terms.flatMap(([column, times]): readonly InstanceTerm[] => {
    const at = place.get(column)
    return at === undefined ? [] : [[at, times]]
  })
  const rows: InstanceRow[] = []
  for (const { terms, lower, upper } of instance.rows) {
    const sum = sumOf(terms, values)
    const left = lower === null ? null : BigInt(lower) - sum
    const right = upper === null ? null : BigInt(upper) - sum
    const rest = termsOf(terms)
    if (rest.length === 0 && ((left !== null && left > 0n) || (right !== null && right < 0n))) return null
    if (rest.length === 0) continue
    const most = rest.reduce((total, [column, times]) => total + Math.abs(times) * reachOf(columns[column] as InstanceColumn), 0)
    // a limit that cannot be reached within the part says nothing
    const row = { terms: rest, lower: left === null || left < -BigInt(most) ? null : Number(left), upper: right === null || right > BigInt(most) ? null : Number(right) }
    if (row.lower !== null || row.upper !== null) rows.push(row)
  }
  return {
    instance: { columns, rows, minimise: termsOf(instance.minimise) },
    complete: (found) => values.map((value, index) => {
      const at = place.get(index)
      return at === undefined ? value : value + wholeOf(found[at])
    })
  }
}

interface Base { value: number, lower: number, upper: number }

/** Amounts that a choice of suppliers leaves no room for are nothing: a sum of them that may be at most nothing, twice for what follows from it. */
function closeUnused ({ rows }: LinearInstance, base: Base[]): void {
  for (let pass = 0; pass < 2; pass += 1) {
    for (const { terms, upper } of rows) {
      if (upper === null) continue
      const open = terms.filter(([column]) => base[column]?.lower !== base[column]?.upper)
      if (open.length === 0 || open.some(([column, times]) => times < 0 || base[column]?.lower !== 0)) continue
      const fixed = terms.reduce((sum, [column, times]) => base[column]?.lower === base[column]?.upper ? sum + times * (base[column]?.value ?? 0) : sum, 0)
      if (fixed !== upper) continue
      for (const [column] of open) base[column] = { value: 0, lower: 0, upper: 0 }
    }
  }
}

/** A solver may say anything. */
function wholeOf (value: number | undefined): number {
  return value === undefined || !Number.isFinite(value) ? 0 : Math.round(value)
}

function reachOf ({ lower, upper }: InstanceColumn): number {
  return Math.max(Math.abs(lower), Math.abs(upper))
}
