import type { Authority } from '../store/index.ts'

/** An authority on the wire. Its place is left out: whoever shows a map has a better one. */
export function representAuthority ({ id, name, code, ruleSet }: Authority): Omit<Authority, 'point'> {
  return { id, name, code, ruleSet }
}
