import { z } from 'zod'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

type Schemas = Record<string, Json>

/** Turns zod schemas into JSON Schema; those with an id become components, once each. */
export function createComponents (): { readonly describe: (schema: z.ZodType) => Json, readonly schemas: () => Schemas } {
  const known: Schemas = {}

  function describe (schema: z.ZodType): Json {
    // Wrapped, so that a schema with an id is a reference and never the root.
    const { $defs = {}, properties } = pointing(z.toJSONSchema(z.object({ root: schema }), { io: 'input' }))
    for (const [name, definition] of Object.entries($defs)) {
      const { id: _id, ...rest } = definition as Schemas
      // The later one would take the place of the other, and answers would be described as what they are not.
      if (known[name] !== undefined && JSON.stringify(known[name]) !== JSON.stringify(rest)) throw new Error(`two schemas have the id ${name}`)
      known[name] = rest
    }
    return properties['root'] ?? {}
  }

  return { describe, schemas: () => Object.fromEntries(Object.entries(known).sort(([one], [other]) => one < other ? -1 : 1)) }
}

function pointing (schema: unknown): { readonly $defs?: Schemas, readonly properties: Schemas } {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'))
}
