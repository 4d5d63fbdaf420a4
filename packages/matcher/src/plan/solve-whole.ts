// The best answer in whole cents, with what is certain of how good any answer can be.
import type { InstanceTerm, LinearInstance, Solved } from '../model/plan-solver.ts'
import { holds, partAround, relaxed, sumOf, withRow } from './instance.ts'

export interface Aims {
  /** What is to be least first, then among those equal in it, and so on. */
  readonly inOrder: readonly (readonly InstanceTerm[])[]
  /** The first is reckoned in so many parts of a cent. */
  readonly parts: number
}

export type Whole =
  | { readonly state: 'solved', readonly values: readonly number[], readonly value: number, readonly bound: number }
  | { readonly state: 'infeasible' }
  | { readonly state: 'gave-up', readonly bound: number | null }

/** A solver reckons with fractions: a bound is taken lower by as much as that can be off. */
const OFF = { least: 1e-3, share: 1e-9 }
/** How far, in cents, an amount in whole cents lies from the solver's amount at most. */
const REACH = 10_000
/** What a short look takes of the time for a step. */
const SHORT = 0.2
/** Up to this size the question is asked again in whole cents, to close what is left open. */
const CLOSED = { columns: 600, amount: 1_000_000_000 }

/**
 * Solves with amounts that need not be whole, takes the suppliers of that, and looks for whole cents around its amounts. Where the outcome is
 * above the bound, asks whether anything in whole cents is better. Nothing is given that does not hold exactly.
 */
export async function solveWhole (instance: LinearInstance, aims: Aims, solve: Ask): Promise<Whole> {
  const [first = []] = aims.inOrder
  const asked = { ...instance, minimise: first }
  const rough = await solve(relaxed(asked))
  if (rough.state === 'infeasible') return rough
  const roughBound = rough.bound === null ? null : boundOf(rough.bound, aims.parts)
  const near = rough.state === 'gave-up' ? null : await inWholeCents(asked, rough.values, aims, solve)
  if (near !== null && roughBound !== null && inCents(near, first, aims.parts) <= roughBound) return solved(near, first, aims.parts, roughBound)
  return await close(asked, near, roughBound, aims, solve)
}

/** In whole cents, what no answer is below: with amounts and suppliers that need not be whole. */
export async function leastBound (instance: LinearInstance, { inOrder: [first = []], parts }: Aims, solve: Ask): Promise<number> {
  const columns = instance.columns.map((column) => ({ ...column, kind: 'continuous' as const }))
  const rough = await solve({ ...instance, columns, minimise: first })
  return rough.state === 'optimal' ? boundOf(rough.bound, parts) : 0
}

/** Whole cents for the first aim as far as a short look finds them, then for the others; null: none were found. Proves nothing. */
export async function lookFor (instance: LinearInstance, aims: Aims, solve: Ask): Promise<readonly number[] | null> {
  const asked = { ...instance, minimise: aims.inOrder[0] ?? [] }
  const rough = await solve(relaxed(asked), SHORT)
  return rough.state === 'optimal' || rough.state === 'feasible' ? await inWholeCents(asked, rough.values, aims, solve) : null
}

async function close (asked: LinearInstance, near: readonly number[] | null, bound: number | null, aims: Aims, solve: Ask): Promise<Whole> {
  const [first = []] = aims.inOrder
  const isSmall = asked.columns.length <= CLOSED.columns && asked.columns.every(({ upper }) => upper <= CLOSED.amount)
  const value = near === null ? null : inCents(near, first, aims.parts)
  if (isSmall) {
    const better = await solve(value === null ? asked : withRow(asked, { terms: first, lower: null, upper: (value - 1) * aims.parts }))
    if (better.state === 'infeasible') return near === null || value === null ? { state: 'infeasible' } : solved(near, first, aims.parts, value)
    const surer = highest(bound, better.bound === null ? null : boundOf(better.bound, aims.parts))
    const found = better.state === 'gave-up' ? null : await inWholeCents(asked, better.values, aims, solve) ?? exactly(asked, better.values)
    if (found !== null) return solved(found, first, aims.parts, surer ?? 0)
    if (near !== null) return solved(near, first, aims.parts, surer ?? 0)
    return { state: 'gave-up', bound: surer }
  }
  return near === null ? { state: 'gave-up', bound } : solved(near, first, aims.parts, bound ?? 0)
}

/** Whole cents around the amounts of a solver, with the same suppliers: the aims one after another. Null: there are none. */
async function inWholeCents (asked: LinearInstance, values: readonly number[], { inOrder }: Aims, solve: Ask): Promise<readonly number[] | null> {
  let best: readonly number[] | null = null
  let current = asked
  let around = values
  for (const aim of inOrder) {
    // a later aim may move amounts far: first without asking for whole cents
    if (best !== null) around = await smoothed({ ...current, minimise: aim }, best, solve)
    const part = partAround({ ...current, minimise: aim }, around, REACH)
    if (part === null) return best
    const answer = part.instance.columns.length === 0 ? { state: 'optimal' as const, values: [] } : await solve(part.instance)
    if (answer.state !== 'optimal' && answer.state !== 'feasible') return best
    const found = part.complete(answer.values)
    if (!holds(current, found)) return best
    best = found
    const reached = Number(sumOf(aim, found))
    if (!Number.isSafeInteger(reached)) return best
    current = withRow(current, { terms: aim, lower: null, upper: reached })
  }
  return best
}

/** Amounts that need not be whole for the same suppliers; those given where there is nothing better. */
async function smoothed (asked: LinearInstance, values: readonly number[], solve: Ask): Promise<readonly number[]> {
  const columns = asked.columns.map((column, index) => column.kind === 'binary' ? { ...column, lower: values[index] as number, upper: values[index] as number } : column)
  const part = partAround({ ...asked, columns }, values, Number.MAX_SAFE_INTEGER)
  if (part === null || part.instance.columns.length === 0) return values
  const answer = await solve(relaxed(part.instance))
  return answer.state === 'optimal' ? part.complete(answer.values) : values
}

function exactly (asked: LinearInstance, values: readonly number[]): readonly number[] | null {
  const whole = values.map((value) => Math.round(value))
  return holds(asked, whole) ? whole : null
}

function solved (values: readonly number[], first: readonly InstanceTerm[], parts: number, bound: number): Whole {
  const value = inCents(values, first, parts)
  return { state: 'solved', values, value, bound: Math.min(value, bound) }
}

/** In whole cents, rounded up. */
export function inCents (values: readonly number[], terms: readonly InstanceTerm[], parts: number): number {
  return Number((sumOf(terms, values) + BigInt(parts) - 1n) / BigInt(parts))
}

/** No aim is below nothing. */
function boundOf (bound: number, parts: number): number {
  return Math.max(0, Math.ceil((bound - OFF.least - Math.abs(bound) * OFF.share) / parts))
}

function highest (first: number | null, second: number | null): number | null {
  if (first === null) return second
  return second === null ? first : Math.max(first, second)
}

/** `share`: of the time that a step may take; absent: all of it. */
export type Ask = (instance: LinearInstance, share?: number) => Promise<Solved>
