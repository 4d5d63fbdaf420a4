// Is this token one that its issuer gave to a registered client, for us, and not too long ago?
import { decodeJwt, errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose'
import type { Identity } from '../../access/index.ts'
import { ProviderUnavailable } from '../outgoing/bounded-fetch.ts'
import { isStrong } from '../providers/is-strong.ts'
import { organisationOf } from '../providers/organisation-of.ts'
import type { ApiClient, ApiTokens, Provider } from '../providers/provider.ts'
import { unauthorized } from './challenges.ts'

/** How far two clocks may differ, in seconds. */
const TOLERANCE = 30
/** Of a subject, a client and the id of a token. */
const MOST = 255

/** A provider whose tokens are taken, with its keys. */
export interface Issuer {
  readonly provider: Provider
  readonly tokens: ApiTokens
  readonly keys: JWTVerifyGetKey
}

export interface VerifiedToken {
  readonly identity: Identity
  readonly issuer: string
  /** The id of the token (`jti`). */
  readonly id: string
  /** Seconds since 1970. */
  readonly expires: number
}

/**
 * @throws HttpProblem `unauthorized`
 * @throws ProviderUnavailable when the keys of the issuer are not known
 */
export async function verifyToken (token: string, issuers: ReadonlyMap<string, Issuer>, now: Date): Promise<VerifiedToken> {
  const issuer = issuers.get(claimedIssuer(token))
  if (issuer === undefined) throw unauthorized('The token is of an issuer that is not registered')
  const { provider, tokens } = issuer
  const claims = await checkedClaims(token, issuer, now)
  const client = clientOf(claims, tokens)
  const subject = textOf(claims, 'sub')
  const expires = checkLifetime(claims, tokens.maxLifetimeSeconds[client.kind], now)
  if (client.kind === 'people' && subject === client.id) throw unauthorized('The token is about no person')
  const identity: Identity = {
    kind: client.kind === 'machine' ? 'client' : 'person',
    issuer: provider.issuer,
    subject: client.kind === 'machine' ? client.id : subject,
    organisation: organisationOf(claims, provider),
    scopes: scopesOf(claims),
    strong: client.kind === 'people' && isStrong(claims, provider),
    tenantId: null
  }
  return { identity, issuer: provider.issuer, id: textOf(claims, tokens.claims.tokenId), expires }
}

/** Only to choose the keys: nothing is believed before the signature was checked. */
function claimedIssuer (token: string): string {
  try {
    return decodeJwt(token).iss ?? ''
  } catch {
    throw unauthorized('The token cannot be read')
  }
}

async function checkedClaims (token: string, { provider, tokens, keys }: Issuer, now: Date): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: provider.issuer,
      audience: tokens.audience,
      algorithms: [...provider.algorithms],
      typ: tokens.tokenType,
      requiredClaims: ['exp', 'iat', 'sub', tokens.claims.tokenId, tokens.claims.client],
      clockTolerance: TOLERANCE,
      currentDate: now
    })
    return payload
  } catch (error) {
    if (error instanceof ProviderUnavailable) throw error
    if (error instanceof errors.JOSEError) throw unauthorized(reasonOf(error))
    // A key that is too short, or broken, says nothing of the token.
    throw new ProviderUnavailable('the key of the provider cannot be used', { cause: error })
  }
}

/** What is wrong, without a value of the token. */
function reasonOf (error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired'
  if (error instanceof errors.JWTClaimValidationFailed) return `The token is refused for its '${error.claim}'`
  if (error instanceof errors.JOSEAlgNotAllowed) return 'The signature of the token is of a kind that is not taken'
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey) return 'The token is not signed with a key of its issuer'
  return 'The token cannot be read'
}

function clientOf (claims: JWTPayload, { claims: { client }, clients }: ApiTokens): ApiClient {
  const id = textOf(claims, client)
  const found = clients.find((one) => one.id === id)
  if (found === undefined || found.isRevoked) throw unauthorized('The token was given to a client that is not registered, or no longer')
  return found
}

function checkLifetime ({ iat = Number.NaN, exp = Number.NaN }: JWTPayload, most: number, now: Date): number {
  if (!(iat <= now.getTime() / 1000 + TOLERANCE)) throw unauthorized("The token is refused for its 'iat'")
  if (!(exp - iat <= most)) throw unauthorized(`The token is good for longer than ${most} seconds`)
  return exp
}

function textOf (claims: JWTPayload, claim: string): string {
  const value = claims[claim]
  if (typeof value !== 'string' || value === '' || value.length > MOST) throw unauthorized(`The token is refused for its '${claim}'`)
  return value
}

/** RFC 8693 writes scopes in one text; some providers in a list named `scp`. */
function scopesOf ({ scope, scp }: JWTPayload): readonly string[] {
  const given = scope ?? scp
  if (Array.isArray(given)) return given.filter((one) => typeof one === 'string')
  return typeof given === 'string' ? given.split(' ').filter((one) => one !== '') : []
}
