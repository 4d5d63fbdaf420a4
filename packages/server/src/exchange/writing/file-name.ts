/** The name of a file that somebody takes home: letters, digits and dashes, and nothing that a header or a folder could trip over. */
export function fileName (parts: readonly string[], ending: string): string {
  const name = parts.join('-').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 80)
  return `${name === '' ? 'export' : name}.${ending}`
}
