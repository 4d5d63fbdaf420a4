import { type CaseEventSaid, MatcherError, type Problem } from '@sroi/matcher'
import { problemsOf } from '@sroi/matcher/schema'
import { z } from 'zod'
import { amsterdamDay } from '../../clock/amsterdam-day.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import type { CaseRow } from '../../store/index.ts'
import type { Write } from '../write.ts'
import { judgeStep, type JudgedStep, rowAfter } from './act-on-case.ts'
import { putOnRecord } from './put-on-record.ts'
import { problemsOfFindings, RefusedCase } from './refused-case.ts'

const person = z.uuid({ error: 'is not the id of a person. Look it up with GET /v1/people' })

export const handOverSchema = z.strictObject({
  from: person.meta({ description: 'Whose cases' }),
  to: person.meta({ description: 'Who treats them from now on: yourself, or a colleague' }),
  reason: z.enum(['leave', 'illness', 'interest', 'workload', 'left'], { error: 'is no reason of the list: leave, illness, interest, workload or left' })
}).meta({ id: 'HandOver', description: 'Every case of a colleague that has not ended, to somebody else' })

/**
 * A substitute takes over all cases of a colleague: one event in each, in the name of who asks. All of them, or none.
 * @param input `HandOver`, unchecked.
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem `case-refused` that names each case and the rule.
 */
export async function handOverAll (write: Write, input: unknown): Promise<readonly CaseRow[]> {
  const parsed = handOverSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, handOverSchema)))
  const { from, to, reason } = parsed.data
  const { writing, at, by } = write
  const known = new Set((await writing.cases.people([from, to])).map(({ id }) => id))
  const unknown = Object.entries({ from, to }).filter(([, id]) => !known.has(id)).map(([name]) => ({ place: `/${name}`, code: 'unknown-person', detail: 'is nobody of this region. Look them up with GET /v1/people' }))
  if (unknown.length > 0) throw new MatcherError('INVALID_REQUEST', unknown)
  const on = amsterdamDay(at)
  const me = await writing.cases.personOf(by, at)
  if (to !== me.id && !await writing.cases.isCoordinator(to, on)) throw new MatcherError('INVALID_REQUEST', [{ place: '/to', code: 'no-coordinator', detail: 'is no coordinator of this region today. Choose somebody who is: GET /v1/people tells their memberships' }])
  const held = await writing.cases.lock(await writing.cases.heldBy(from, on))
  const said: CaseEventSaid = { type: 'case-handed-over', on, reason, evidence: [], to }
  const steps: JudgedStep[] = []
  const refused: Problem[] = []
  // between the look and the lock somebody else may have taken one
  for (const kept of held.filter(({ holder }) => holder === from)) {
    try {
      steps.push(await judgeStep(write, kept, said, me))
    } catch (error) {
      if (!(error instanceof RefusedCase)) throw error
      refused.push(...problemsOfFindings(error.findings, `/cases/${kept.reference}`))
    }
  }
  if (refused.length > 0) throw new HttpProblem('case-refused', limitProblems(refused))
  await putOnRecord(write, steps)
  return steps.map(rowAfter)
}
