import type { Json } from './components.ts'
import type { Answer, Content } from './operation.ts'

type Describe = (schema: Content['schema']) => Json

/** Headers that any answer has. */
export const HEADERS = {
  'API-Version': { description: 'The version of this interface', required: true, schema: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' }, example: '1.0.0' },
  'X-Request-Id': { description: 'Of this request, in the log', schema: { type: 'string' }, example: '0d6b3a52-0f4e-4f2b-9c1f-6f1f3f5b8c11' }
} as const

/** Describes answers; those that have a name once each. */
export function createAnswers (describe: Describe) {
  const known: Record<string, Json> = {}

  function describeAnswer (answer: Answer): Json {
    const { name } = answer
    if (name === undefined) return full(answer)
    known[name] ??= full(answer)
    return { $ref: `#/components/responses/${name}` }
  }

  function full ({ description, headers = {}, content }: Answer): Json {
    return {
      description,
      headers: {
        ...Object.fromEntries(Object.keys(HEADERS).map((header) => [header, { $ref: `#/components/headers/${header}` }])),
        ...Object.fromEntries(Object.entries(headers).map(([header, text]) => [header, { description: text, schema: { type: 'string' } }]))
      },
      ...(content === undefined ? {} : { content: describeContent(content, describe) })
    }
  }

  return {
    describeAnswers: (answers: Readonly<Record<number, Answer>>): Json => Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer)])),
    responses: (): Record<string, Json> => Object.fromEntries(Object.entries(known).sort(([one], [other]) => one < other ? -1 : 1))
  }
}

/** What a body holds, by its kind. */
export function describeContent (content: Readonly<Record<string, Content>>, describe: Describe): Json {
  return Object.fromEntries(Object.entries(content).map(([kind, { schema, examples }]) => [kind, {
    schema: describe(schema),
    ...(examples === undefined ? {} : { examples: Object.fromEntries(examples.map((value, index) => [`example${index + 1}`, { value: value as Json }])) })
  }]))
}
