// The question that a solver gets, and what it may say.

/** A column of an instance. Amounts are whole cents. */
export interface InstanceColumn {
  /** `continuous` only in a relaxation. */
  readonly kind: 'binary' | 'whole' | 'continuous'
  readonly lower: number
  readonly upper: number
}

/** What a sum of columns, each times a whole number, must lie between. Null: no limit on that side. */
export interface InstanceRow {
  readonly terms: readonly InstanceTerm[]
  readonly lower: number | null
  readonly upper: number | null
}

/** A column by its place in the list, and what it is multiplied by. */
export type InstanceTerm = readonly [column: number, times: number]

/** A mixed-integer linear question in whole numbers: the columns that make the sum of `minimise` least. */
export interface LinearInstance {
  readonly columns: readonly InstanceColumn[]
  readonly rows: readonly InstanceRow[]
  readonly minimise: readonly InstanceTerm[]
}

/** What a solver says. `bound`: no solution is below it, as far as its reckoning with fractions goes; null: it has none. */
export type Solved =
  | { readonly state: 'optimal', readonly values: readonly number[], readonly bound: number }
  | { readonly state: 'feasible', readonly values: readonly number[], readonly bound: number | null }
  | { readonly state: 'infeasible' }
  | { readonly state: 'gave-up', readonly bound: number | null }

/** The port behind which a solver stands. What takes longer than the limit is an answer: what was found by then, or that it gave up. */
export type Solve = (instance: LinearInstance, limit: { readonly milliseconds: number }) => Promise<Solved>
