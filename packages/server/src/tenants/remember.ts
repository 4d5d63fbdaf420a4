interface Remembered<T> {
  readonly value: Promise<T>
  readonly at: number
}

/** Asks for the same at most once in `fresh` milliseconds; who asks meanwhile waits for the same answer. A failure is not remembered. Beyond `most` the longest remembered goes. */
export function remember<T> (ask: (key: string) => Promise<T>, { fresh, most }: { readonly fresh: number, readonly most: number }): (key: string) => Promise<T> {
  const known = new Map<string, Remembered<T>>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined && performance.now() - before.at < fresh) return before.value
    const value = ask(key)
    known.delete(key)
    known.set(key, { value, at: performance.now() })
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    value.catch(() => { if (known.get(key)?.value === value) known.delete(key) })
    return value
  }
}
