/** One letter left out, added, changed, or swapped with the next. */
export interface Edit {
  readonly kind: 'out' | 'in' | 'other' | 'swap'
  readonly at: number
  readonly letter: string
}

export const EDIT_KINDS = ['out', 'in', 'other', 'swap'] as const

/** A word after edits, one after the other; a place beyond its end counts from its beginning again. */
export function editWord (word: string, edits: readonly Edit[]): string {
  return edits.reduce((text, { kind, at, letter }) => {
    const place = at % Math.max(1, text.length)
    const [before, here, after] = [text.slice(0, place), text.slice(place, place + 1), text.slice(place + 1)]
    if (kind === 'out') return before + after
    if (kind === 'in') return before + letter + here + after
    if (kind === 'other') return before + letter + after
    return before + after.slice(0, 1) + here + after.slice(1)
  }, word)
}
