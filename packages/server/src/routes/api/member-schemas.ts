import { daySchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { memberChangeSchema, newMemberSchema } from '../../actions/members/member-facts.ts'
import { pageQuerySchema, pageSchema } from './page-schemas.ts'

export const memberIdSchema = z.strictObject({ memberId: z.uuid().meta({ description: 'The id of a member', example: '01938f6c-5d10-7c4b-9a35-2f1f0f4b7a13' }) })

export const memberQuerySchema = pageQuerySchema.extend({
  notConfirmedSince: daySchema.optional().meta({ description: 'Only who has not ended, and nobody looked at since this day: for the review that has to be held regularly', example: '2026-08-22' })
})

const { kind, issuer, subject } = newMemberSchema.shape
const { role, confirmedOn } = memberChangeSchema.shape

export const memberSchema = z.strictObject({
  id: z.uuid(),
  version: z.int().min(1).meta({ description: 'The ETag is this number in quotes' }),
  kind,
  issuer,
  subject,
  role,
  authority: z.string().nullable().meta({ description: 'Null: of the whole region' }),
  validFrom: daySchema,
  validUntil: daySchema.nullable().meta({ description: 'The last day; null: without an end' }),
  confirmedOn
}).meta({ id: 'Member' })

export const memberPageSchema = pageSchema(memberSchema).meta({ id: 'MemberPage' })
