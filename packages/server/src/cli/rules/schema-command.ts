import { ruleSetSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import type { Output } from '../output.ts'
import { DESCRIPTIONS } from './descriptions/descriptions.ts'
import { RULES_EXIT } from './rules-exit-codes.ts'

type Node = { properties?: Record<string, Node>, description?: string } & Record<string, unknown>

/** `sroi rules schema`: a JSON Schema by which an editor completes, checks and explains. */
export function schemaCommand (output: Output): number {
  const schema = z.toJSONSchema(ruleSetSchema, { io: 'input' }) as Node
  describe(schema, '')
  output.out(JSON.stringify(schema, null, 2))
  return RULES_EXIT.clean
}

/** Puts a description at every property; what the library says of a kind of value, such as a day, comes after it. */
function describe (node: unknown, place: string): void {
  if (Array.isArray(node)) for (const item of node) describe(item, place)
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return
  const { properties = {}, $defs = {}, ...rest } = node as Node
  for (const [key, property] of Object.entries(properties)) {
    const own = DESCRIPTIONS[`${place} ${key}`] ?? DESCRIPTIONS[key]
    const ofKind = property.description
    if (own !== undefined) property.description = ofKind === undefined || ofKind === own ? own : `${own} ${ofKind}.`
    describe(property, key)
  }
  for (const shared of Object.values($defs as Record<string, unknown>)) describe(shared, '')
  for (const part of ['items', 'anyOf', 'oneOf', 'allOf']) describe(rest[part], place)
}
