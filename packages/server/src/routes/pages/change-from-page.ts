import type { FastifyRequest } from 'fastify'
import { callerOf } from '../../access/index.ts'
import type { Write } from '../../actions/write.ts'
import type { AuditedObject } from '../../audit/activities.ts'
import { prepareChange } from '../../http/prepare-change.ts'
import { HttpProblem } from '../../problems/http-problem.ts'

/**
 * Makes a change that a form asks for, in one transaction with its receipt and its lines in the two logs.
 * @param seen the version that the form was filled in for; null: the form is about nothing that has versions
 * @throws HttpProblem `version-changed` when somebody else was first
 */
export async function changeFromPage<T extends { readonly id: string | null }> (
  request: FastifyRequest, object: AuditedObject, seen: string | null, effect: (write: Write) => Promise<T>
): Promise<T> {
  const change = await prepareChange(request, object, (version) => {
    if (seen !== String(version)) throw new HttpProblem('version-changed')
  })
  return callerOf(request).dependencies.store.write(async (writing) => change(writing, effect))
}
