import { z } from 'zod'
import type { Json } from './components.ts'
import type { Content, Operation } from './operation.ts'

type Describe = (schema: Content['schema']) => Json

/** Whoever can name a language in the query can leave that to the header. */
const LANGUAGE = z.object({
  'Accept-Language': z.string().optional().meta({ description: 'The language of the words, where the query names none. Neither: Dutch', example: 'en-GB,nl;q=0.5' })
})

/** Everything a request carries besides its body. */
export function describeParameters ({ path, query, headers }: Operation, describe: Describe): readonly Json[] {
  return [
    ...parametersOf(path, 'path', describe),
    ...parametersOf(query, 'query', describe),
    ...parametersOf(query !== undefined && 'language' in query.shape ? LANGUAGE : undefined, 'header', describe),
    ...parametersOf(headers, 'header', describe)
  ]
}

function parametersOf (shape: Operation['query'], place: 'path' | 'query' | 'header', describe: Describe): readonly Json[] {
  return Object.entries((shape?.shape ?? {}) as Record<string, Content['schema']>).map(([name, schema]) => {
    // a parameter has these itself, where a reader looks for them
    const { description, example, ...rest } = describe(schema) as Record<string, Json>
    return {
      name,
      in: place,
      required: place === 'path' || !schema.isOptional(),
      ...(description === undefined ? {} : { description }),
      ...(example === undefined ? {} : { example }),
      schema: rest
    }
  })
}
