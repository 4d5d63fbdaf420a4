// What the register knows of suppliers, beside what is published of them.
import { instantSchema, supplierSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { pageSchema } from './page-schemas.ts'

const version = z.int().min(1).meta({ description: 'The revision of the register in which it was written down; the ETag is this number in quotes' })

export const registeredSchema = z.strictObject({
  version,
  recordedAt: instantSchema.nullable().meta({ description: 'When it was written down; null where that was not kept' }),
  facts: supplierSchema.nullable().meta({ description: 'Null: it left the register' }),
  reason: z.string().nullable().meta({ description: 'Why it left' })
}).meta({ id: 'RegisteredSupplier', description: 'A supplier as the register has it from a version on' })

export const registeredPageSchema = pageSchema(registeredSchema).meta({ id: 'RegisteredSupplierPage' })

export const reasonQuerySchema = z.strictObject({
  reason: z.string({ error: 'is absent or given more than once. Say once why the supplier leaves the register' }).min(3, { error: 'is too short to be a reason' }).max(500, { error: 'is longer than 500 characters' })
    .regex(/^[^\u0000-\u001F\u007F-\u009F\uD800-\uDFFF]*$/u, { error: 'holds control characters or broken Unicode; remove them' })
    .meta({ description: 'Why it leaves the register. No names of persons', example: 'The firm has ended its activities' })
})

const changeSchema = z.strictObject({ supplier: z.string(), revision: version, change: z.enum(['added', 'changed', 'removed']) })

export const publishedSchema = z.strictObject({
  revision: z.int().min(0).meta({ description: 'From this revision on searches find it' }),
  total: z.int().min(0).meta({ description: 'How many suppliers changed' }),
  changes: z.array(changeSchema).meta({ description: 'The first thousand of them, in order of id' })
}).meta({ id: 'Published' })

const anything = z.unknown().meta({ description: 'Null where there is nothing' })

export const pendingPageSchema = pageSchema(changeSchema.extend({
  name: z.string().meta({ description: 'As the register has it; of a supplier that leaves, as it is published' }),
  fields: z.array(z.strictObject({ pointer: z.string().meta({ description: 'JSON pointer into the facts' }), before: anything, after: anything })).meta({ description: 'What differs, field by field; empty for a supplier that is added or removed as a whole' }),
  moreFields: z.int().min(0).meta({ description: 'How many fields differ beyond those' })
})).meta({ id: 'PendingPage' })
