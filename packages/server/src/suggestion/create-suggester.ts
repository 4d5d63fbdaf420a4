// Type-ahead over many texts. Fuse is excellent over a short list and slow over a long one: pairs of letters choose the short list.
import Fuse from 'fuse.js'

/** Places of the texts that look most like what was typed, best first. The same for the same texts and words, always. */
export type Suggester = (typed: string, limit: number) => readonly number[]

/** So many texts are handed to Fuse at most. */
const MOST = 200
/** Longer patterns are cut into pieces by Fuse: nobody types that much of a name. */
const PATTERN = 32
/** How far off a text may be (0 is in it, 1 is nothing like it), and how much further off than the nearest. */
const [FAR, FURTHER] = [0.35, 0.15]
/** In fewer letters than these, a wrong one makes another word. */
const FORGIVING = 6

/** Reads the texts once. */
export function createSuggester (texts: readonly string[]): Suggester {
  const folded = texts.map(fold)
  const byPair = new Map<string, number[]>()
  folded.forEach((text, place) => {
    for (const pair of pairsOf(text)) {
      const places = byPair.get(pair)
      if (places === undefined) byPair.set(pair, [place])
      else places.push(place)
    }
  })

  return (typed, limit) => {
    const wanted = fold(typed).slice(0, PATTERN).trim()
    if (wanted === '') return []
    const places = nearest(pairsOf(wanted), byPair, texts.length)
    const fuse = new Fuse(places.map((place) => folded[place] as string), { threshold: wanted.length < FORGIVING ? 0 : FAR, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true })
    const found = fuse.search(wanted)
    const best = found[0]?.score ?? 0
    return found.filter(({ score = 0 }) => score <= best + FURTHER)
      .map(({ refIndex, score = 0 }) => {
        const place = places[refIndex] as number
        return { place, begins: beginning(folded[place] as string, wanted), off: Math.round(score * 20), text: texts[place] as string }
      })
      .sort((one, other) => one.begins - other.begins || one.off - other.off || one.text.length - other.text.length || (one.text < other.text ? -1 : one.text > other.text ? 1 : one.place - other.place))
      .slice(0, limit)
      .map(({ place }) => place)
  }
}

/** The texts that have most pairs of letters in common with what was typed; of equals the first. */
function nearest (pairs: ReadonlySet<string>, byPair: ReadonlyMap<string, readonly number[]>, count: number): readonly number[] {
  const shared = new Uint8Array(count)
  for (const pair of pairs) {
    for (const place of byPair.get(pair) ?? []) shared[place] = (shared[place] as number) + 1
  }
  const byShared: number[][] = Array.from({ length: pairs.size + 1 }, () => [])
  shared.forEach((number, place) => {
    const equals = byShared[number] as number[]
    if (number > 0 && equals.length < MOST) equals.push(place)
  })
  return byShared.reverse().flat().slice(0, MOST)
}

/** 0 where the text begins with it, 1 where a word does, 2 elsewhere. */
function beginning (text: string, wanted: string): 0 | 1 | 2 {
  if (text.startsWith(wanted)) return 0
  return text.includes(` ${wanted}`) || text.includes(`-${wanted}`) ? 1 : 2
}

/** Pairs of neighbours; the first letter of the text with the space before it. */
function pairsOf (text: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let at = -1; at < text.length - 1; at += 1) pairs.add(at < 0 ? ` ${text.charAt(0)}` : text.slice(at, at + 2))
  return pairs
}

/** Without accents, in lower case: nobody types them. */
function fold (text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
