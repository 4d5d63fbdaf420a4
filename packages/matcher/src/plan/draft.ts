// An instance while it is being made.
import type { RelaxationCosts } from '../model/plan-question.ts'
import type { InstanceColumn, InstanceRow, InstanceTerm } from '../model/plan-solver.ts'

export interface Draft {
  readonly columns: InstanceColumn[]
  readonly rows: InstanceRow[]
  /** The columns that say how far a demand gives way. */
  readonly slack: Map<keyof RelaxationCosts, readonly number[]>
  /** Adds a column from nothing up to a limit, and gives its place. */
  readonly column: (kind: InstanceColumn['kind'], upper: number) => number
  readonly atMost: (terms: readonly InstanceTerm[], upper: number) => void
  readonly atLeast: (terms: readonly InstanceTerm[], lower: number) => void
  /** Columns for how far a demand gives way, where it has a cost; else none. */
  readonly giving: (demand: keyof RelaxationCosts, kind: InstanceColumn['kind'], upper: number, count?: number) => readonly number[]
}

export function newDraft (costs: RelaxationCosts): Draft {
  const columns: InstanceColumn[] = []
  const rows: InstanceRow[] = []
  const slack = new Map<keyof RelaxationCosts, readonly number[]>()
  const column: Draft['column'] = (kind, upper) => columns.push({ kind, lower: 0, upper }) - 1
  return {
    columns, rows, slack, column,
    atMost: (terms, upper) => { if (terms.length > 0 || upper < 0) rows.push({ terms, lower: null, upper }) },
    atLeast: (terms, lower) => { if (terms.length > 0 || lower > 0) rows.push({ terms, lower, upper: null }) },
    giving: (demand, kind, upper, count = 1) => {
      if (costs[demand] === undefined) return []
      const made = Array.from({ length: count }, () => column(kind, upper))
      slack.set(demand, made)
      return made
    }
  }
}
