// Badges that end and badges that have ended, as they are answered.
import { daySchema, findingSchema } from '@sroi/matcher/schema'
import { z } from 'zod'

const days = (description: string) => z.string({ error: 'is given more than once. Give it once' })
  .refine((text) => /^\d{1,4}$/.test(text), { error: 'is no whole number from 0 to 9999' })
  .optional().meta({ type: 'integer', minimum: 0, maximum: 9999, default: 90, description, example: 90 })

export const expiringQuerySchema = z.strictObject({
  withinDays: days('Badges that end within so many days. Those of which the end is not known are told as well'),
  endedWithinDays: days('Badges of which the last day lies at most so many days back')
})

const cents = z.int().min(0)
const counts = z.strictObject({ met: cents, notMet: cents, unknown: cents }).meta({ id: 'CentsByVerdict', description: 'Of what leans on the badge: what counts after its last day, what does not, and of what it is not known. In cents' })
const effect = z.enum(['until-the-day', 'until-end-of-contract', 'not']).nullable().meta({ description: 'What its procedure laid down for purchases after a lapse. Null: nothing' })

const affected = z.strictObject({
  contract: z.string(),
  title: z.string().nullable(),
  authority: z.string().nullable(),
  contractor: z.string().meta({ description: 'Who owes the social return' }),
  counts,
  alternatives: z.strictObject({ cpv: z.array(z.string()), cents, before: daySchema.nullable(), without: z.array(z.string()) }).nullable().meta({ description: 'What to ask the search, so that the contractor finds somebody else. Null: everything counts all the same' })
}).meta({ id: 'AffectedContract', description: 'A contract that leans on the badge, what loses most first' })

const leaning = {
  leaningCents: cents.nullable().meta({ description: 'Agreed and not counted yet, excluding VAT. Null: you read no contracts' }),
  effect,
  counts: counts.nullable(),
  contracts: z.array(affected).nullable()
}

const owner = {
  supplier: z.string().meta({ description: 'As purchases name the firm' }),
  name: z.string(),
  case: z.strictObject({ id: z.uuid(), reference: z.string(), holder: z.uuid().nullable() }).nullable().meta({ description: 'Null: the register knows the badge, and no case gave it' }),
  extensionAsked: z.strictObject({ on: daySchema, ground: z.string().nullable(), motivation: z.string() }).nullable().meta({ description: 'The firm asked for more time, and nobody has decided on that' }),
  hasUnsentDecision: z.boolean().meta({ description: 'A decision was taken and not sent: it has no effect yet' })
}

export const expiringBadgesSchema = z.strictObject({
  on: daySchema,
  ending: z.array(z.strictObject({
    ...owner,
    state: z.string(),
    until: daySchema.nullable().meta({ description: 'The last day. Null: not known, somebody must find out' }),
    daysLeft: z.int().nullable().meta({ description: 'Zero on the last day; negative where something keeps it running beyond' }),
    ...leaning,
    milestones: z.array(z.strictObject({ latestStart: daySchema.nullable(), finding: findingSchema })).meta({ description: 'What is left to do for the label that the firm means to get' }),
    finding: findingSchema
  }).meta({ id: 'ExpiringBadge' })).meta({ description: 'The fewest days left first; of one day the one on which most leans' }),
  ended: z.array(z.strictObject({ ...owner, how: z.enum(['lapsed', 'withdrawn']), until: daySchema, daysAgo: z.int().min(1), ...leaning, finding: findingSchema }).meta({ id: 'EndedBadge' }))
    .meta({ description: 'Those that ended last first' }),
  isCutShort: z.boolean().meta({ description: 'There are more badges than were looked at: ask for fewer days' })
}).meta({ id: 'ExpiringBadges', description: 'Who is about to lose the badge and who has lost it, with what leans on it' })
