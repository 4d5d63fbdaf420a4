// The one way to write a value as JSON (RFC 8785): the same value is the same text, wherever and whenever it is written.

/** Half of a character that is written in two. */
const HALF = /\p{Surrogate}/u

/**
 * Keys in the order of their UTF-16 code units, no white space; a property that is undefined is left out.
 * @throws TypeError where a value has no canonical text: what is no JSON, a number that is not finite, half a character.
 */
export function canonicalJson (value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`${typeof value} is no JSON`)
  const parts = Object.keys(value).sort().flatMap((key) => {
    const part = (value as Readonly<Record<string, unknown>>)[key]
    return part === undefined ? [] : [`${textOf(key)}:${canonicalJson(part)}`]
  })
  return `{${parts.join(',')}}`
}

function textOf (text: string): string {
  if (HALF.test(text)) throw new TypeError('half a character has no canonical text')
  return JSON.stringify(text)
}
