// The page of the documentation that lists every operation. Written by `npm run generate`, compared by `npm run check`.

interface Described {
  readonly tags: readonly { readonly name: string, readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, {
    readonly operationId: string, readonly summary: string, readonly tags: readonly string[], readonly security?: readonly unknown[]
  }>>>>
}

/** @param description what `/v1/openapi.json` says, read. */
export function resourcesPage ({ tags, paths }: Described): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), ...operation })))
  const groups = tags.map(({ name, description }) => [
    `## ${name}`,
    '',
    `${description}.`,
    '',
    '| | address | |',
    '|---|---|---|',
    ...operations.filter((operation) => operation.tags.includes(name))
      .map(({ method, path, summary, security }) => `| \`${method}\` | \`/v1${path}\` | ${summary}${security?.length === 0 ? ' (open to everybody)' : ''} |`),
    ''
  ].join('\n'))
  return [
    '# Every operation of the interface',
    '',
    'Written by `npm run generate` from the description that the service serves at `/v1/openapi.json`, where every parameter, body and answer stands with',
    'examples. How they work together: [the interface](api.md). Who may do what: [roles](roles.md).',
    '',
    ...groups
  ].join('\n')
}
