// A firm's own case: how it stands, its clock, what was decided, and what the firm can do.
import { Readable } from 'node:stream'
import { type DocumentReference, type Finding, MatcherError } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { actOnCase } from '../../../actions/admission/act-on-case.ts'
import type { CaseView } from '../../../actions/admission/case-views.ts'
import { RefusedCase } from '../../../actions/admission/refused-case.ts'
import { howToRepair } from '../../../problems/how-to-repair.ts'
import { viewCase } from '../../../actions/admission/view-case.ts'
import type { EvidenceDesk } from '../../../evidence/index.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { receiveEvidence } from '../../../http/receive-evidence.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { namesOfValues } from '../../../representations/names-of-values.ts'
import { addressWith } from '../../../views/address-with.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { OwnCasePage } from '../../../views/own-case-page.tsx'
import { changeFromPage } from '../change-from-page.ts'
import { one, type Posted, readPosted } from '../form/posted.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { assessOwn } from './overview.tsx'
import { type OwnAct, TEXT_OF } from '../../../views/apply/own-act-names.ts'
import { type ActPart, isOwnAct, MOST_TEXT, partsOf, saidOn } from './own-acts.ts'
import { type OwnFirm, ownFirm } from './own-firm.ts'
import { clean } from './simple-fields.ts'
import { partContext, takesFiles } from './step.tsx'
import { uploadError } from './upload.tsx'

interface Tried {
  /** Null: nobody tried anything. */
  readonly act: OwnAct | null
  readonly values: Posted
  readonly errors: readonly ShownError[]
  readonly refused: readonly Finding[]
  readonly status: number
}

const NOTHING_TRIED: Tried = { act: null, values: {}, errors: [], refused: [], status: 200 }

/** @param desk null: no files are taken in */
export async function getOwnCase (context: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendOwnCase(context, desk, request, reply, NOTHING_TRIED)
}

async function sendOwnCase (context: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, reply: FastifyReply, { act, values, errors, refused, status }: Tried): Promise<FastifyReply> {
  const { dependencies: { store }, language } = context
  const own = await ownFirm(request)
  const view = await ownView(context, request)
  const { done } = request.query as { readonly done?: unknown }
  const { until } = view.stands
  return sendPage(reply, (
    <OwnCasePage
      frame={await frameOf(context, `/apply/cases/${view.case.id}`)} view={view} assessed={until === null || until < view.on ? null : await assessOwn(own, context, until)}
      aims={own.profile.aims ?? []} names={namesOfValues(language, await store.authorities())} act={act} values={values} errors={errors} refused={refused} repairOf={howToRepair}
      takesFiles={desk !== null && takesFiles(desk)} isDone={typeof done === 'string' && done !== ''}
    />
  ), status)
}

/** The case as its firm sees it. Another's is as one that is not there. */
async function ownView ({ dependencies }: PageContext, request: FastifyRequest): Promise<CaseView> {
  const { id } = request.params as { readonly id: string }
  const view = await viewCase(dependencies, caseCallerOf(request), id)
  if (view === null || view.excluded !== null || !view.myRoles.includes('firm')) throw new HttpProblem('case-not-found')
  return view
}

export async function postOwnCase (context: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const own = await ownFirm(request)
  const view = await ownView(context, request)
  const posted = readPosted(request.body)
  const asked = one(posted, 'act')
  const act = isOwnAct(asked) ? asked : null
  const refuse = async (tried: Partial<Tried>): Promise<FastifyReply> => sendOwnCase(context, desk, request, reply, { ...NOTHING_TRIED, act, values: posted, status: 400, ...tried })
  const part = partContext(context)
  const { ownCase, apply } = part.words
  if (act === null) return refuse({ errors: [{ field: null, message: ownCase.mend.act }] })
  const errors: ShownError[] = []
  const parts = partsOf(act, { posted, view, kept: own.kept, context: part, errors })
  const field = TEXT_OF[act]
  const text = field === undefined ? '' : clean(one(posted, field))
  if (field !== undefined && ((act === 'view' && text === '') || text.length > MOST_TEXT)) errors.push({ field, message: ownCase.mend.text })
  if (text !== '' && desk === null) errors.push({ field: null, message: ownCase.noText })
  if (errors.length > 0) return refuse({ errors })
  try {
    const files = text === '' || desk === null || field === undefined ? [] : [await keepText(request, desk, own, view, { kind: act === 'view' ? 'view' : 'objection', text })]
    await putOn(request, view, parts, files, one(posted, 'version'))
  } catch (error) {
    if (error instanceof RefusedCase) return refuse({ refused: error.findings, status: 409 })
    if (error instanceof MatcherError) return refuse({ errors: error.problems.map(({ place }) => ({ field: null, message: part.words.errors.other(place) })) })
    if (!(error instanceof HttpProblem) || error.problem === 'case-not-found') throw error
    return refuse({ errors: [error.problem === 'version-changed' ? { field: null, message: apply.handInRefused[error.problem] ?? apply.changedMeanwhile } : uploadError(error, field ?? 'view', context)], status: 409 })
  }
  return reply.redirect(addressWith(context.language, `/apply/cases/${view.case.id}`, { done: act }), 303)
}

/** A text as a file of the case, looked over and scanned as every file is. */
async function keepText (request: FastifyRequest, desk: EvidenceDesk, { organisation }: OwnFirm, view: CaseView, { kind, text }: { readonly kind: string, readonly text: string }): Promise<DocumentReference> {
  const { sha256 } = await receiveEvidence(request, desk, {
    declared: 'text/plain', owner: { organisation, caseId: view.case.id }, fileName: `${kind}-${view.on}.txt`, body: Readable.from([Buffer.from(`${text}\n`, 'utf8')], { objectMode: false })
  })
  return { kind, sha256 }
}

/** All of it or nothing, when nobody did anything in the case since the page was made. */
async function putOn (request: FastifyRequest, view: CaseView, parts: readonly ActPart[], files: readonly DocumentReference[], seen: string): Promise<void> {
  if (parts.length === 0) return
  await changeFromPage(request, 'admission-case', seen, async (write) => {
    for (const [index, part] of parts.entries()) {
      // the first one looks whether it was seen; those after it come in the same transaction
      await actOnCase(index === 0 ? write : { ...write, requireVersion: () => {} }, view.case.id, saidOn(part, view.on, files))
    }
    return { id: view.case.id }
  })
}
