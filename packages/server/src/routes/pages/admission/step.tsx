// One step of a case: its form, and putting it on record.
import { type CaseEventType, MatcherError } from '@sroi/matcher'
import { CASE_EVENT_TYPES } from '@sroi/matcher/procedure'
import { daySchema } from '@sroi/matcher/schema'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../../../access/index.ts'
import { actOnCase } from '../../../actions/admission/act-on-case.ts'
import { effectOfExtension } from '../../../actions/admission/effect-of-extension.ts'
import { listColleagues } from '../../../actions/admission/list-colleagues.ts'
import { type CaseRead, readRecord } from '../../../actions/admission/read-record.ts'
import { RefusedCase } from '../../../actions/admission/refused-case.ts'
import { sightOf } from '../../../actions/evidence/sight-of.ts'
import type { Write } from '../../../actions/write.ts'
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import { documentOfError } from '../../../problems/document-of-error.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { addressWith } from '../../../views/address-with.ts'
import { casePath, stepPath } from '../../../views/admission/case-paths.ts'
import { ClosedCasePage } from '../../../views/admission/closed-case-page.tsx'
import { ExtensionEffectPart } from '../../../views/admission/extension-effect.tsx'
import type { StepContext } from '../../../views/admission/step-context.ts'
import { type NotDone, StepPage } from '../../../views/admission/step-page.tsx'
import { wordsIn } from '../../../views/words.ts'
import { changeFromPage } from '../change-from-page.ts'
import { one, type Posted, readPosted } from '../form/posted.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf, idOf } from './case-caller.ts'
import { readStep } from './read-step.ts'
import { stepErrors } from './step-errors.ts'

/** More files than anybody chooses from. */
const MOST_FILES = 100

export async function getStep (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendStep(context, request, reply, {}, null)
}

async function sendStep (context: PageContext, request: FastifyRequest, reply: FastifyReply, values: Posted, notDone: NotDone | null, status = 200): Promise<FastifyReply> {
  const [id, type] = [idOf(request), typeOf(request)]
  const read = await readRecord(context.dependencies, caseCallerOf(request), id)
  const frame = await frameOf(context, stepPath(id, type))
  if ('closed' in read) {
    const refused = notDone?.kind === 'refused' ? notDone.findings : []
    return sendPage(reply, <ClosedCasePage frame={frame} view={read.closed} colleagues={await listColleagues(context.dependencies)} refused={refused} />, notDone === null ? 403 : status)
  }
  const until = one(values, 'until').trim()
  const effect = type === 'extension-given' || type === 'extension-refused' ? await effectOfExtension(context.dependencies, read, daySchema.safeParse(until).success ? until : null) : null
  const aside = effect === null ? null : <ExtensionEffectPart frame={frame} effect={effect} />
  return sendPage(reply, <StepPage frame={frame} type={type} context={await contextOf(context, request, read)} values={values} notDone={notDone} aside={aside} />, status)
}

export async function postStep (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [id, type, posted] = [idOf(request), typeOf(request), readPosted(request.body)]
  const read = await readRecord(context.dependencies, caseCallerOf(request), id)
  const isClosed = 'closed' in read
  const stepContext = isClosed ? null : await contextOf(context, request, read)
  const input = stepContext === null
    ? { type, on: amsterdamDay(context.dependencies.clock.now()), reason: one(posted, 'reason'), evidence: [], to: one(posted, 'to') }
    : readStep(type, posted, stepContext)
  try {
    // members vote beside each other: that a colleague was first is no reason to fill it in again
    const seenBy = (write: Write): Write => type === 'vote-cast' ? { ...write, requireVersion: () => {} } : write
    await changeFromPage(request, 'admission-case', one(posted, 'version'), async (write) => {
      await actOnCase(seenBy(write), id, input)
      return { id }
    })
  } catch (error) {
    if (error instanceof MatcherError && stepContext !== null) return sendStep(context, request, reply, posted, { kind: 'errors', errors: stepErrors(type, error.problems, stepContext, wordsIn(context.language)) }, 400)
    if (error instanceof RefusedCase) return sendStep(context, request, reply, posted, { kind: 'refused', findings: error.findings.filter(({ verdict }) => verdict !== 'met') }, documentOfError(error).status)
    if (error instanceof HttpProblem && error.problem === 'version-changed') return sendStep(context, request, reply, posted, { kind: 'stale' }, 409)
    throw error
  }
  return reply.redirect(addressWith(context.language, isClosed ? '/admission' : casePath(id), isClosed ? {} : { done: type }), 303)
}

/** @throws HttpProblem `case-not-found` for what is no step */
function typeOf (request: FastifyRequest): CaseEventType {
  const { type } = request.params as { readonly type: string }
  const known = CASE_EVENT_TYPES.find((one) => one === type)
  if (known === undefined) throw new HttpProblem('case-not-found')
  return known
}

async function contextOf ({ dependencies }: PageContext, request: FastifyRequest, { view, of, criteria }: CaseRead): Promise<StepContext> {
  const listed = await dependencies.store.evidence.list({ sight: sightOf(callerOf(request)), organisation: view.case.applicant, caseId: null, after: null, most: MOST_FILES })
  const files = new Map(listed.map(({ sha256, link: { name } }) => [sha256, { sha256, name }]))
  const lacking = (view.procedure.documents ?? []).filter((kind) => !of.documents.includes(kind))
  return { view, criteria, lacking, colleagues: await listColleagues(dependencies), files: [...files.values()], openKinds: [...new Set(of.proposals.map(({ kind }) => kind))] }
}
