// The answers that many routes have in common.
import type { z } from 'zod'
import { problemSchema } from '../problems/problem-schema.ts'
import type { Answer } from './operation.ts'

export function jsonAnswer (description: string, schema: z.ZodType, headers: Readonly<Record<string, string>> = {}): Answer {
  return { description, headers, content: { 'application/json': { schema } } }
}

export function problemAnswer (description: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { description, headers, content: { 'application/problem+json': { schema: problemSchema } } }
}

/** What any route can answer when it goes wrong. */
export const USUAL_PROBLEMS = {
  405: problemAnswer('Another method', { Allow: 'The methods that are possible' }),
  500: problemAnswer('Something went wrong on our side')
}

/** What a route with a body can answer besides. */
export const BODY_PROBLEMS = {
  400: problemAnswer('Mistakes in the body: all of them, each with its place'),
  408: problemAnswer('The body took too long to arrive'),
  413: problemAnswer('The body is too large'),
  415: problemAnswer('The body is of another kind')
}
