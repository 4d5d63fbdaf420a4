// The service as a client of one provider.
import { allowInsecureRequests, type ClientAuth, ClientSecretBasic, ClientSecretPost, clockTolerance, Configuration, customFetch, enableNonRepudiationChecks, PrivateKeyJwt, type ServerMetadata } from 'openid-client'
import type { BoundedFetch } from '../outgoing/bounded-fetch.ts'
import type { Metadata } from '../providers/discover.ts'
import type { ClientAuthentication, SignInClient } from '../providers/provider.ts'

/** How far two clocks may differ, and how long a call may take, in seconds. */
const TOLERANCE = 30
const PATIENCE = 3

/** Knows the provider by what it said of itself, and checks the signature of what it says of people. */
export function openClient ({ clientId, authentication }: SignInClient, metadata: Metadata, fetch: BoundedFetch): Configuration {
  const client = new Configuration(metadata as ServerMetadata, clientId, { [clockTolerance]: TOLERANCE }, authenticationOf(authentication))
  client[customFetch] = (url, { method, headers, body }) => fetch(url, { method, headers, body: body instanceof URLSearchParams ? body : null })
  client.timeout = PATIENCE
  enableNonRepudiationChecks(client)
  // The file of providers takes plain HTTP for this machine alone.
  if (metadata.issuer.startsWith('http:')) allowInsecureRequests(client)
  return client
}

function authenticationOf (authentication: ClientAuthentication): ClientAuth {
  if (authentication.method === 'private_key_jwt') {
    const { key, keyId } = authentication
    return PrivateKeyJwt(keyId === null ? key : { key, kid: keyId })
  }
  return authentication.method === 'client_secret_post' ? ClientSecretPost(authentication.secret) : ClientSecretBasic(authentication.secret)
}
