// Every issue of a schema as a problem: where, which kind, what is wrong with which value, how to repair it.
import type { Problem } from '@sroi/matcher'
import type { z } from 'zod'
import { didYouMean } from '../suggestion/did-you-mean.ts'
import { keysAt } from './keys-at.ts'
import { pointerOf } from './pointer-of.ts'
import { valueAt } from './value-at.ts'

type Issue = z.core.$ZodIssue

/** @param schema the schema that refused, so that a misspelt key can be told what it resembles. */
export function problemsOf (error: z.ZodError, schema: z.ZodType, input: unknown): readonly Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, schema, input))
}

function problemsOfIssue (issue: Issue, schema: z.ZodType, input: unknown): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, schema))
  const value = valueAt(input, issue.path)
  return [{ place: pointerOf(issue.path), code: codeOf(issue, value), detail: `${issue.message}${shown(value)}` }]
}

function unknownKey (key: string, path: readonly PropertyKey[], schema: z.ZodType): Problem {
  const known = keysAt(schema, path)
  const meant = didYouMean(key, known)
  const repair = meant === '' && known.length > 0 ? `; known here are ${known.join(', ')}` : meant
  return { place: pointerOf([...path, key]), code: 'unknown-key', detail: `There is no key '${key.slice(0, 80)}' here${repair}` }
}

function codeOf (issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type': return value === undefined ? 'required' : 'wrong-type'
    case 'invalid_value': return value === undefined ? 'required' : 'not-one-of'
    case 'too_small': return 'too-small'
    case 'too_big': return 'too-large'
    case 'invalid_format': return 'wrong-format'
    case 'custom': return typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'not-allowed'
    default: return 'not-allowed'
  }
}

/** The refused value, when it is short enough to help. */
function shown (value: unknown): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `; it is ${String(value)}`
  if (typeof value === 'string') return `; it is '${value.length > 80 ? `${value.slice(0, 80)}…` : value}'`
  return ''
}
