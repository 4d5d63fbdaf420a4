/** What a list answers, as far as reading on needs it. */
export interface PageOf<T> {
  readonly items: readonly T[]
  readonly nextCursor: string | null
}

/**
 * Every entry of a list, page after page, each when it is needed.
 * @param read asks for one page: `(cursor) => client.GET('/suppliers', { params: { query: { ...cursor } } })`
 * @throws the problem document of the service, when it answers with one
 */
export async function * everyPage<T> (read: (cursor: { readonly cursor?: string }) => Promise<{ readonly data?: PageOf<T>, readonly error?: unknown }>): AsyncGenerator<T> {
  for (let cursor: { readonly cursor?: string } = {}; ;) {
    const { data, error } = await read(cursor)
    if (data === undefined) throw error
    yield * data.items
    if (data.nextCursor === null) return
    cursor = { cursor: data.nextCursor }
  }
}
