/** An object of JSON of which nothing else is sure. */
export type JsonObject = Readonly<Record<string, unknown>>

export function isRecord (value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
