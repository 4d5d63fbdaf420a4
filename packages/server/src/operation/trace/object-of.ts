// Ids of ours are UUIDs and say nothing of anybody. Whatever else stands in an address can be anything, and is not logged.
const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** The texts between the parameters of a pattern, and the names of these in turn. There are as many as routes. */
const parts = new Map<string, readonly string[]>()

/** What a request is about: the pattern of its route with the ids filled in, `/v1/matches/0193…`. */
export function objectOf (pattern: string, parameters: unknown): string {
  if (!pattern.includes(':')) return pattern
  const values = typeof parameters === 'object' && parameters !== null ? parameters as Readonly<Record<string, unknown>> : {}
  let split = parts.get(pattern)
  if (split === undefined) {
    split = pattern.split(/:(\w+)/)
    parts.set(pattern, split)
  }
  return split.reduce((object, part, index) => {
    if (index % 2 === 0) return object + part
    const value = values[part]
    return object + (typeof value === 'string' && value.length === 36 && ID.test(value) ? value : `:${part}`)
  }, '')
}
