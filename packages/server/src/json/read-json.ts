// JSON as a stranger sends it. What the usual reader lets pass, and what would mislead or break us, is refused with its place:
// a key that occurs twice (which one counts?), a name of the prototype, deep nesting, text that no database can hold.
import { MatcherError, type Problem } from '@sroi/matcher'
import { limitProblems, MOST_PROBLEMS } from '../problems/limit-problems.ts'
import { findJsonFault } from './find-json-fault.ts'
import { findJsonProblems } from './find-json-problems.ts'

/** The value of a JSON text in UTF-8. Throws MatcherError INVALID_REQUEST with every problem. */
export function readJson (bytes: Uint8Array): unknown {
  const text = decode(bytes)
  const problems = findJsonProblems(text)
  if (problems.length > MOST_PROBLEMS || problems.some(({ code }) => code === 'too-deep')) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  const value = parse(text)
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  return value
}

function decode (bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refused('not-utf-8', 'The text is not UTF-8. Save or send it as UTF-8')
  }
}

function parse (text: string): unknown {
  if (text.trim() === '') throw refused('no-json', 'There is nothing to read. Send a JSON object')
  try {
    return JSON.parse(text)
  } catch {
    // The reader's own words repeat what was sent; only the place is passed on.
    const place = lineAndColumn(text, findJsonFault(text) ?? text.length)
    throw refused('no-json', `The text is not JSON. It goes wrong at ${place}. Check quotes, commas and brackets`)
  }
}

function lineAndColumn (text: string, position: number): string {
  const lines = text.slice(0, position).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}

function refused (code: string, detail: string): MatcherError {
  const problem: Problem = { place: '', code, detail }
  return new MatcherError('INVALID_REQUEST', [problem])
}
