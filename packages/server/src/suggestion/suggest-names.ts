// Type-ahead over many names. Fuse is excellent over a short list and slow over a long one: pairs of letters choose the short list.
import Fuse from 'fuse.js'
import type { NameIndex } from './name-index.ts'
import { eachPair, fold, type Named, type Part } from './part.ts'

/** So many names are handed to Fuse at most. */
const MOST = 200
/** Longer patterns are cut into pieces by Fuse: nobody types that much of a name. */
const PATTERN = 32
/** How far off a name may be (0 is in it, 1 is nothing like it), and how much further off than the nearest. */
const [FAR, FURTHER] = [0.35, 0.15]
/** In fewer letters than these, a wrong one makes another word. */
const FORGIVING = 6

interface Near {
  readonly named: Named
  readonly folded: string
}

/** The names that look most like what was typed, best first. The same for the same names and words, always, however the index came about. */
export function suggestNames ({ parts }: NameIndex, typed: string, limit: number): readonly Named[] {
  const wanted = fold(typed).slice(0, PATTERN).trim()
  if (wanted === '') return []
  const near = nearest(parts, wanted)
  const fuse = new Fuse(near.map(({ folded }) => folded), { threshold: wanted.length < FORGIVING ? 0 : FAR, ignoreLocation: true, ignoreFieldNorm: true, includeScore: true })
  const found = fuse.search(wanted)
  const best = found[0]?.score ?? 0
  return found.filter(({ score = 0 }) => score <= best + FURTHER)
    .map(({ refIndex, score = 0 }) => {
      const { named, folded } = near[refIndex] as Near
      return { named, begins: beginning(folded, wanted), off: Math.round(score * 20) }
    })
    .sort((one, other) => one.begins - other.begins || one.off - other.off || one.named.name.length - other.named.name.length || compare(one.named.name, other.named.name) || compare(one.named.id, other.named.id))
    .slice(0, limit)
    .map(({ named }) => named)
}

/** The names that have most pairs of letters in common with what was typed; of equals the first. */
function nearest (parts: readonly Part[], wanted: string): readonly Near[] {
  const pairs = new Set<number>()
  eachPair(wanted, (pair) => pairs.add(pair))
  const byShared: Near[][] = Array.from({ length: pairs.size + 1 }, () => [])
  for (const part of parts) {
    const ofPart = firstByShared(part, pairs)
    for (const [number, places] of ofPart.entries()) {
      for (const place of places) byShared[number]?.push({ named: part.names[place] as Named, folded: part.folded[place] as string })
    }
  }
  return byShared.reverse().flatMap((equals) => parts.length === 1 ? equals : equals.sort((one, other) => compare(one.named.id, other.named.id)).slice(0, MOST)).slice(0, MOST)
}

/** By how many pairs they share, the first that do. */
function firstByShared ({ names, places, gone }: Part, pairs: ReadonlySet<number>): readonly (readonly number[])[] {
  const shared = new Uint8Array(names.length)
  for (const pair of pairs) {
    const found = places.get(pair) ?? []
    for (let index = 0; index < found.length; index += 1) shared[found[index] as number] = (shared[found[index] as number] as number) + 1
  }
  const first: number[][] = Array.from({ length: pairs.size + 1 }, () => [])
  for (let place = 0; place < shared.length; place += 1) {
    const number = shared[place] as number
    if (number === 0 || gone?.[place] === 1) continue
    const equals = first[number] as number[]
    if (equals.length < MOST) equals.push(place)
  }
  return first
}

/** 0 where the name begins with it, 1 where a word does, 2 elsewhere. */
function beginning (text: string, wanted: string): 0 | 1 | 2 {
  if (text.startsWith(wanted)) return 0
  return text.includes(` ${wanted}`) || text.includes(`-${wanted}`) ? 1 : 2
}

function compare (one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
