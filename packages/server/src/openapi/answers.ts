// The answers that many routes have in common. One that has a `name` is described once, among the components.
import type { z } from 'zod'
import { problemSchema } from '../problems/problem-schema.ts'
import type { Answer } from './operation.ts'

export function jsonAnswer (description: string, schema: z.ZodType, headers: Readonly<Record<string, string>> = {}): Answer {
  return { description, headers, content: { 'application/json': { schema } } }
}

export function problemAnswer (description: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { description, headers, content: { 'application/problem+json': { schema: problemSchema } } }
}

function named (name: string, answer: Answer): Answer {
  return { ...answer, name }
}

/** What any route can answer to a query: a key that it does not describe is refused. */
export const QUERY_PROBLEMS = {
  400: named('MistakesInQuery', problemAnswer('Mistakes in the query: all of them, each with its key. A key that is not described is one'))
}

/** What a route can answer when it goes wrong that asks nobody who they are. */
export const PUBLIC_PROBLEMS = {
  405: named('OtherMethod', problemAnswer('Another method', { Allow: 'The methods that are possible' })),
  429: named('TooManyRequests', problemAnswer('More requests than are allowed in this time', { 'Retry-After': 'After so many seconds' })),
  500: named('OurFault', problemAnswer('Something went wrong on our side')),
  503: named('NotNow', problemAnswer('The service cannot answer now: it starts, stops, or its database does not answer', { 'Retry-After': 'After so many seconds' }))
}

/** What any other route can answer when it goes wrong. */
export const USUAL_PROBLEMS = {
  401: named('NotSignedIn', problemAnswer('No credential, or one that is not accepted', { 'WWW-Authenticate': 'What is accepted, and what was wrong' })),
  403: named('NotAllowed', problemAnswer('Your role, or what your credential is limited to, does not allow this')),
  ...PUBLIC_PROBLEMS
}

/** What a route with a body can answer besides. */
export const BODY_PROBLEMS = {
  400: named('MistakesInBody', problemAnswer('Mistakes in the body or the query: all of them, each with its place')),
  408: named('TooSlow', problemAnswer('The body took too long to arrive')),
  413: named('TooLarge', problemAnswer('The body is too large')),
  415: named('OtherKind', problemAnswer('The body is of another kind'))
}
