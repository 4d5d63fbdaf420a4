// Distances in the Dutch national grid. Compared squared: no root, no rounding.
import type { RdPoint } from '../model/values.ts'

/** The squared distance in square metres; exact for every pair of points in the Netherlands. */
export function squaredDistance (first: RdPoint, second: RdPoint): number {
  const dx = first.x - second.x
  const dy = first.y - second.y
  return dx * dx + dy * dy
}

/** Is the second point within a number of metres of the first, the edge included? */
export function isWithinMetres (first: RdPoint, second: RdPoint, metres: number): boolean {
  return squaredDistance(first, second) <= metres * metres
}
