import { MatcherError } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { z } from 'zod'
import { digestOf } from '../../json/digest.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import { changeRecord, type MemberPerson } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'

export const personLabelSchema = z.strictObject({
  label: z.string({ error: 'is not a text' }).trim().min(1, { error: 'is empty. Give null for no label' }).max(200, { error: 'is longer than 200 characters' })
    .regex(/^[\x20-\x7e\u00a0-\u00ac\u00ae-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\ue000-\ufefe\uff00-\uffef]*$/, { error: 'holds characters that nobody sees. Leave them out' }).nullable().meta({ description: 'What colleagues see; null: nothing' })
}).meta({ id: 'PersonLabel' })

/**
 * What colleagues call somebody. Nothing on record, and no receipt, has it.
 * @param input `PersonLabel`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem `person-not-found`, or when it was changed meanwhile
 */
export async function labelPerson ({ writing, at, by, requireVersion }: Pick<Write, 'writing' | 'at' | 'by' | 'requireVersion'>, id: string, input: unknown): Promise<MemberPerson> {
  const parsed = personLabelSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, personLabelSchema)))
  const { label } = parsed.data
  const before = isUuid(id) ? await writing.cases.lockPerson(id) : null
  if (before === null) throw new HttpProblem('person-not-found')
  requireVersion(before.version)
  writing.appendAtEnd(changeRecord(at, [{ object: 'person', id, before: digestOf(before.label), after: digestOf(label) }]), by)
  return writing.cases.label(before, label)
}
