// The places in a JSON value, each with what the description says of it.
import type { Described, Description } from '../conformance/description.ts'

export interface Place {
  readonly path: readonly (string | number)[]
  readonly value: unknown
  /** Null where the description says nothing, or one of several things. */
  readonly schema: Described | null
}

export function placesIn (value: unknown, schema: Described | null, description: Pick<Description, 'resolve'>, path: readonly (string | number)[] = []): readonly Place[] {
  const here = schema === null ? null : chosen(description.resolve(schema), value, description)
  const below = typeof value !== 'object' || value === null ? [] : Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, here?.items ?? null, description, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesIn(item, here?.properties?.[key] ?? null, description, [...path, key]))
  return [{ path, value, schema: here }, ...below]
}

/** Of several schemas the one that a value seems to follow. */
function chosen (schema: Described, value: unknown, description: Pick<Description, 'resolve'>): Described | null {
  const branches: readonly Described[] | undefined = schema.anyOf ?? schema.oneOf
  if (branches === undefined) return schema
  const type = Array.isArray(value) ? 'array' : value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value
  return branches.map((branch) => description.resolve(branch)).find((branch) => branch.type === type && Object.entries(branch.properties ?? {}).every(([name, part]) =>
    (part as Described).const === undefined || (part as Described).const === (value as Record<string, unknown>)[name])) ?? null
}

/** A copy with something else at a place; `undefined` takes it away. */
export function withAt (value: unknown, [key, ...rest]: readonly (string | number)[], replaced: unknown): unknown {
  if (key === undefined) return replaced
  if (Array.isArray(value)) {
    return replaced === undefined && rest.length === 0 ? value.filter((_, index) => index !== key) : value.map((item, index) => index === key ? withAt(item, rest, replaced) : item)
  }
  const entries = Object.entries(value as object).flatMap(([name, item]) => name !== key ? [[name, item] as const] : replaced === undefined && rest.length === 0 ? [] : [[name, withAt(item, rest, replaced)] as const])
  return Object.fromEntries(entries)
}
