import Fuse from 'fuse.js'

/** The candidates that look most like a misspelt word, nearest first; none when nothing comes near. */
export function nearest (word: string, candidates: readonly string[], limit = 3): readonly string[] {
  const fuse = new Fuse(candidates, { threshold: 0.45, ignoreLocation: true, includeScore: true })
  // A pattern longer than 32 characters is cut into pieces by Fuse: no key or id is that long.
  return fuse.search(word.slice(0, 32), { limit }).map(({ item }) => item)
}
