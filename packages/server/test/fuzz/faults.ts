// One thing wrong at one place of a value.
import fc from 'fast-check'
import type { Described } from '../conformance/description.ts'
import { ODD_KEYS, ODD_NUMBERS, ODD_NUMERALS, ODD_TEXTS } from './odd-values.ts'
import type { Place } from './places.ts'

/** Stands for a numeral that JSON.stringify would never write. */
const NUMERAL = '\u{10FFFD}numeral:'

/** What could stand at a place instead; `undefined`: nothing. */
export function faultsAt ({ value, schema }: Place): fc.Arbitrary<unknown> {
  const odd: fc.Arbitrary<unknown>[] = [
    fc.constant(undefined),
    fc.constant(null),
    fc.constantFrom<unknown>('text', 7, true, [], {}, [null], [[]], { a: 1 }),
    fc.constantFrom(...ODD_TEXTS),
    fc.constantFrom<unknown>(...ODD_NUMBERS, ...ODD_NUMERALS.map((numeral) => `${NUMERAL}${numeral}`))
  ]
  const beside = schema === null ? [] : boundaries(schema)
  if (beside.length > 0) odd.push(fc.constantFrom(...beside))
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    odd.push(fc.tuple(fc.constantFrom(...ODD_KEYS), fc.constantFrom<unknown>(1, null, 'x', {})).map(([key, item]) => Object.fromEntries([...Object.entries(value), [key, item]])))
    const turned = backwards(value as Record<string, unknown>)
    if (turned !== null) odd.push(fc.constant(turned))
  }
  if (Array.isArray(value)) odd.push(fc.constantFrom<unknown>([], [...value, ...value], Array.from({ length: 600 }, () => value[0] ?? null), [null, ...value]))
  return fc.oneof(...odd)
}

/** Just inside and just outside of every bound. */
function boundaries ({ minimum, maximum, minLength, maxLength, maxItems, minItems, format }: Described): readonly unknown[] {
  const ends = (end: number | undefined): readonly number[] => end === undefined ? [] : [end - 1, end, end + 1]
  const lengths = [...ends(minLength), ...ends(maxLength)].filter((length) => length >= 0 && length <= 20_000)
  const sizes = [...ends(minItems), ...ends(maxItems)].filter((size) => size >= 0 && size <= 2_000)
  return [
    ...ends(minimum), ...ends(maximum), ...lengths.map((length) => 'x'.repeat(length)), ...sizes.map((size) => Array.from({ length: size }, () => 'x')),
    ...(format === 'date' ? ['2026-02-29', '2028-02-29', '1000-01-01', '9999-12-31', '2026-6-1', '2026-06-01T00:00:00Z', '20260601'] : []),
    ...(format === 'date-time' ? ['2026-06-01T12:00:00+14:00', '2026-06-01T24:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-06-01T12:00:60Z', '2016-12-31T23:59:60Z'] : [])
  ]
}

/** A period that ends before it starts; null where there is none. */
function backwards (value: Record<string, unknown>): unknown {
  const turn = (from: string, until: string): unknown => from in value && typeof value[until] === 'string' ? { ...value, [from]: value[until], [until]: value[from] } : null
  return turn('from', 'until') ?? turn('start', 'end') ?? turn('publication', 'contract')
}

/** JSON, with the numerals as they were meant. */
export function textOf (value: unknown): string {
  return (JSON.stringify(value) ?? '').replaceAll(new RegExp(`"${NUMERAL}([^"]*)"`, 'gu'), '$1')
}
