import { supplierSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { pageSchema } from './page-schemas.ts'

export const supplierIdSchema = z.strictObject({ supplierId: z.string().meta({ description: 'The id of a supplier of the register', example: 'fic-0012' }) })

export const revisionQuerySchema = z.strictObject({
  revision: z.string({ error: 'is given more than once. Give it once' })
    .refine((text) => /^[1-9]\d{0,14}$/.test(text), { error: 'is no revision. Give a whole number from 1' })
    .optional().meta({ type: 'integer', minimum: 1, description: 'As it stood at this revision of the register. Absent: as it stands now. One that a write was just answered with is there on every replica', example: 1 })
})

const register = z.strictObject({ id: z.string(), revision: z.int() })

export const supplierPageSchema = pageSchema(supplierSchema).extend({ register }).meta({ id: 'SupplierPage' })

export const offeringPageSchema = pageSchema(supplierSchema.shape.offerings.element).extend({ register }).meta({ id: 'OfferingPage' })
