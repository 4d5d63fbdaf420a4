// What a firm said of itself, and the files of its case.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCaseProfile } from '../../../actions/admission/read-case-profile.ts'
import { readRecord } from '../../../actions/admission/read-record.ts'
import { logDone } from '../../../http/log-done.ts'
import { sendEvidence } from '../../../http/send-evidence.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { namesOfValues } from '../../../representations/names-of-values.ts'
import { ProfilePage } from '../../../views/admission/profile-page.tsx'
import type { PageContext } from '../page-context.ts'
import { sendCase } from './case.tsx'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { idOf } from './case-id.ts'
import { filesOfCase } from './files-of-case.ts'

export async function getProfile (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { dependencies, language } = context
  const { sha256 } = request.query as { readonly sha256?: unknown }
  return sendCase(context, request, reply, '/profile', async (frame, read) => {
    const profile = await readCaseProfile(dependencies, read, typeof sha256 === 'string' ? sha256 : null)
    const files = await filesOfCase(request, read.view.case.id)
    const people = await dependencies.store.cases.people([...new Set([...files.map(({ link }) => link.linkedBy), ...(profile.shown === null ? [] : [profile.shown.savedBy])])])
    return <ProfilePage frame={frame} read={read} profile={profile} files={files} people={people} names={namesOfValues(language, await dependencies.store.authorities())} />
  })
}

/** Only a file of the case, and only for who may open the case: who may not is told so. What was opened is in the audit log. */
export async function getCaseFile (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { digest } = request.params as { readonly digest: string }
  const read = await readRecord(context.dependencies, caseCallerOf(request), idOf(request))
  if ('closed' in read) return sendCase(context, request, reply, '', async () => { throw new HttpProblem('case-not-found') })
  const files = await filesOfCase(request, read.view.case.id)
  if (!files.some(({ sha256 }) => sha256 === digest)) throw new HttpProblem('evidence-not-found')
  await logDone(request, 'evidence', digest)
  return sendEvidence(request, reply, digest)
}
