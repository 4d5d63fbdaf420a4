// The text of which a digest is taken.
import { answerTo } from '../answer-to.ts'
import { canonicalJson } from '../primitives/index.ts'

/**
 * A value as canonical JSON (RFC 8785): whoever wants to compare the digest of a rule set or a decision file with one of their own writes it like this.
 * @throws MatcherError INVALID_REQUEST where the value is no JSON, or holds half a character.
 */
export function canonicalText (value: unknown): string {
  return answerTo(() => canonicalJson(value))
}
