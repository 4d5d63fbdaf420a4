// Where misspellings meet: words under what is left of their first letters when some are left out (the symmetric-delete method).
// Two words that are at most so many letters apart have such a rest in common. Kept as numbers: a rest is known by its hash only,
// so that a few words too many are found, which the exact distance throws out.

/** So many letters of a word are compared in this way. */
const PREFIX = 8
/** About as many buckets as words have rests; never so few that most words share one, never more than memory is worth. */
const RESTS = 16
const [FEWEST, MOST] = [1 << 17, 1 << 22]

export interface DeletionIndex {
  /** A power of two, less one. */
  readonly mask: number
  /** The words in bucket b are `places[starts[b]]` up to `places[starts[b + 1]]`. */
  readonly starts: Uint32Array
  readonly places: Uint32Array
}

/** `reachOf`: how many letters of a word are left out. */
export function buildDeletionIndex (words: readonly string[], reachOf: (word: string) => number): DeletionIndex {
  const buckets = Math.min(MOST, Math.max(FEWEST, 2 ** Math.ceil(Math.log2(words.length * RESTS + 1))))
  const mask = buckets - 1
  const starts = new Uint32Array(buckets + 1)
  for (const word of words) eachRest(word, reachOf(word), mask, (bucket) => { starts[bucket + 1] = (starts[bucket + 1] as number) + 1 })
  for (let bucket = 0; bucket < buckets; bucket += 1) starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number)
  const places = new Uint32Array(starts[buckets] as number)
  const next = starts.slice()
  words.forEach((word, place) => {
    eachRest(word, reachOf(word), mask, (bucket) => {
      const free = next[bucket] as number
      places[free] = place
      next[bucket] = free + 1
    })
  })
  return { mask, starts, places }
}

/** The places of the words that may be at most `most` letters (0, 1 or 2) from a word. */
export function candidatesFor (word: string, most: number, { mask, starts, places }: DeletionIndex): ReadonlySet<number> {
  const found = new Set<number>()
  eachRest(word, most, mask, (bucket) => {
    for (let index = starts[bucket] as number; index < (starts[bucket + 1] as number); index += 1) found.add(places[index] as number)
  })
  return found
}

function eachRest (word: string, most: number, mask: number, visit: (bucket: number) => void): void {
  const length = Math.min(word.length, PREFIX)
  visit(bucketOf(word, length, -1, -1) & mask)
  if (most < 1) return
  for (let first = 0; first < length; first += 1) {
    // of two equal letters in a row, leaving out either is the same
    if (first > 0 && word.charCodeAt(first) === word.charCodeAt(first - 1)) continue
    visit(bucketOf(word, length, first, -1) & mask)
  }
  if (most < 2) return
  for (let first = 0; first < length; first += 1) {
    for (let second = first + 1; second < length; second += 1) visit(bucketOf(word, length, first, second) & mask)
  }
}

/** FNV-1a of the first letters but two. */
function bucketOf (word: string, length: number, first: number, second: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < length; index += 1) {
    if (index !== first && index !== second) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  }
  return hash ^ hash >>> 15
}
