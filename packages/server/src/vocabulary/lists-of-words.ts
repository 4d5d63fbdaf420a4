// The lists with which words are read beside the lexicon, as answers name them and receipts rest on them. Their version is the SHA-256 of their text.
import { canonicalText } from '../json/digest.ts'
import type { Authority } from '../store/index.ts'

/** The Dutch names of the procurement vocabulary. */
export const LABELS = 'cpv-nl'

/** The authorities, of which municipalities are places that a need may name. */
export const AUTHORITIES = 'authorities'

/** What of authorities has to do with words. */
export function authoritiesText (authorities: readonly Authority[]): string {
  return canonicalText(authorities.map(({ id, name, code, point }) => ({ id, name, code, point })))
}
