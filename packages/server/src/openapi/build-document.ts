// The description of the interface, from what the routes say of themselves.
import { type Action, isGuarded } from '../access/index.ts'
import { API_VERSION } from '../version.ts'
import { BODY_PROBLEMS, QUERY_PROBLEMS } from './answers.ts'
import { createComponents, type Json } from './components.ts'
import { createAnswers, describeContent, HEADERS } from './describe-answers.ts'
import { describeParameters, SHARED_PARAMETERS } from './describe-parameters.ts'
import type { Operation } from './operation.ts'
import { SECURED, SECURITY_SCHEMES, securityOf } from './security.ts'
import { TAGS } from './tags.ts'

/** A route that describes itself: `POST`, `/v1/matches/:matchId`. */
export interface DescribedRoute {
  readonly method: string
  readonly url: string
  readonly action: Action
  readonly operation: Operation
}

const PREFIX = '/v1'

/** OpenAPI 3.1. */
export function buildDocument (routes: readonly DescribedRoute[]): Record<string, Json> {
  const components = createComponents()
  const answers = createAnswers(components.describe)
  const used = new Set<string>(routes.map(({ operation }) => operation.tag))
  const paths: Record<string, Record<string, Json>> = {}
  for (const { method, url, action, operation } of routes) {
    const path = url.slice(PREFIX.length).replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(method, operation, action) }
  }

  function describeOperation (method: string, operation: Operation, action: Action): Json {
    const { operationId, summary, description, tag, body } = operation
    const parameters = describeParameters(operation, isGuarded(action), components.describe)
    return {
      operationId,
      summary,
      description,
      tags: [tag],
      security: securityOf(action),
      ...(parameters.length === 0 ? {} : { parameters }),
      ...(body === undefined ? {} : { requestBody: { required: true, content: describeContent(body, components.describe) } }),
      // whoever sends a body where none is asked for can hear that it is too large or of another kind
      responses: answers.describeAnswers({ ...QUERY_PROBLEMS, ...(method === 'GET' ? {} : BODY_PROBLEMS), ...operation.answers })
    }
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
    security: SECURED,
    tags: Object.entries(TAGS).filter(([name]) => used.has(name)).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: components.schemas(), responses: answers.responses(), parameters: SHARED_PARAMETERS, headers: HEADERS, securitySchemes: SECURITY_SCHEMES }
  }
}
