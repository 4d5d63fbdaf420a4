import { z } from 'zod'

/** The keys that a schema knows at a path; none where it is no object. */
export function keysAt (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const here = path.reduce<unknown>((outer, key) => step(bare(outer), key), schema)
  const object = bare(here)
  return object instanceof z.ZodObject ? Object.keys(object.shape) : []
}

function step (schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, unknown>)[key]
  if (schema instanceof z.ZodArray) return schema.element
  if (schema instanceof z.ZodRecord) return schema.valueType
  return undefined
}

/** Without what only says that a value may be absent. */
function bare (schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly) return bare(schema.unwrap())
  if (schema instanceof z.ZodPipe) return bare(schema.in)
  return schema
}
