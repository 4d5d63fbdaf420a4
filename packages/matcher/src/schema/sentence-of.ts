// What an issue of zod says to a person: what is wrong with the value, and the repair. Our own messages stay as they are.
import type { z } from 'zod'

const KINDS: Readonly<Record<string, string>> = {
  object: 'an object', record: 'an object', array: 'a list', string: 'a text', boolean: 'true or false', number: 'a number', int: 'a whole number'
}

/** Follows the value: "is above 9. Give at most 9". */
export function sentenceOf (issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `is not ${options(issue.values)}`
  if (!isStandard(issue)) return issue.message.replace(/\.$/, '')
  if (issue.code === 'invalid_type') return `is not ${KINDS[issue.expected] ?? issue.expected}`
  if (issue.code === 'too_big') return `${issue.origin === 'array' ? 'holds more than' : 'is above'} ${issue.maximum}. Give at most ${issue.maximum}`
  if (issue.code === 'too_small') return `${issue.origin === 'array' ? 'holds fewer than' : 'is below'} ${issue.minimum}. Give at least ${issue.minimum}`
  return issue.message
}

/** Follows the name of something that is not there: "is absent. Write it as 2027-03-01". */
export function absenceOf (issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('is absent')) return issue.message
  if (issue.code === 'invalid_value') return `is absent. Give ${options(issue.values)}`
  const repair = isStandard(issue) ? undefined : issue.message.split('. ')[1]
  if (repair !== undefined) return `is absent. ${repair}`
  const kind = issue.code === 'invalid_type' ? KINDS[issue.expected] : undefined
  return kind === undefined ? 'is absent. Add it' : `is absent. Give ${kind}`
}

function options (values: readonly unknown[]): string {
  const all = values.map((value) => typeof value === 'string' ? `'${value}'` : String(value))
  return all.length === 1 ? all.join('') : `one of ${all.join(', ')}`
}

/** Zod's own messages begin like this; ours begin with a verb. */
function isStandard ({ message }: z.core.$ZodIssue): boolean {
  return /^(Invalid|Too) /.test(message)
}
