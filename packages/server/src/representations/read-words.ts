import type { ReadNeed } from '@sroi/matcher/search'

/** How one word of a need was read. */
export interface ReadWord {
  readonly written: string
  /** What it was looked for as well, in Dutch, strongest first. */
  readonly also: readonly string[]
  /** `unknown`: looked for as it stands, for it may be a name. */
  readonly kind: 'known' | 'misspelt' | 'unknown'
}

/** The words of a need in the order in which they stand. A compound that was taken apart is one word. */
export function representReadWords ({ words }: Pick<ReadNeed, 'words'>): readonly ReadWord[] {
  const places = [...new Set(words.map(({ from }) => from))].sort((one, other) => one - other)
  return places.map((place) => {
    const parts = words.filter(({ from }) => from === place)
    const written = parts[0]?.written ?? ''
    const alternatives = parts.flatMap((part) => part.alternatives).filter(({ as }) => as.toLowerCase() !== written.toLowerCase())
    const also = [...new Set([...alternatives].sort((one, other) => other.strength - one.strength).map(({ as }) => as))]
    const isUnknown = parts.every(({ nearName }) => nearName !== null)
    return { written, also, kind: !isUnknown ? 'known' : also.length === 0 ? 'unknown' : 'misspelt' }
  })
}
