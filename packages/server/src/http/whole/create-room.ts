/** Room for so many things, and for so many bytes of theirs; what was put in first goes first. */
export interface Room<T extends { readonly bytes: Uint8Array }> {
  find (key: string): T | undefined
  put (key: string, thing: T): void
  /** Bytes that are in it. */
  size (): number
}

export function createRoom<T extends { readonly bytes: Uint8Array }> (most: { readonly things: number, readonly bytes: number }): Room<T> {
  const all = new Map<string, T>()
  let size = 0

  function remove (key: string): void {
    size -= all.get(key)?.bytes.length ?? 0
    all.delete(key)
  }

  return {
    find: (key) => all.get(key),
    put: (key, thing) => {
      remove(key)
      all.set(key, thing)
      size += thing.bytes.length
      for (const oldest of all.keys()) {
        if (size <= most.bytes && all.size <= most.things) break
        remove(oldest)
      }
    },
    size: () => size
  }
}
