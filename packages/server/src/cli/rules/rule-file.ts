// A rule set as a file, or as one of those that come with the program.
import { existsSync } from 'node:fs'
import { listRuleSets, readRuleSet } from '@sroi/fixtures'
import { MatcherError, type Problem } from '@sroi/matcher'
import { type Place, placeOf, placesOfPointers } from '../../json/places-of-pointers.ts'
import { readJson } from '../../json/read-json.ts'
import { readBytes } from '../read-bytes.ts'
import { type Shaped, shapeOf } from '../../review/shape-of.ts'

/** The largest file with rules that is read: 2 MiB. */
const MAX_RULES_BYTES = 2 * 1024 * 1024

export interface RuleFile extends Shaped {
  /** As the caller named it. */
  readonly name: string
  /** Where a pointer is; null for a set that comes with the program. */
  placeAt (pointer: string): Place | null
}

/** Reads one file, or the known rule set of that id. Throws MatcherError INVALID_REQUEST when it is no JSON that can be read. */
export function readRuleFile (name: string): RuleFile {
  if (!existsSync(name) && listRuleSets().includes(name)) return { name, ...shapeOf(readRuleSet(name)), placeAt: () => null }
  const bytes = readBytes(name, MAX_RULES_BYTES)
  const places = placesOfPointers(new TextDecoder().decode(bytes))
  const placeAt = (pointer: string): Place => placeOf(places, pointer)
  try {
    return { name, ...shapeOf(readJson(bytes)), placeAt }
  } catch (error) {
    if (!(error instanceof MatcherError)) throw error
    throw new MatcherError('INVALID_REQUEST', error.problems.map((problem) => ({ ...problem, place: problem.place === '' ? name : nameOfPlace({ name, placeAt }, problem.place) })))
  }
}

/** Reads all of them. Throws MatcherError INVALID_REQUEST with the problems of every file that cannot be read. */
export function readRuleFiles (names: readonly string[]): readonly RuleFile[] {
  const problems: Problem[] = []
  const files = names.flatMap((name) => {
    try {
      return [readRuleFile(name)]
    } catch (error) {
      if (!(error instanceof MatcherError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return files
}

/** `rules.json:12:14 /provisions/rate/0/value`, which an editor opens. */
export function nameOfPlace ({ name, placeAt }: Pick<RuleFile, 'name' | 'placeAt'>, pointer: string): string {
  const place = placeAt(pointer)
  return `${name}${place === null ? '' : `:${place.line}:${place.column}`}${pointer === '' ? '' : ` ${pointer}`}`
}
