// The description of the interface as somebody browses it: groups of operations, each with what it takes and gives.

type Part = { readonly [key: string]: unknown }

export interface Taken {
  readonly name: string
  /** `path`, `query`, `header`; of a body: its kind of value. */
  readonly kind: string
  readonly required: boolean
  readonly text: string
}

export interface OperationReference {
  readonly id: string
  readonly method: string
  readonly address: string
  readonly summary: string
  readonly text: string
  /** Nobody need say who they are. */
  readonly isPublic: boolean
  readonly parameters: readonly Taken[]
  /** The kinds of bodies it reads; empty: it takes none. */
  readonly bodies: readonly string[]
  /** The properties of a JSON body, those of its first level. */
  readonly fields: readonly Taken[]
  /** Requests that can be sent as they are, as a line for a shell. */
  readonly examples: readonly string[]
  readonly answers: readonly { readonly status: string, readonly text: string }[]
}

export interface InterfaceReference {
  readonly version: string
  readonly groups: readonly { readonly name: string, readonly text: string, readonly operations: readonly OperationReference[] }[]
}

/**
 * @param description the OpenAPI document, read
 * @param origin where the service is, for the examples: `https://sroi.example.org`
 */
export function representInterface (description: Part, origin: string): InterfaceReference {
  const resolve = (part: unknown): Part => {
    const { $ref } = part as Part
    return typeof $ref !== 'string' ? part as Part : $ref.split('/').slice(1).reduce<Part>((whole, name) => whole[name] as Part, description)
  }
  const operations = Object.entries(description['paths'] as Part).flatMap(([path, methods]) =>
    Object.entries(methods as Part).map(([method, operation]) => ({ tags: (operation as Part)['tags'] as readonly string[], reference: referenceOf(method.toUpperCase(), `/v1${path}`, operation as Part, origin, resolve) })))
  return {
    version: String((description['info'] as Part)['version']),
    groups: (description['tags'] as readonly Part[]).map(({ name, description: text }) => ({
      name: String(name), text: String(text), operations: operations.filter(({ tags }) => tags.includes(String(name))).map(({ reference }) => reference)
    }))
  }
}

function referenceOf (method: string, address: string, operation: Part, origin: string, resolve: (part: unknown) => Part): OperationReference {
  const content = ((operation['requestBody'] as Part | undefined)?.['content'] ?? {}) as Readonly<Record<string, Part>>
  const parameters = ((operation['parameters'] ?? []) as readonly unknown[]).map(resolve)
  return {
    id: String(operation['operationId']),
    method,
    address,
    summary: String(operation['summary']),
    text: String(operation['description']),
    isPublic: (operation['security'] as readonly unknown[] | undefined)?.length === 0,
    parameters: parameters.map((one) => ({ name: String(one['name']), kind: String(one['in']), required: one['required'] === true, text: String(one['description'] ?? '') })),
    bodies: Object.keys(content),
    fields: fieldsOf(content['application/json']?.['schema'], resolve),
    examples: examplesOf(method, address, parameters, content, origin),
    answers: Object.entries(operation['responses'] as Part).map(([status, answer]) => ({ status, text: String(resolve(answer)['description']) }))
  }
}

function fieldsOf (schema: unknown, resolve: (part: unknown) => Part): readonly Taken[] {
  if (schema === undefined) return []
  const { properties = {}, required = [] } = resolve(schema)
  return Object.entries(properties as Part).map(([name, property]) => {
    const { type, enum: values, description } = { ...resolve(property), ...property as Part }
    return { name, kind: Array.isArray(values) ? values.join(', ') : String(type ?? ''), required: (required as readonly string[]).includes(name), text: String(description ?? '') }
  })
}

function examplesOf (method: string, address: string, parameters: readonly Part[], content: Readonly<Record<string, Part>>, origin: string): readonly string[] {
  const filled = parameters.filter((one) => one['in'] === 'path').reduce((path, { name, example }) => path.replace(`{${String(name)}}`, encodeURIComponent(String(example))), address)
  const query = new URLSearchParams(parameters.filter((one) => one['in'] === 'query' && one['required'] === true).map(({ name, example }) => [String(name), String(example)]))
  const url = `'${origin}${filled}${query.size === 0 ? '' : `?${query.toString()}`}'`
  const bodies = Object.entries(content).flatMap(([kind, { examples = {} }]) => Object.values(examples as Readonly<Record<string, Part>>).map(({ value }) => ({ kind, value })))
  if (method === 'GET') return [`curl -s ${url}`]
  return bodies.map(({ kind, value }) => `curl -s ${method === 'POST' ? '' : `-X ${method} `}${url} -H 'content-type: ${kind}' -d '${(typeof value === 'string' ? value : JSON.stringify(value, null, 2)).replaceAll("'", "'\\''")}'`)
}
