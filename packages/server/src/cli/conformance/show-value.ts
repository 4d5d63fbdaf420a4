/** Longer values are cut when they are shown. */
const MOST_CHARACTERS = 400

/** A value of an answer on one line, whatever a program made of it. */
export function showValue (value: unknown, nothing: string): string {
  if (value === undefined) return nothing
  const text = asText(value)
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
}

function asText (value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    return '(nested too deeply)'
  }
}
