// Which single values differ between two pieces of JSON?
import type { ValueChange } from './rule-set-diff.ts'

/** Leaf by leaf; where one side has no such part, the other side's part as a whole. */
export function changedValues (before: unknown, after: unknown, place = ''): readonly ValueChange[] {
  if (isBranch(before) && isBranch(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return keys.flatMap((key) => changedValues(before[key], after[key], `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
  }
  const [first, second] = [before ?? null, after ?? null]
  return JSON.stringify(first) === JSON.stringify(second) ? [] : [{ place, before: first, after: second }]
}

function isBranch (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
