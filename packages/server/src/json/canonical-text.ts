import canonicalize from 'canonicalize'
import { keysInOrder } from './keys-in-order.ts'

/** Met with what must be looked at more closely. */
const ODD = Symbol('odd')

/**
 * The canonical JSON (RFC 8785) of a value. Plain values, which nearly all are, are put in order and written by the engine in one go: half the time of
 * writing them piece by piece.
 */
export function canonicalText (value: unknown): string {
  const ordered = inOrder(value)
  const text = ordered === ODD ? undefined : JSON.stringify(ordered)
  // an escaped half of a character: it is refused where it really is one
  const whole = text === undefined || text.includes('\\ud') ? canonicalize(value) : text
  if (whole === undefined) throw new Error('only JSON has a canonical text')
  return whole
}

/** The same with the keys of each object in order; `ODD` where that order could not be kept, or the value is no JSON. */
function inOrder (value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : ODD
  if (typeof value !== 'object') return ODD
  return Array.isArray(value) ? listInOrder(value) : objectInOrder(value as Readonly<Record<string, unknown>>)
}

function listInOrder (list: readonly unknown[]): unknown {
  const ordered: unknown[] = []
  for (const item of list) {
    const one = inOrder(item)
    if (one === ODD) return ODD
    ordered.push(one)
  }
  return ordered
}

function objectInOrder (object: Readonly<Record<string, unknown>>): unknown {
  const keys = typeof object['toJSON'] === 'function' ? null : keysInOrder(object)
  if (keys === null) return ODD
  const ordered: Record<string, unknown> = {}
  for (const key of keys) {
    const item = object[key]
    if (item === undefined) continue
    const one = inOrder(item)
    if (one === ODD) return ODD
    ordered[key] = one
  }
  return ordered
}
