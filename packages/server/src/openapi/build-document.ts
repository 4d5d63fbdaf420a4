// The description of the interface, from what the routes say of themselves.
import { API_VERSION } from '../version.ts'
import { createComponents, type Json } from './components.ts'
import type { Answer, Content, Operation } from './operation.ts'

/** A route that describes itself: `POST`, `/v1/matches/:matchId`. */
export interface DescribedRoute {
  readonly method: string
  readonly url: string
  readonly operation: Operation
}

const PREFIX = '/v1'

type Describe = ReturnType<typeof createComponents>['describe']

/** OpenAPI 3.1. */
export function buildDocument (routes: readonly DescribedRoute[]): Record<string, Json> {
  const components = createComponents()
  const paths: Record<string, Record<string, Json>> = {}
  for (const { method, url, operation } of routes) {
    const path = url.slice(PREFIX.length).replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(operation, components.describe) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'SROI matching engine',
      summary: 'What a contract owes under the social return rules of an authority, and the suppliers that can lawfully fill it',
      description: 'Three values everywhere: met, not-met, unknown. Unknown is never false; it lists what would settle it.',
      version: API_VERSION,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      contact: { name: 'The maintainers', url: 'https://example.org/sroi', email: 'sroi@example.org' }
    },
    servers: [{ url: PREFIX }],
    tags: [
      { name: 'notices', description: 'What a notice of TED says' },
      { name: 'matches', description: 'What is owed, and who can fill it' },
      { name: 'authorities', description: 'Whose rules can be asked for' },
      { name: 'description', description: 'This description' }
    ],
    paths,
    components: { schemas: components.schemas() }
  }
}

function describeOperation (operation: Operation, describe: Describe): Json {
  const { operationId, summary, description, tag, body, answers } = operation
  const parameters = [...parametersOf(operation.path, 'path', describe), ...parametersOf(operation.query, 'query', describe)]
  return {
    operationId,
    summary,
    description,
    tags: [tag],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: describeContent(body, describe) } }),
    responses: Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer, describe)]))
  }
}

function parametersOf (shape: Operation['path'], place: 'path' | 'query', describe: Describe): readonly Json[] {
  if (shape === undefined) return []
  return Object.entries(shape.shape as Record<string, Content['schema']>).map(([name, schema]) => ({
    name, in: place, required: place === 'path' || !schema.isOptional(), schema: describe(schema)
  }))
}

function describeAnswer ({ description, headers = {}, content }: Answer, describe: Describe): Json {
  const all = { 'API-Version': 'The version of this interface', ...headers }
  return {
    description,
    headers: Object.fromEntries(Object.entries(all).map(([name, text]) => [name, { description: text, schema: { type: 'string' } }])),
    ...(content === undefined ? {} : { content: describeContent(content, describe) })
  }
}

function describeContent (content: Readonly<Record<string, Content>>, describe: Describe): Json {
  return Object.fromEntries(Object.entries(content).map(([kind, { schema, examples }]) => [kind, {
    schema: describe(schema),
    ...(examples === undefined ? {} : { examples: Object.fromEntries(examples.map((value, index) => [`example${index + 1}`, { value: value as Json }])) })
  }]))
}
