// From unknown JSON to a checked value, or every problem at once.
import type { z } from 'zod'
import { answerTo } from '../answer-to.ts'
import { MatcherError, type MatcherErrorCode, type Problem } from '../error.ts'
import { keysAt, nearestKey } from './nearest-key.ts'
import { absenceOf, sentenceOf } from './sentence-of.ts'

/** What is absent in JSON is not there, never `undefined`: so the value fits the types of the model in the strictest project as well. */
export type Parsed<T> = T extends readonly [unknown, ...unknown[]] ? { -readonly [K in keyof T]: Parsed<T[K]> } : T extends readonly (infer I)[] ? Parsed<I>[] : T extends object ? { [K in keyof T]: Parsed<Exclude<T[K], undefined>> } : T

/**
 * Checks the shape and the values of something a caller passed.
 * @throws MatcherError with one problem per fault: a JSON pointer, a stable code, what is wrong with which value, the repair.
 */
export function parse<S extends z.ZodType> (schema: S, input: unknown, code: MatcherErrorCode = 'INVALID_REQUEST'): Parsed<z.infer<S>> {
  return answerTo(() => {
    const result = schema.safeParse(input, { reportInput: false })
    if (result.success) return result.data as Parsed<z.infer<S>>
    throw new MatcherError(code, problemsOf(result.error.issues, input, schema))
  }, code)
}

/**
 * The issues of zod as problems. With the schema, an unknown key is named together with the nearest key it knows there.
 * @throws MatcherError INVALID_REQUEST when the input cannot be read.
 */
export function problemsOf (issues: readonly z.core.$ZodIssue[], input: unknown, schema?: z.ZodType): readonly Problem[] {
  return answerTo(() => written(issues, input, schema))
}

function written (issues: readonly z.core.$ZodIssue[], input: unknown, schema: z.ZodType | undefined): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = schema === undefined ? [] : keysAt(schema, issue.path)
      return issue.keys.map((key) => unknownKey([...issue.path, key], key, known))
    }
    const value = valueAt(input, issue.path)
    const place = pointer(issue.path)
    if (value === undefined) return [{ place, code: 'absent', detail: `${nameOf(issue.path)} ${absenceOf(issue)}.` }]
    return [{ place, code: codeOf(issue), detail: `${shown(value)} ${sentenceOf(issue)}.` }]
  })
}

function unknownKey (path: readonly PropertyKey[], key: string, known: readonly string[]): Problem {
  const meant = nearestKey(key, known)
  const repair = meant !== null
    ? `Did you mean '${meant}'?`
    : known.length > 0 ? `The keys here are ${known.join(', ')}.` : 'Correct its spelling or leave it out.'
  return { place: pointer(path), code: 'unknown-key', detail: `'${key.slice(0, 100)}' is not a known key here. ${repair}` }
}

function nameOf (path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The value' : `'${String(path.at(-1))}'`
}

function valueAt (input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

function shown (value: unknown): string {
  if (typeof value === 'string') return value.length > 80 ? `'${value.slice(0, 80)}…'` : `'${value}'`
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? 'The list' : 'The object'
}

function pointer (path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** A rule of our own names its code; the others have that of zod. */
function codeOf (issue: z.core.$ZodIssue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined
  return typeof own === 'string' ? own : issue.code.replaceAll('_', '-')
}
