import Fuse from 'fuse.js'

/** How far off a candidate may be (0 is the word itself, 1 nothing like it), and how much further off than the nearest one. */
const [FAR, FURTHER] = [0.39, 0.15]

/** The candidates that look most like a misspelt word, nearest first; none when nothing comes near. */
export function nearest (word: string, candidates: readonly string[], limit = 3): readonly string[] {
  const fuse = new Fuse(candidates, { threshold: FAR, ignoreLocation: true, includeScore: true })
  // A pattern longer than 32 characters is cut into pieces by Fuse: no key or id is that long.
  const found = fuse.search(word.slice(0, 32), { limit })
  const best = found[0]?.score ?? 0
  return found.filter(({ score = 0 }) => score <= best + FURTHER).map(({ item }) => item)
}
