import { daySchema, instantSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { contractFactsSchema } from '../../actions/contracts/contract-facts.ts'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'
import { explainQuerySchema } from './search-schemas.ts'

export const contractIdSchema = z.strictObject({ contractId: z.uuid().meta({ description: 'The id in the Location of the answer that kept it', example: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a12' }) })

export const contractQuerySchema = pageQuerySchema.extend({
  archived: z.enum(['true', 'false'], { error: 'is neither true nor false' }).optional().meta({ description: 'Those that are over, and not those that are not. Absent: false', example: 'false' })
})

export const obligationQuerySchema = explainQuerySchema.extend({
  on: daySchema.optional().meta({ description: 'The day the question is asked. Absent: today in Amsterdam; for a demonstration the day its register lives on', example: '2026-11-22' })
})

const { owner, fillings } = contractFactsSchema.shape

export const keptContractSchema = contractFactsSchema.extend({
  owner: owner.unwrap().meta({ description: 'Null: of the authority alone' }),
  fillings: fillings.unwrap(),
  id: z.uuid(),
  version: z.int().min(1).meta({ description: 'The ETag is this number in quotes' }),
  archived: z.boolean().meta({ description: 'It is over: it is kept, and not changed any more' }),
  recordedAt: instantSchema
}).meta({ id: 'KeptContract', description: 'A contract as it stands' })

export const contractPageSchema = pageSchema(keptContractSchema).meta({ id: 'ContractPage' })
