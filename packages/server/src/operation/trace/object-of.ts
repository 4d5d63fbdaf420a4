// Ids of ours are UUIDs and say nothing of anybody. Whatever else stands in an address can be anything, and is not logged.
const ID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** What a request is about: the pattern of its route with the ids filled in, `/v1/matches/0193…`. */
export function objectOf (pattern: string, parameters: unknown): string {
  const values = typeof parameters === 'object' && parameters !== null ? parameters as Readonly<Record<string, unknown>> : {}
  return pattern.replaceAll(/:(\w+)/g, (place, name: string) => {
    const value = values[name]
    return typeof value === 'string' && ID.test(value) ? value : place
  })
}
