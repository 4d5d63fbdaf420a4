// Does every item of a list have an id of its own?
import type { Problem } from '../error.ts'

/** @param what the items are, in the plural: `suppliers`, which is also the name of the list. */
export function findDoubleIds (items: readonly { readonly id: string }[], list: string, what = list): readonly Problem[] {
  const ids = new Set<string>()
  return items.flatMap(({ id }, index) => {
    if (ids.has(id)) return [{ place: `/${list}/${index}/id`, code: 'double-id', detail: `Two ${what} have the id '${id}'. Give each its own.` }]
    ids.add(id)
    return []
  })
}
