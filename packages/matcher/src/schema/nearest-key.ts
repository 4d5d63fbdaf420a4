// Which key was meant? A misspelt key is named together with the one it resembles.
import { z } from 'zod'

/** The keys a schema knows at a path; none where it is no object of fixed keys. */
export function keysAt (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const object = bare(path.reduce<unknown>((outer, key) => step(bare(outer), key), schema))
  return object instanceof z.ZodObject ? Object.keys(object.shape) : []
}

/** The known key that differs least, if it differs in no more than a third of its letters; of equals the first. */
export function nearestKey (key: string, known: readonly string[]): string | null {
  let nearest: string | null = null
  let least = Infinity
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) > candidate.length / 3) continue
    const distance = editDistance(key.toLowerCase(), candidate.toLowerCase())
    if (distance <= candidate.length / 3 && distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

/** How many letters must be added, left out, changed or swapped with their neighbour. */
function editDistance (first: string, second: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: second.length + 1 }, (_, index) => index)
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= second.length; column += 1) {
      const isEqual = first[row - 1] === second[column - 1]
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isEqual ? 0 : 1))
      const isSwap = row > 1 && column > 1 && first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    [beforeLast, last] = [last, current]
  }
  return last[second.length] ?? 0
}

function step (schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, key) ? (schema.shape as Record<PropertyKey, unknown>)[key] : undefined
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodRecord ? schema.valueType : undefined
}

/** Without what only says that a value may be absent. */
function bare (schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema
}
