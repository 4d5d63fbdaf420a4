import type { Json } from './components.ts'
import type { Content, Operation } from './operation.ts'

type Describe = (schema: Content['schema']) => Json

/** Headers that many operations look at, described once. */
export const SHARED_PARAMETERS = {
  AcceptLanguage: {
    name: 'Accept-Language', in: 'header', required: false, example: 'en-GB,nl;q=0.5', schema: { type: 'string' },
    description: 'The language of the words, where the query names none. Neither: Dutch'
  },
  MinimumRevision: {
    name: 'Minimum-Revision', in: 'header', required: false, example: 1, schema: { type: 'integer', minimum: 0 },
    description: 'The Register-Revision of the answer to what you wrote: the answer is of that revision or of a later one, whichever replica gives it'
  },
  Tenant: {
    name: 'Tenant', in: 'header', required: false, example: 'demonstration', schema: { type: 'string' },
    description: 'The region in which you ask, by its short name. Only needed where it could be more than one'
  }
} as const

/** Everything a request carries besides its body. */
export function describeParameters ({ path, query, headers }: Operation, isOfTenant: boolean, describe: Describe): readonly Json[] {
  return [
    ...parametersOf(path, 'path', describe),
    ...parametersOf(query, 'query', describe),
    // whoever can name a language in the query can leave that to the header
    ...(query !== undefined && 'language' in query.shape ? [shared('AcceptLanguage')] : []),
    ...parametersOf(headers, 'header', describe),
    ...(isOfTenant ? [shared('MinimumRevision'), shared('Tenant')] : [])
  ]
}

function shared (name: keyof typeof SHARED_PARAMETERS): Json {
  return { $ref: `#/components/parameters/${name}` }
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
