// A member as somebody sends it.
import { type IsoDay, MatcherError, type Problem } from '@sroi/matcher'
import { authoritySchema, daySchema, problemsOf } from '@sroi/matcher/schema'
import { z } from 'zod'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import type { Authority, KeptMember } from '../../store/index.ts'

const text = (most: number) => z.string({ error: 'is not a text' }).min(1, { error: 'is empty' }).max(most, { error: `is longer than ${most} characters` })
  .regex(/^[\x20-\x7e\u00a0-\ud7ff\ue000-\uffff]*$/, { error: 'holds control characters or broken Unicode; remove them' })

const role = z.enum(['contractor', 'supplier', 'coordinator', 'committee-member', 'buyer', 'contract-manager', 'platform-administrator', 'auditor', 'machine'])
  .meta({ description: 'What somebody may do: the roles and their actions are in the documentation' })

const authority = authoritySchema.nullable().optional().meta({ description: 'For a buyer or a contract manager who works for one authority. Absent or null: of the whole region' })

export const newMemberSchema = z.strictObject({
  kind: z.enum(['organisation', 'person', 'client']).meta({ description: 'An organisation is everybody who signs in for it; a client is a registered machine' }),
  issuer: text(500).meta({ description: 'Of a person or a client: the issuer of its tokens. Of an organisation: the scheme of its number, nl-kvk' }),
  subject: text(500).meta({ description: 'Of a person or a client: the subject of its tokens. Of an organisation: its number' }),
  role,
  authority,
  validFrom: daySchema.optional().meta({ description: 'The first day. Absent: today' }),
  validUntil: daySchema.nullable().optional().meta({ description: 'The last day. Absent or null: without an end' })
}).meta({ id: 'NewMember', description: 'Who is what in this region' })

export const memberChangeSchema = z.strictObject({
  role,
  authority,
  validUntil: daySchema.nullable().meta({ description: 'The last day; null: without an end' }),
  confirmedOn: daySchema.meta({ description: 'The day somebody last looked whether it is still right: today, or as it was' })
}).meta({ id: 'MemberChange', description: 'What can change of a member, all of it. Who it is stays: somebody else is another member' })

export type NewMember = Pick<KeptMember, 'kind' | 'issuer' | 'subject' | 'role' | 'authority' | 'validFrom' | 'validUntil'>
export type MemberChange = Pick<KeptMember, 'role' | 'authority' | 'validUntil' | 'confirmedOn'>

/** The roles of which somebody can have one for a single authority. */
const OF_AUTHORITIES: readonly string[] = ['buyer', 'contract-manager']

/** A checked member. Throws MatcherError INVALID_REQUEST with every problem. */
export function readNewMember (input: unknown, authorities: readonly Authority[], today: IsoDay): NewMember {
  const { validFrom = today, validUntil = null, authority: named = null, ...member } = read(newMemberSchema, input)
  const problems = [...authorityProblems({ role: member.role, authority: named }, authorities), ...periodProblems(validFrom, validUntil)]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  const { scheme, value } = normalOrganisation({ scheme: member.issuer, value: member.subject })
  return { ...member, ...(member.kind === 'organisation' ? { issuer: scheme, subject: value } : {}), authority: named, validFrom, validUntil }
}

/** A checked change. Throws MatcherError INVALID_REQUEST with every problem. */
export function readMemberChange (input: unknown, { validFrom }: KeptMember, authorities: readonly Authority[], today: IsoDay): MemberChange {
  const { authority: named = null, ...change } = read(memberChangeSchema, input)
  const problems = [
    ...authorityProblems({ role: change.role, authority: named }, authorities),
    ...periodProblems(validFrom, change.validUntil),
    ...(change.confirmedOn <= today ? [] : [{ place: '/confirmedOn', code: 'in-the-future', detail: `is later than today, ${today}. Give the day somebody looked` }])
  ]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', problems)
  return { ...change, authority: named }
}

function read<T> (schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, schema)))
  return parsed.data
}

function authorityProblems ({ role: asked, authority: named }: Pick<KeptMember, 'role' | 'authority'>, authorities: readonly Authority[]): readonly Problem[] {
  if (named === null) return []
  return [
    ...(OF_AUTHORITIES.includes(asked) ? [] : [{ place: '/authority', code: 'not-for-this-role', detail: `is for a buyer or a contract manager, and this is a ${asked}. Leave it out` }]),
    ...(authorities.some(({ id }) => id === named) ? [] : [{ place: '/authority', code: 'unknown-authority', detail: `There is no authority '${named.slice(0, 80)}' in the list` }])
  ]
}

function periodProblems (from: IsoDay, until: IsoDay | null): readonly Problem[] {
  return until === null || until >= from ? [] : [{ place: '/validUntil', code: 'period-backwards', detail: `is before the first day, ${from}. Correct the days` }]
}
