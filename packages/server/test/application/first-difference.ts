/**
 * Where two JSON values first differ, as a pointer with both sides; null when they do not. An outcome has thousands of lines:
 * a list of all differences would take minutes to write and nobody would read it.
 */
export function firstDifference (found: unknown, expected: unknown, pointer = ''): string | null {
  if (typeof found !== 'object' || typeof expected !== 'object' || found === null || expected === null) {
    return Object.is(found, expected) ? null : `${pointer}: ${short(found)}, expected ${short(expected)}`
  }
  if (Array.isArray(found) !== Array.isArray(expected)) return `${pointer}: one is a list, the other is not`
  for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const difference = firstDifference((found as Record<string, unknown>)[key], (expected as Record<string, unknown>)[key], `${pointer}/${key}`)
    if (difference !== null) return difference
  }
  return null
}

function short (value: unknown): string {
  return (JSON.stringify(value) ?? 'absent').slice(0, 80)
}
