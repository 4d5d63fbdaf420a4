import { HttpProblem } from '../../problems/http-problem.ts'
import { isWithin } from '../../access/index.ts'
import type { KeptCase } from '../../store/index.ts'
import { isUuid } from '../is-uuid.ts'
import type { Write } from '../write.ts'

/**
 * A case with its record; nobody else puts anything on it until the transaction ends.
 * @throws HttpProblem `case-not-found`, also for one that whoever asks does not reach
 */
export async function lockCase ({ writing, reach }: Pick<Write, 'writing' | 'reach'>, id: string): Promise<KeptCase> {
  const [kept] = isUuid(id) ? await writing.cases.lock([id]) : []
  if (kept === undefined || !isWithin(reach, { organisation: kept.applicant, authority: null, visitor: false })) throw new HttpProblem('case-not-found')
  return kept
}
