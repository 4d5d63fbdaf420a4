// The key that signs heads, and those that did before. A signature is worth what its reader knows of the key, so public keys are published.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { StartError } from '../problems/start-error.ts'
import type { Signer } from '../store/index.ts'

export interface PublicKey {
  /** SHA-256, in hexadecimal, of the key (SPKI, DER). */
  readonly fingerprint: string
  readonly algorithm: 'Ed25519'
  /** PEM. */
  readonly publicKey: string
  /** Does it sign now? Otherwise it did before. */
  readonly isCurrent: boolean
}

export interface SigningKeys {
  readonly signer: Signer
  readonly published: readonly PublicKey[]
}

const BLOCK = /-----BEGIN (PRIVATE|PUBLIC) KEY-----[\s\S]+?-----END \1 KEY-----/g

/**
 * The keys of a PEM file: one private key that signs now, and after it the public keys of those that did before.
 * @throws StartError when there is not exactly one private key, or one of them is no Ed25519
 */
export function readSigningKeys (pem: string): SigningKeys {
  const blocks = [...pem.matchAll(BLOCK)].map(([text, kind]) => ({ isPrivate: kind === 'PRIVATE', key: read(text, kind === 'PRIVATE') }))
  const [own, ...more] = blocks.filter(({ isPrivate }) => isPrivate)
  if (own === undefined || more.length > 0) throw new StartError(`The signing key file holds ${own === undefined ? 'no' : 'more than one'} private key. Put one in it: openssl genpkey -algorithm ed25519`)
  const current = published(createPublicKey(own.key), true)
  const before = blocks.filter(({ isPrivate }) => !isPrivate).map(({ key }) => published(key, false)).filter(({ fingerprint }) => fingerprint !== current.fingerprint)
  return {
    signer: { key: current.fingerprint, sign: (text) => sign(null, Buffer.from(text, 'utf8'), own.key).toString('base64url') },
    published: [current, ...before]
  }
}

/** A new private key, in PEM. */
export function newSigningKey (): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function read (pem: string, isPrivate: boolean): KeyObject {
  const key = parse(pem, isPrivate)
  if (key.asymmetricKeyType !== 'ed25519') throw new StartError(`The signing key file holds a key of the kind ${key.asymmetricKeyType ?? 'unknown'}. Only Ed25519 is used: openssl genpkey -algorithm ed25519`)
  return key
}

function parse (pem: string, isPrivate: boolean): KeyObject {
  try {
    return isPrivate ? createPrivateKey(pem) : createPublicKey(pem)
  } catch {
    throw new StartError('The signing key file holds a key that cannot be read. It is PEM without a password: openssl genpkey -algorithm ed25519')
  }
}

function published (key: KeyObject, isCurrent: boolean): PublicKey {
  const der = key.export({ type: 'spki', format: 'der' })
  return { fingerprint: createHash('sha256').update(der).digest('hex'), algorithm: 'Ed25519', publicKey: key.export({ type: 'spki', format: 'pem' }).toString(), isCurrent }
}
