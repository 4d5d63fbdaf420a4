// Reading a list that is in code-unit order of id.

/** So many entries a page has when nobody says. */
export const USUAL_LIMIT = 20
export const MOST_LIMIT = 100

export interface Page<T> {
  readonly items: readonly T[]
  readonly isLast: boolean
}

/**
 * The entries after an id, at most so many.
 * @param after null: from the first.
 */
export function pageOf<T> (items: readonly T[], idOf: (item: T) => string, after: string | null, limit: number): Page<T> {
  const from = after === null ? 0 : firstAfter(items, idOf, after)
  return { items: items.slice(from, from + limit), isLast: from + limit >= items.length }
}

/** The entry of an id, or null. */
export function entryOf<T> (items: readonly T[], idOf: (item: T) => string, id: string): T | null {
  const found = items[firstAfter(items, idOf, id) - 1]
  return found !== undefined && idOf(found) === id ? found : null
}

function firstAfter<T> (items: readonly T[], idOf: (item: T) => string, after: string): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (idOf(items[middle] as T) <= after) low = middle + 1
    else high = middle
  }
  return low
}
