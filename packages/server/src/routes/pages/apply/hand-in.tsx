// Handing in: the case is opened and the application put on its record, at once or not at all.
import type { DocumentReference, FirmProfile } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { actOnCase } from '../../../actions/admission/act-on-case.ts'
import { openCase } from '../../../actions/admission/open-case.ts'
import { RefusedCase } from '../../../actions/admission/refused-case.ts'
import { PROFILE_DOCUMENT } from '../../../actions/evidence/follow-documents.ts'
import { registerProfile } from '../../../actions/firm-profiles/register-profile.ts'
import type { Write } from '../../../actions/write.ts'
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { PROBLEM_TYPES } from '../../../problems/problem-types.ts'
import type { CaseSummary, KeptProfile } from '../../../store/index.ts'
import { addressWith } from '../../../views/address-with.ts'
import { wordsIn } from '../../../views/words.ts'
import { changeFromPage } from '../change-from-page.ts'
import { one, readPosted } from '../form/posted.ts'
import type { PageContext } from '../page-context.ts'
import { ownCases } from './own-cases.ts'
import { ownFirm } from './own-firm.ts'
import { sendApply } from './overview.tsx'

/** By what a case names the profile that was handed in. */
export function profileReference ({ sha256 }: Pick<KeptProfile, 'sha256'>): DocumentReference {
  return { kind: PROFILE_DOCUMENT, sha256 }
}

/** The documents of a profile by kind and hash, each once. */
export function documentsOf ({ documents = [] }: FirmProfile): readonly DocumentReference[] {
  const named = documents.map(({ kind, sha256 }) => ({ kind, sha256 }))
  return named.filter((document, index) => named.findIndex(({ kind, sha256 }) => kind === document.kind && sha256 === document.sha256) === index)
}

export async function postHandIn (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { apply } = wordsIn(context.language)
  const { kept } = await ownFirm(request)
  if (kept === null) return sendApply(context, request, reply, { refused: [], problem: apply.handInFirst, status: 400 })
  if (one(readPosted(request.body), 'version') !== String(kept.version)) return sendApply(context, request, reply, { refused: [], problem: apply.changedMeanwhile, status: 409 })
  const cases = await ownCases(request)
  const draft = cases[0]?.state === 'draft' ? cases[0] : null
  try {
    const { id } = await changeFromPage(request, 'admission-case', String(draft?.version ?? 0), async (write) => handIn(write, kept, draft, cases.length > (draft === null ? 0 : 1), amsterdamDay(context.dependencies.clock.now())))
    return reply.redirect(addressWith(context.language, `/apply/cases/${id}`, { done: 'application-submitted' }), 303)
  } catch (error) {
    if (error instanceof RefusedCase) return sendApply(context, request, reply, { refused: error.findings, problem: null, status: 409 })
    const problem = error instanceof HttpProblem ? apply.handInRefused[error.problem] : undefined
    if (problem === undefined) throw error
    return sendApply(context, request, reply, { refused: [], problem, status: PROBLEM_TYPES[(error as HttpProblem).problem].status })
  }
}

/** A firm that the register does not know is entered by what it said of itself: nobody is asked twice. */
async function handIn (write: Write, kept: KeptProfile, draft: CaseSummary | null, isAgain: boolean, on: string): Promise<{ readonly id: string }> {
  if (draft === null && await write.writing.register.idOf(kept.organisation) === null) await registerProfile(write, kept, [])
  const { id } = draft ?? await openCase(write, {})
  await actOnCase(write, id, {
    type: 'application-submitted', on, reason: isAgain ? 'new-application' : 'first-application', evidence: [profileReference(kept)], documents: documentsOf(kept.profile)
  })
  return { id }
}
