// The id of a token (`jti`) belongs to one token. On what changes something, another token with an id that was used before is refused.
import type { Clock } from '../../dependencies.ts'
import { sha256 } from '../../json/digest.ts'
import type { TokenIdStore } from '../../store/index.ts'
import type { VerifiedToken } from './verify-token.ts'
import { RefusedCredential } from './challenges.ts'

/** So many tokens are remembered as the owners of their ids, so that a token that writes often asks the database once. */
const MOST = 10_000
/** A token is good for this long after `exp`, in seconds. */
const TOLERANCE = 30

export type ClaimTokenId = (token: string, verified: VerifiedToken) => Promise<void>

/** @throws from the function: HttpProblem `unauthorized` */
export function createTokenIdClaims (store: TokenIdStore, clock: Clock): ClaimTokenId {
  const owners = new Map<string, number>()
  return async (token, { issuer, id, expires, identity }) => {
    const tokenDigest = sha256(token)
    if ((owners.get(tokenDigest) ?? 0) > Date.parse(clock.now())) return
    const until = (expires + TOLERANCE) * 1000
    const isOwner = await store.claimTokenId({ issuer, idDigest: sha256(id), tokenDigest, expiresAt: new Date(until).toISOString() })
    if (!isOwner) throw new RefusedCredential('Another token with this id was used before', identity)
    owners.set(tokenDigest, until)
    const [oldest] = owners.keys()
    if (owners.size > MOST && oldest !== undefined) owners.delete(oldest)
  }
}
