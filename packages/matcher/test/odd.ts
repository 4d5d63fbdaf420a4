// Odd things to pass, and what may come of them: an answer, or the one error of the library.
import fc from 'fast-check'
import { MatcherError } from '@sroi/matcher'

const NUMBERS = [NaN, Infinity, -Infinity, -1, -0, 0, 0.5, 1e9, 1e15, 2 ** 53, 1e99, -1e99, 1e308]
/** Days that are none, and some that read like a day or a number. */
const TEXTS = ['', 'x', '2026-02-30', '9999-99-99', '9999-12-31', '0000-01-01', '1900-01-01', '2199-12-31', '1e99-01-01', '2026-01-01', '2026-01-01T00:00:00Z', '__proto__', 'constructor', 'toString', 'a'.repeat(5000)]
const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const OTHERS = [
  null, undefined, true, false, [], {}, [null], [[]], [undefined], ['2026-01-01'], WEEK, { from: '1e99-01-01', until: '9999-12-31' }, { from: '2026-01-01', until: null }, { cents: 1e15 },
  Symbol('odd'), 10n, () => 1, new Date(0), new Map(), Object.create(null), { valueOf: () => 5, toString: () => '2026-01-01' }, Array.from({ length: 300 }, () => '2026-01-01')
]
/** What throws when it is read; fast-check can still write it out. */
const TRAPS: readonly object[] = [
  new Proxy({}, { get: (_, key) => { if (typeof key === 'symbol' || key === 'toString') return undefined; throw new TypeError('no') } }),
  { get id () { throw null }, get from () { throw null }, get value () { throw null }, [fc.toStringMethod]: () => 'throws null' }
]

/** Anything at all. */
export const odd: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...NUMBERS, ...TEXTS, ...OTHERS, ...TRAPS) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, maxDepth: 3 }) }
)

/** Where something odd stands and what: for a number or a text mostly another one, so that it is not refused for its type. */
export interface Oddity { readonly steps: readonly number[], readonly by: unknown, readonly number: number, readonly text: string, readonly sameType: boolean }

export const oddity: fc.Arbitrary<Oddity> = fc.record({
  steps: fc.array(fc.nat(9999), { minLength: 1, maxLength: 12 }), by: odd, number: fc.constantFrom(...NUMBERS), text: fc.constantFrom(...TEXTS), sameType: fc.boolean()
})

/** A copy in which one place, found by taking a step down at a time, holds something odd. */
export function withOne (value: unknown, oddity: Oddity, depth = 0): unknown {
  const step = oddity.steps[depth]
  const keys = typeof value === 'object' && value !== null && !TRAPS.includes(value) ? Object.keys(value) : []
  if (step === undefined || keys.length === 0) {
    if (oddity.sameType && typeof value === 'number') return oddity.number
    return oddity.sameType && typeof value === 'string' ? oddity.text : oddity.by
  }
  const key = keys[step % keys.length] as string
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>
  copy[key] = withOne(copy[key], oddity, depth + 1)
  return copy
}

/** All of it that can be frozen. */
export function frozen<V> (value: V): V {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(frozen)
  return value
}

export type Outcome = 'answered' | 'refused' | 'something else was thrown'

/** What came of a question. The error of the library says at least one thing that is wrong, in words. */
export function outcomeOf (ask: () => unknown): Outcome {
  try {
    ask()
    return 'answered'
  } catch (error) {
    return outcomeOfError(error)
  }
}

/** As `outcomeOf`, of a question whose answer is promised. */
export async function outcomeOfPromise (ask: () => unknown): Promise<Outcome> {
  try {
    await ask()
    return 'answered'
  } catch (error) {
    return outcomeOfError(error)
  }
}

function outcomeOfError (error: unknown): Outcome {
  return error instanceof MatcherError && error.problems.length > 0 && error.problems.every(({ code, detail }) => code !== '' && detail !== '') ? 'refused' : 'something else was thrown'
}

export function isTold (ask: () => unknown): boolean {
  return outcomeOf(ask) !== 'something else was thrown'
}
