import type { FastifyRequest } from 'fastify'
import { asking } from '../../access/index.ts'
import { digestOf } from '../../json/digest.ts'

/** Half of a SHA-256 tells people apart as well as the whole. */
const LENGTH = 32
/** So many are remembered: working one out costs as much as finding a supplier. */
const MOST = 10_000
const known = new Map<string, string>()

/**
 * A pseudonym of who asks, the same in every line of theirs: the beginning of the digest by which the database knows a member. The audit log says who
 * that is, to who may read it. Null: a visitor, or somebody who was refused before it was known who they are.
 */
export function actorOf (request: FastifyRequest): string | null {
  const identity = asking(request)?.identity ?? null
  if (identity === null) return null
  const { kind, issuer, subject } = identity
  const name = JSON.stringify([kind, issuer, subject])
  let actor = known.get(name)
  if (actor === undefined) {
    if (known.size >= MOST) known.clear()
    actor = digestOf({ kind, issuer, subject }).slice(0, LENGTH)
    known.set(name, actor)
  }
  return actor
}
