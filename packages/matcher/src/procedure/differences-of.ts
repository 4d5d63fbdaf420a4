// Where do two values of JSON differ?
import type { FileDifference } from '../model/decision-file.ts'

/** The smallest parts that differ, by JSON pointer, in the order of their keys. */
export function differencesOf (recorded: unknown, replayed: unknown, place: string): readonly FileDifference[] {
  if (Object.is(recorded, replayed)) return []
  if (!isPart(recorded) || !isPart(replayed) || Array.isArray(recorded) !== Array.isArray(replayed)) {
    return [{ place, ...(recorded === undefined ? {} : { recorded }), ...(replayed === undefined ? {} : { replayed }) }]
  }
  const keys = [...new Set([...Object.keys(recorded), ...Object.keys(replayed)])].sort()
  return keys.flatMap((key) => differencesOf(recorded[key], replayed[key], `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`))
}

function isPart (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
