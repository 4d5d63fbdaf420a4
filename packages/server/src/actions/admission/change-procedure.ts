import { MatcherError, type Problem, type Procedure } from '@sroi/matcher'
import { problemsOf, procedureSchema } from '@sroi/matcher/schema'
import { z } from 'zod'
import { digestOf } from '../../json/digest.ts'
import { limitIssues, limitProblems } from '../../problems/limit-problems.ts'
import { type By, changeRecord, type KeptProcedure } from '../../store/index.ts'
import type { Write } from '../write.ts'

export const procedureChangeSchema = z.strictObject({
  procedure: procedureSchema,
  ruleSet: z.string({ error: 'is not the id of a rule set' }).min(1).max(100).nullable().meta({ description: 'The rules that cases are judged by. Null: those that hold for everybody' })
}).meta({ id: 'ProcedureChange', description: 'How the region decides on admissions, all of it. What it leaves out is not laid down' })

/**
 * Lays down how the region decides, as the next number.
 * @param input `ProcedureChange`, unchecked.
 * @param adopter who is named with it; null: whoever runs the service
 * @throws MatcherError INVALID_REQUEST with every problem; HttpProblem when it was changed meanwhile.
 */
export async function changeProcedure (write: Pick<Write, 'writing' | 'at' | 'by' | 'requireVersion'>, input: unknown, adopter: By = write.by): Promise<KeptProcedure> {
  const { writing, at, by } = write
  const { procedure, ruleSet } = readProcedureChange(input)
  await writing.register.lock()
  const before = await writing.cases.procedure()
  write.requireVersion(before?.number ?? 0)
  const problems = [...await unknownPeople(write, procedure), ...await unknownRules(write, ruleSet)]
  if (problems.length > 0) throw new MatcherError('INVALID_REQUEST', limitProblems(problems))
  const me = adopter === null ? null : (await writing.cases.personOf(adopter, at)).id
  const adopted = await writing.cases.adopt({ procedure, ruleSet }, at, me)
  writing.appendAtEnd(changeRecord(at, [{ object: 'admission-procedure', id: String(adopted.number), before: before === null ? null : digestOf(before.procedure), after: digestOf(procedure) }]), by)
  return adopted
}

function readProcedureChange (input: unknown): Pick<KeptProcedure, 'procedure' | 'ruleSet'> {
  const parsed = procedureChangeSchema.safeParse(input)
  if (!parsed.success) throw new MatcherError('INVALID_REQUEST', limitProblems(problemsOf(limitIssues(parsed.error.issues), input, procedureChangeSchema)))
  return parsed.data as Pick<KeptProcedure, 'procedure' | 'ruleSet'>
}

/** Whoever sits in the committee, or holds a mandate, is somebody of the region. */
async function unknownPeople ({ writing }: Pick<Write, 'writing'>, { committee, mandates }: Procedure): Promise<readonly Problem[]> {
  const named = [
    ...committee.map(({ actor }, index) => ({ place: `/procedure/committee/${index}/actor`, id: actor })),
    ...mandates.flatMap(({ holder }, index) => holder === null ? [] : [{ place: `/procedure/mandates/${index}/holder`, id: holder }])
  ]
  const known = new Set((await writing.cases.people()).map(({ id }) => id))
  return named.filter(({ id }) => !known.has(id)).map(({ place }) => ({ place, code: 'unknown-person', detail: 'is nobody of this region. Look the id up with GET /v1/people: whoever is a member has one' }))
}

async function unknownRules ({ writing }: Pick<Write, 'writing'>, ruleSet: string | null): Promise<readonly Problem[]> {
  if (ruleSet === null || (await writing.rules.newest()).has(ruleSet)) return []
  return [{ place: '/ruleSet', code: 'unknown-rule-set', detail: `There is no rule set '${ruleSet}'. Choose one of GET /v1/rule-sets` }]
}
