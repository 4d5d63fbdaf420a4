// Values that a JSON Schema of the description allows, as far as a schema says it: what it means can still be wrong.
import fc from 'fast-check'
import type { Described, Description } from '../conformance/description.ts'

const DEEPEST = 6

export function valuesOf (schema: Described, description: Pick<Description, 'resolve'>, depth = 0): fc.Arbitrary<unknown> {
  const found = description.resolve(schema)
  if (found.const !== undefined) return fc.constant(found.const)
  if (found.enum !== undefined) return fc.constantFrom(...found.enum)
  const branches = found.anyOf ?? found.oneOf
  if (branches !== undefined) return fc.oneof(...(depth > DEEPEST ? branches.slice(-1) : branches).map((branch: Described) => valuesOf(branch, description, depth + 1)))
  if (found.allOf !== undefined) return fc.tuple(...found.allOf.map((part: Described) => valuesOf(part, description, depth + 1))).map((parts) => Object.assign({}, ...parts as object[]))
  switch (found.type) {
    case 'object': return objectsOf(found, description, depth)
    case 'array': {
      const least = found.minItems ?? 0
      return fc.array(valuesOf(found.items ?? {}, description, depth + 1), { minLength: least, maxLength: depth > DEEPEST ? least : Math.max(least, Math.min(found.maxItems ?? 3, 3)) })
    }
    case 'string': return textsOf(found)
    case 'integer': return fc.maxSafeInteger().map((number) => within(found, number))
    case 'number': return fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => within(found, number))
    case 'boolean': return fc.boolean()
    case 'null': return fc.constant(null)
    default: return fc.constantFrom(null, 1, 'text', {})
  }
}

function objectsOf ({ properties = {}, required = [], additionalProperties }: Described, description: Pick<Description, 'resolve'>, depth: number): fc.Arbitrary<unknown> {
  const asked = Object.entries(properties as Record<string, Described>).filter(([name]) => depth <= DEEPEST || required.includes(name))
  const named = fc.record(Object.fromEntries(asked.map(([name, schema]) => [name, valuesOf(schema, description, depth + 1)])), { requiredKeys: required })
  if (typeof additionalProperties !== 'object' || Object.keys(additionalProperties).length === 0 || depth > DEEPEST) return named
  return fc.tuple(named, fc.dictionary(fc.constantFrom('one', 'two'), valuesOf(additionalProperties, description, depth + 1))).map(([known, more]) => ({ ...known, ...more }))
}

function textsOf ({ format, examples, minLength = 0, maxLength = 30 }: Described): fc.Arbitrary<string> {
  const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
  if (format === 'date') return day.map((date) => date.toISOString().slice(0, 10))
  if (format === 'date-time') return day.map((date) => date.toISOString())
  if (format === 'uuid') return fc.uuid()
  const any = fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 30)) })
  return examples === undefined ? any : fc.oneof(fc.constantFrom(...examples as string[]), any)
}

function within ({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: Described, number: number): number {
  const width = maximum - minimum
  return number >= minimum && number <= maximum ? number : width > 1e15 ? minimum : minimum + Math.abs(number) % (width + 1)
}
