// The first of many, in order, without putting the rest in order.
export interface Top<T> {
  readonly offer: (item: T) => void
  /** The last of those that are kept, once no more fit; null before. */
  readonly last: () => T | null
  /** In order. */
  readonly taken: () => readonly T[]
}

/** Keeps at most `most`. `compare`: below zero when the first comes first; never zero for two items. */
export function topOf<T> (most: number, compare: (first: T, second: T) => number): Top<T> {
  // a heap whose root is the last of those that are kept
  const heap: T[] = []
  const at = (index: number): T => heap[index] as T
  const swap = (first: number, second: number): void => {
    const kept = at(first)
    heap[first] = at(second)
    heap[second] = kept
  }
  function rise (index: number): void {
    for (let child = index; child > 0;) {
      const parent = (child - 1) >> 1
      if (compare(at(child), at(parent)) <= 0) return
      swap(child, parent)
      child = parent
    }
  }
  function sink (): void {
    for (let parent = 0; ;) {
      const left = 2 * parent + 1
      let last = parent
      if (left < heap.length && compare(at(left), at(last)) > 0) last = left
      if (left + 1 < heap.length && compare(at(left + 1), at(last)) > 0) last = left + 1
      if (last === parent) return
      swap(parent, last)
      parent = last
    }
  }
  return {
    offer: (item) => {
      if (most === 0) return
      if (heap.length < most) {
        heap.push(item)
        rise(heap.length - 1)
      } else if (compare(item, at(0)) < 0) {
        heap[0] = item
        sink()
      }
    },
    last: () => most > 0 && heap.length === most ? at(0) : null,
    taken: () => [...heap].sort(compare)
  }
}
