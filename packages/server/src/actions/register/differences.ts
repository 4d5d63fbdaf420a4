// Where do two sets of facts differ? Field by field, by the pointer of each.

export interface FieldDifference {
  /** JSON pointer. */
  readonly pointer: string
  /** Null also where there is nothing. */
  readonly before: unknown
  readonly after: unknown
}

/** In order of the pointers of both together: objects and lists are gone into, whatever differs below them is told where it differs. */
export function differencesOf (before: unknown, after: unknown, pointer = ''): readonly FieldDifference[] {
  const [one, other] = [entriesOf(before), entriesOf(after)]
  if (one === null || other === null || Array.isArray(before) !== Array.isArray(after)) {
    return isSame(before, after) ? [] : [{ pointer, before: before ?? null, after: after ?? null }]
  }
  const keys = [...new Set([...one.keys(), ...other.keys()])]
  return keys.flatMap((key) => differencesOf(one.get(key), other.get(key), `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
}

function entriesOf (value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null
}

/** Of values of which at least one is plain. */
function isSame (before: unknown, after: unknown): boolean {
  return before === after || (before === undefined && after === null) || (before === null && after === undefined)
}
