// Text order and the rotation among equals.

/** Orders by code unit, as PostgreSQL's COLLATE "C" does for ASCII: the same everywhere, whatever the locale. */
export function compareText (first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}

/** A 32-bit FNV-1a number of a text: spreads equals by a seed, so that no supplier always comes first. Not a secret. */
export function spread (text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}
