// Where do two JSON values differ? Unlike the comparison of the conformance kit this one is exact: nothing may be there that was not there before.

/** A place where they differ. */
export interface Difference {
  /** JSON pointer. */
  readonly path: string
  /** Undefined: it is not there. */
  readonly recorded: unknown
  readonly again: unknown
}

/** At most so many are told: an outcome has thousands of places, and the first ones show what happened. */
const MOST_DIFFERENCES = 20

/** @param ignored the pointers of what is not compared. */
export function firstDifferences (recorded: unknown, again: unknown, ignored: ReadonlySet<string> = new Set()): readonly Difference[] {
  const found: Difference[] = []
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (found.length === MOST_DIFFERENCES || ignored.has(path) || Object.is(one, other)) return
    const [ofOne, ofOther] = [partsOf(one), partsOf(other)]
    if (ofOne === null || ofOther === null || Array.isArray(one) !== Array.isArray(other)) {
      found.push({ path, recorded: one, again: other })
      return
    }
    for (const key of new Set([...ofOne.keys(), ...ofOther.keys()])) compare(ofOne.get(key), ofOther.get(key), `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
  compare(recorded, again, '')
  return found
}

/** Null: it has none. A map, so that the names in it mean nothing. */
function partsOf (value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null
}
