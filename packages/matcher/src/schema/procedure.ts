// What a tenant lays down on its decisions. Strict: a misspelt parameter is a problem, never silently "not laid down".
import { z } from 'zod'
import { organisationSchema } from './firm-profile.ts'
import { lineSchema, plainTextSchema } from './plain-text.ts'
import { daySchema, periodSchema } from './values.ts'

const name = lineSchema(100)
const domain = lineSchema(253)
const days = (most: number) => z.int({ error: 'is not a whole number of days' }).min(0, { error: 'is below zero; a number of days is at least 0' }).max(most, { error: `is above ${most} days. Give at most ${most}` })
const words = (most: number) => z.strictObject({ nl: plainTextSchema(most, 1), en: plainTextSchema(most, 1) })
const trueOrFalse = z.boolean({ error: 'is not true or false. Leave it out when it is not laid down' })

export const roleSchema = z.enum(['firm', 'coordinator', 'member', 'chair', 'board', 'machine'])
export const decisionKindSchema = z.enum(['admission', 'full', 'leaving-aside', 'extension', 'suspension', 'withdrawal', 'objection'])
const months = (of: string) => z.int({ error: `is not a whole number of ${of}` }).min(1, { error: `is below 1; a number of ${of} here is at least 1` })
const seatLimit = z.strictObject({ longestMonths: months('months').max(600).nullable(), termsInARow: months('terms').max(100).nullable(), monthsBetween: months('months').max(600) }).nullable()
const decider = z.enum(['committee', 'coordinator-under-mandate', 'foundation']).optional()

export const procedureSchema = z.strictObject({
  id: name,
  version: lineSchema(50),
  title: words(500),
  basis: z.strictObject({ title: lineSchema(500), article: lineSchema(200).nullable(), url: lineSchema(1_000).nullable(), dated: daySchema.optional() }),
  confirmedOn: daySchema,
  regime: z.enum(['awb', 'private-law']).optional(),
  body: words(500).optional(),
  mandates: z.array(z.strictObject({
    id: name,
    reference: lineSchema(500),
    role: roleSchema,
    holder: name.nullable(),
    kinds: z.array(decisionKindSchema).min(1, { error: 'holds no kind of decision. Give one, or leave the mandate out' }).max(7),
    period: periodSchema
  })).max(500),
  deciders: z.strictObject({ admission: decider, full: decider, 'leaving-aside': decider, extension: decider, suspension: decider, withdrawal: decider, objection: decider }),
  committee: z.array(z.strictObject({ actor: name, chairs: trueOrFalse, organisation: organisationSchema.nullable(), emailDomain: domain.nullable(), period: periodSchema })).max(500),
  quorum: z.strictObject({ members: z.int({ error: 'is not a whole number of members' }).min(1, { error: 'is below 1; a quorum has members' }).max(500), aboveHalfOfEligible: trueOrFalse }).optional(),
  tie: z.enum(['chair', 'new-round', 'not-admitted']).optional(),
  votesSecretUntilClosed: trueOrFalse.optional(),
  votesOpenOnceAllVoted: trueOrFalse.optional(),
  rotation: z.strictObject({ sits: seatLimit, chairs: seatLimit }).optional(),
  fourEyes: z.strictObject({ decision: trueOrFalse, withdrawal: trueOrFalse }).optional(),
  commonMailDomains: z.array(domain).max(1_000),
  documents: z.array(name).max(100).optional(),
  criteria: z.array(name).max(100).optional(),
  yearFrom: z.enum(['decision', 'sent', 'badge-start']).optional(),
  extension: z.strictObject({ reasons: z.array(name).min(1, { error: 'holds no reason. Give one, or null: no extension' }).max(50), longestDays: days(3_660), times: z.int().min(1).max(20) })
    .nullable(),
  daysWhileLabelAwaited: days(3_660).optional(),
  effectOfLapse: z.enum(['until-the-day', 'until-end-of-contract', 'not']).optional(),
  reapplicationAfterDays: days(3_660).optional(),
  reminders: z.array(days(366)).max(20),
  daysAfterDefaultNotice: days(366).optional(),
  recordWithinDays: days(366).optional(),
  recheckDays: days(36_600).min(1, { error: 'is no whole number of days from 1 to 36600' }).optional(),
  objectionCommittee: trueOrFalse.optional(),
  objectionAddress: words(1_000).optional(),
  appealAddress: words(1_000).optional(),
  rulesOf: z.enum(['application-day', 'kinder']).optional()
}).meta({ id: 'Procedure' })
