// Text order and the rotation among equals.

/** Orders by code unit, as PostgreSQL's COLLATE "C" does for ASCII: the same everywhere, whatever the locale. */
export function compareText (first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}

/**
 * A 32-bit number of a text: spreads equals by a seed, so that no supplier always comes first. FNV-1a, and then mixed once
 * more, for texts that differ in their last character only would otherwise stay near each other. Not a secret.
 */
export function spread (text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
