import type { FastifyRequest } from 'fastify'
import { callerOf } from '../../../access/index.ts'
import { listCaseFiles } from '../../../actions/evidence/list-case-files.ts'
import { sightOf } from '../../../actions/evidence/sight-of.ts'
import type { ListedEvidence } from '../../../store/index.ts'

/** The files of a case that whoever asks may open. */
export async function filesOfCase (request: FastifyRequest, caseId: string): Promise<readonly ListedEvidence[]> {
  const caller = callerOf(request)
  return listCaseFiles(caller.dependencies, sightOf(caller), caseId)
}
