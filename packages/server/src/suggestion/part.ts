// Names with the pairs of letters that occur in them: a part of an index, read once.

export interface Named {
  /** Of equals the first by id goes first. */
  readonly id: string
  readonly name: string
}

export interface Part {
  /** In order of id. */
  readonly names: readonly Named[]
  readonly folded: readonly string[]
  /** Where a pair of letters occurs, in order. */
  readonly places: ReadonlyMap<number, readonly number[]>
  /** 1 where a name is gone since. Null: none is. */
  readonly gone: Uint8Array | null
  readonly living: number
}

/** So many names are read in a step. */
const STEP = 1_000

/** Step by step, so that whoever takes the steps can let others have their turn. */
export function * readPart (names: readonly Named[]): Generator<undefined, Part> {
  const folded: string[] = []
  const places = new Map<number, number[]>()
  for (const [place, { name }] of names.entries()) {
    const text = fold(name)
    folded.push(text)
    eachPair(text, (pair) => {
      const known = places.get(pair)
      if (known === undefined) places.set(pair, [place])
      else if (known[known.length - 1] !== place) known.push(place)
    })
    if (place % STEP === STEP - 1) yield
  }
  return { names, folded, places, gone: null, living: names.length }
}

/** Pairs of neighbours, as a number; the first letter of the text with the space before it. */
export function eachPair (text: string, visit: (pair: number) => void): void {
  let before = 32
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    visit(before << 16 | letter)
    before = letter
  }
}

/** Without accents, in lower case: nobody types them. */
export function fold (text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
