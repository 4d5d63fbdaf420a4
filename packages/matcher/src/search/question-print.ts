// Does a cursor belong to this question?
import { spread } from '../primitives/index.ts'

/** A short print of a question, the same for the same question whatever the order of its keys. Not a secret: it tells mistakes apart, not attacks. */
export function questionPrint (parts: unknown): string {
  return spread(written(parts)).toString(36)
}

function written (value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, part]) => part !== undefined).sort(([first], [second]) => first < second ? -1 : 1)
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${written(part)}`).join(',')}}`
}
