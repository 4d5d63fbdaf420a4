/** What stands under a name of an object that nobody checked yet; undefined where it is no object, or has no such name of its own. */
export function partOf (value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
