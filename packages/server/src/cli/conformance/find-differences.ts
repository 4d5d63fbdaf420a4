// Does an answer agree with what is prescribed of it? docs/conformance.md says the same in words.
import type { Difference } from './difference.ts'
import { findFindingDifferences } from './find-finding-differences.ts'

type Members = Readonly<Record<string, unknown>>

/**
 * Every place where they disagree. An object prescribes the members it names, a list its length and order, everything else its exact
 * value; `{ $set }` prescribes a list in any order, `{ $finding }` parts of a tree of findings.
 */
export function findDifferences (expected: unknown, got: unknown, path = ''): readonly Difference[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) return [{ path, expected, got }]
    return expected.flatMap((item, index) => findDifferences(item, got[index], `${path}/${index}`))
  }
  if (!isObject(expected)) return Object.is(expected, got) || expected === got ? [] : [{ path, expected, got }]
  if ('$set' in expected) return isSameSet(expected['$set'] as readonly unknown[], got) ? [] : [{ path, expected: expected['$set'], got }]
  if ('$finding' in expected) return findFindingDifferences(expected['$finding'] as Members, got, `${path}/$finding`)
  if (!isObject(got)) return [{ path, expected, got }]
  return Object.entries(expected).flatMap(([key, part]) =>
    findDifferences(part, Object.hasOwn(got, key) ? got[key] : undefined, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
}

/** Each expected item agrees with an item of its own. */
function isSameSet (expected: readonly unknown[], got: unknown): boolean {
  if (!Array.isArray(got) || got.length !== expected.length) return false
  const left = [...got]
  return expected.every((item) => {
    const index = left.findIndex((other) => findDifferences(item, other).length === 0)
    if (index !== -1) left.splice(index, 1)
    return index !== -1
  })
}

function isObject (value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
