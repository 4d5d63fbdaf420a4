// What somebody found of a label, as they send it.
import { type IsoDay, MatcherError, type Problem } from '@sroi/matcher'
import { daySchema, firmProfileSchema, organisationSchema, problemsOf } from '@sroi/matcher/schema'
import { z } from 'zod'
import { normalOrganisation } from '../../organisation/normal-organisation.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import type { LabelFound } from '../../store/index.ts'
import { partOf } from '../part-of.ts'

const { labels, documents, offerings, addsToRegion } = firmProfileSchema.shape

const shownLabelSchema = labels.unwrap().element
const documentSchema = documents.unwrap().element.pick({ kind: true, sha256: true })
const line = offerings.unwrap().element.shape.title

const check = z.strictObject({
  result: z.enum(['valid', 'invalid', 'not-listed']).meta({ description: 'not-listed: it is real, and it is not known whether it is accepted' }),
  level: z.enum(['self-declared', 'document', 'register', 'audited']).meta({ description: 'How well that is supported' }),
  source: line.meta({ description: 'Where it was looked up' }),
  on: daySchema.meta({ description: 'The day somebody looked' })
})
const recheckDue = daySchema.nullable().optional().meta({ description: 'The day by which somebody looks again. Absent or null: none is set' })

export const newLabelRecordSchema = z.strictObject({ organisation: organisationSchema, label: shownLabelSchema, check, recheckDue })
  .meta({ id: 'NewLabelRecord', description: 'What somebody found when looking at a label of a firm' })

export const labelCheckSchema = z.strictObject({
  check,
  label: shownLabelSchema.omit({ scheme: true, number: true }).optional().meta({ description: 'What it says now, where that is something else: it was renewed, or is of another level' }),
  recheckDue,
  doubt: z.enum(['gone', 'stays']).optional().meta({ description: 'Of a label that is in doubt: whether it still is' })
}).meta({ id: 'LabelCheck', description: 'That somebody looked again' })

export const labelSuspensionSchema = z.strictObject({
  since: daySchema,
  reason: addsToRegion.unwrap().meta({ description: 'The signal, and why it is more than a rumour. No names of persons' }),
  evidence: z.array(documentSchema).min(1, { error: 'holds nothing. A label comes in doubt on a signal that somebody substantiated: name the documents' }).max(50)
}).meta({ id: 'LabelSuspension', description: 'A signal that puts a label in doubt' })

export type LabelCheckSaid = z.infer<typeof labelCheckSchema>

/** Throws MatcherError INVALID_REQUEST with every problem. */
export function readNewLabelRecord (input: unknown, today: IsoDay): Pick<LabelFound, 'organisation' | 'label'> & Pick<LabelCheckSaid, 'check'> & { readonly recheckDue: IsoDay | null } {
  const { organisation, label, check: found, recheckDue: due = null } = read(newLabelRecordSchema, input, checkDays(input, today))
  return { organisation: normalOrganisation(organisation), label, check: found, recheckDue: due }
}

/** Throws MatcherError INVALID_REQUEST with every problem. */
export function readLabelCheck (input: unknown, isInDoubt: boolean, today: IsoDay): LabelCheckSaid {
  const saysIt = partOf(input, 'doubt') !== undefined
  return read(labelCheckSchema, input, [
    ...checkDays(input, today),
    ...(isInDoubt && !saysIt ? [{ place: '/doubt', code: 'absent', detail: 'is absent. The label is in doubt: say whether that is gone or stays' }] : []),
    ...(!isInDoubt && saysIt ? [{ place: '/doubt', code: 'not-in-doubt', detail: 'is said of a label that is not in doubt. Leave it out' }] : [])
  ])
}

/** Throws MatcherError INVALID_REQUEST with every problem. */
export function readLabelSuspension (input: unknown, today: IsoDay): NonNullable<LabelFound['suspension']> {
  const since = dayOf(partOf(input, 'since'))
  return read(labelSuspensionSchema, input, since === null || since <= today ? [] : [{ place: '/since', code: 'in-the-future', detail: `is later than today, ${today}. Give the day from which it is in doubt` }])
}

/** @param more what is wrong beside the shape: told together with it */
function read<T> (schema: z.ZodType<T>, input: unknown, more: readonly Problem[]): T {
  const parsed = schema.safeParse(input)
  const problems = [...(parsed.success ? [] : problemsOf(limitIssues(parsed.error.issues), input, schema)), ...more]
  if (!parsed.success || problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  return parsed.data
}

function checkDays (input: unknown, today: IsoDay): readonly Problem[] {
  const [on, due] = [dayOf(partOf(partOf(input, 'check'), 'on')), dayOf(partOf(input, 'recheckDue'))]
  return [
    ...(on === null || on <= today ? [] : [{ place: '/check/on', code: 'in-the-future', detail: `is later than today, ${today}. Give the day somebody looked` }]),
    ...(on === null || due === null || due > on ? [] : [{ place: '/recheckDue', code: 'period-backwards', detail: 'is not after the day somebody looked. Give a later day' }])
  ]
}

/** Null for what is no day: the shape says so. */
function dayOf (given: unknown): IsoDay | null {
  return daySchema.safeParse(given).data ?? null
}
