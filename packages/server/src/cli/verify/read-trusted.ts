// What the user brings to a verification: keys, and heads of the chain that were kept where nobody could change them.
import { MatcherError, type Problem } from '@sroi/matcher'
import { existsSync } from 'node:fs'
import { z } from 'zod'
import { readJson } from '../../json/read-json.ts'
import type { SignedHead } from '../../store/index.ts'
import { readLine, readPublicKey, type Trusted } from '../../verification/index.ts'
import { problem } from '../arguments/problem.ts'
import { readBytes } from '../read-bytes.ts'
import { endOfFile } from './end-of-file.ts'
import type { VerifyOptions } from './read-verify-arguments.ts'

const DIGEST = /^[0-9a-f]{64}$/
const HEAD = /^(?:([1-9]\d{0,14}):)?([0-9a-f]{64})$/

/** A key or a head is a few lines. */
const MOST_BYTES = 64 * 1024

type Head = Trusted['heads'][number]

const signedHead = z.strictObject({
  format: z.literal(1), tenant: z.string(), position: z.int().min(1), hash: z.string().regex(DIGEST), at: z.string(), key: z.string().regex(DIGEST), signature: z.string()
})

/** Throws MatcherError INVALID_REQUEST with everything that is no key and no head, and for heads that contradict each other. */
export function readTrusted ({ key = [], head = [], tenant }: Pick<VerifyOptions, 'key' | 'head' | 'tenant'>): Trusted {
  const problems: Problem[] = []
  const read = <T>(written: readonly string[], readOne: (text: string) => T): readonly T[] => written.flatMap((text) => {
    try {
      return [readOne(text)]
    } catch (error) {
      if (!(error instanceof MatcherError)) throw error
      problems.push(...error.problems)
      return []
    }
  })
  const keys = read(key, readKey)
  const heads = read(head, readHead)
  const byPosition = new Map<number, string>()
  for (const { position, hash } of heads) {
    if (position === null) continue
    if ((byPosition.get(position) ?? hash) !== hash) problems.push(problem('--head', 'two-heads', `There are two heads of position ${position} with another hash. One chain cannot have both: keep them, they prove that it was rewritten`))
    byPosition.set(position, hash)
  }
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { keys, heads, tenant: tenant ?? null }
}

/** The fingerprint of a key that is in a file or written out. */
function readKey (written: string): string {
  if (DIGEST.test(written) && !existsSync(written)) return written
  const key = readPublicKey(Buffer.from(readBytes(written, MOST_BYTES)).toString('utf8'))
  if (key === null) throw refusal(problem('--key', 'no-key', `${written} is no public Ed25519 key. Give the PEM file that begins with -----BEGIN PUBLIC KEY-----, or the 64 digits of its fingerprint`))
  return key.fingerprint
}

/** A hash, a position with its hash, or a file: a signed head, or an export that was made earlier, whose last line names its head. */
function readHead (written: string): Head {
  const [, position, hash] = HEAD.exec(written) ?? []
  if (hash !== undefined && !existsSync(written)) return { position: position === undefined ? null : Number(position), hash }
  const { bytes, isWhole } = endOfFile(written, MOST_BYTES)
  const text = bytes.toString('utf8').trimEnd()
  const manifest = readLine(text.slice(text.lastIndexOf('\n') + 1))
  if (manifest?.type === 'manifest' && manifest.head !== null) return manifest.head
  const [, positionInFile, hashInFile] = HEAD.exec(text) ?? []
  if (hashInFile !== undefined) return { position: positionInFile === undefined ? null : Number(positionInFile), hash: hashInFile }
  const head = signedHead.safeParse(isWhole ? jsonOf(bytes) : null)
  if (head.success) return { position: head.data.position, hash: head.data.hash, signed: head.data satisfies SignedHead }
  throw refusal(problem('--head', 'no-head', `${written} is no head of a chain. Give a hash of 64 digits, POSITION:HASH, the file of a signed head, or an export that was made earlier`))
}

function jsonOf (bytes: Uint8Array): unknown {
  try {
    return readJson(bytes)
  } catch {
    return null
  }
}

function refusal (found: Problem): MatcherError {
  return new MatcherError('INVALID_REQUEST', [found])
}
