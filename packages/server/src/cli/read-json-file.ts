import { MatcherError } from '@sroi/matcher'
import { readJson } from '../json/read-json.ts'
import { readBytes } from './read-bytes.ts'

/** The JSON in a file somebody names. Throws MatcherError INVALID_REQUEST with every problem, each under the name of the file. */
export function readJsonFile (path: string): unknown {
  const bytes = readBytes(path)
  try {
    return readJson(bytes)
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    throw new MatcherError(error.code, error.problems.map((problem) => ({ ...problem, place: [path, problem.place].filter((part) => part !== '').join(' ') })))
  }
}
