// One step of a case: its form, and putting it on record.
import { type CaseEventType, type FirmProfile, MatcherError, type OrganisationIdentifier } from '@sroi/matcher'
import { CASE_EVENT_TYPES } from '@sroi/matcher/procedure'
import { daySchema } from '@sroi/matcher/schema'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { JSX } from 'preact'
import { callerOf, mayDo } from '../../../access/index.ts'
import { actOnCase } from '../../../actions/admission/act-on-case.ts'
import { effectOfExtension } from '../../../actions/admission/effect-of-extension.ts'
import { listColleagues } from '../../../actions/admission/list-colleagues.ts'
import { profilesNamed } from '../../../actions/admission/profile-of-case.ts'
import { type CaseRead, readRecord } from '../../../actions/admission/read-record.ts'
import { RefusedCase } from '../../../actions/admission/refused-case.ts'
import { sightOf } from '../../../actions/evidence/sight-of.ts'
import type { Write } from '../../../actions/write.ts'
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import type { EvidenceDesk } from '../../../evidence/index.ts'
import { noteRefusedCase } from '../../../http/note-refused-case.ts'
import { documentOfError } from '../../../problems/document-of-error.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { addressWith } from '../../../views/address-with.ts'
import { casePath, stepPath } from '../../../views/admission/case-paths.ts'
import { ClosedCasePage } from '../../../views/admission/closed-case-page.tsx'
import { ExtensionAskedPart } from '../../../views/admission/extension-asked.tsx'
import { ExtensionEffectPart } from '../../../views/admission/extension-effect.tsx'
import { type FileToName, keyOfDocument, type StepContext } from '../../../views/admission/step-context.ts'
import { type NotDone, StepPage } from '../../../views/admission/step-page.tsx'
import { ViewsAfterClosing, ViewsSoFar } from '../../../views/components/case/hearing-views.tsx'
import { isDecision } from '../../../admission/expected-step.ts'
import type { Frame } from '../../../views/frame.ts'
import { wordsIn } from '../../../views/words.ts'
import { takesFiles } from '../apply/step.tsx'
import { changeFromPage } from '../change-from-page.ts'
import { one, type Posted, readPosted } from '../form/posted.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { idOf } from './case-id.ts'
import { filesOfCase } from './files-of-case.ts'
import { readStep } from './read-step.ts'
import { stepErrors } from './step-errors.ts'

/** Whoever proposes or decides on an extension reads what the firm asked. */
const OF_EXTENSION: ReadonlySet<CaseEventType> = new Set<CaseEventType>(['proposal-made', 'vote-cast', 'extension-given', 'extension-refused'])
/** More files than anybody chooses from. */
const MOST_FILES = 100

/** @param desk null: no files are taken in */
export async function getStep (context: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendStep(context, desk, request, reply, {}, null)
}

export async function sendStep (context: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, reply: FastifyReply, values: Posted, notDone: NotDone | null, status = 200): Promise<FastifyReply> {
  const [id, type] = [idOf(request), typeOf(request)]
  const read = await readRecord(context.dependencies, caseCallerOf(request), id)
  const frame = await frameOf(context, stepPath(id, type))
  if ('closed' in read) {
    const refused = notDone?.kind === 'refused' ? notDone.findings : []
    return sendPage(reply, <ClosedCasePage frame={frame} view={read.closed} colleagues={await listColleagues(context.dependencies)} refused={refused} />, notDone === null ? 403 : status)
  }
  const until = one(values, 'until').trim()
  const effect = type === 'extension-given' || type === 'extension-refused' || (type === 'vote-cast' && read.of.proposals.some(({ kind }) => kind === 'extension')) ? await effectOfExtension(context.dependencies, read, daySchema.safeParse(until).success ? until : null) : null
  const asked = OF_EXTENSION.has(type) ? read.of.extensionAsked : null
  const aside = <>{asked !== null && <ExtensionAskedPart frame={frame} asked={asked} />}{effect !== null && <ExtensionEffectPart frame={frame} effect={effect} />}{await heardPart(request, frame, type, read)}</>
  return sendPage(reply, <StepPage frame={frame} type={type} context={await contextOf(context, desk, request, read)} values={values} notDone={notDone} aside={aside} />, status)
}

export async function postStep (context: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [id, type, posted] = [idOf(request), typeOf(request), readPosted(request.body)]
  const read = await readRecord(context.dependencies, caseCallerOf(request), id)
  const isClosed = 'closed' in read
  const stepContext = isClosed ? null : await contextOf(context, desk, request, read)
  // a file that was chosen goes in by a button of its own: it is not left out unseen
  if (one(posted, 'upload-file') !== '') return sendStep(context, desk, request, reply, posted, { kind: 'errors', errors: [{ field: 'upload-file', message: wordsIn(context.language).caseStep.upload.notAdded }] }, 400)
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
    if (error instanceof MatcherError && stepContext !== null) return sendStep(context, desk, request, reply, posted, { kind: 'errors', errors: stepErrors(type, error.problems, stepContext, wordsIn(context.language)) }, 400)
    if (error instanceof RefusedCase) noteRefusedCase(request, error)
    if (error instanceof RefusedCase) return sendStep(context, desk, request, reply, posted, { kind: 'refused', findings: error.findings.filter(({ verdict }) => verdict !== 'met') }, documentOfError(error).status)
    if (error instanceof HttpProblem && error.problem === 'version-changed') return sendStep(context, desk, request, reply, posted, { kind: 'stale' }, 409)
    throw error
  }
  return reply.redirect(addressWith(context.language, isClosed ? '/admission' : casePath(id), isClosed ? {} : { done: type }), 303)
}

/** What the firm said, for who closes the hearing; and what came in since, for who goes on after it. */
async function heardPart (request: FastifyRequest, frame: Frame, type: CaseEventType, { view }: CaseRead): Promise<JSX.Element | null> {
  const goesOn = type === 'advice-given' || type === 'proposal-made' || type === 'vote-cast' || isDecision(type)
  if (view.hearings.length === 0 || (type !== 'hearing-closed' && !goesOn)) return null
  const of = { caseId: view.case.id, files: await filesOfCase(request, view.case.id) }
  const Part = type === 'hearing-closed' ? ViewsSoFar : ViewsAfterClosing
  return <Part frame={frame} view={view} of={of} hearings={view.hearings} />
}

/** @throws HttpProblem `case-not-found` for what is no step */
export function typeOf (request: FastifyRequest): CaseEventType {
  const { type } = request.params as { readonly type: string }
  const known = CASE_EVENT_TYPES.find((one) => one === type)
  if (known === undefined) throw new HttpProblem('case-not-found')
  return known
}

async function contextOf ({ dependencies }: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, { view, of, events, criteria }: CaseRead): Promise<StepContext> {
  const { applicant, id } = view.case
  const kept = await dependencies.store.profiles.find(applicant)
  const lacking = (view.procedure.documents ?? []).filter((kind) => !of.documents.includes(kind))
  return {
    view, criteria, lacking, colleagues: await listColleagues(dependencies), openKinds: [...new Set(of.proposals.map(({ kind }) => kind))], extensionAsked: of.extensionAsked,
    files: await filesToName(request, { applicant, caseId: id, profile: kept?.profile ?? null }),
    known: new Set(events.flatMap((event) => 'documents' in event ? event.documents : []).map(keyOfDocument)),
    profile: kept === null ? null : { sha256: kept.sha256, version: kept.version, savedAt: kept.savedAt, isOnRecord: profilesNamed(events).at(-1)?.sha256 === kept.sha256 },
    uploads: !mayDo(request, 'keep-evidence') ? 'others' : desk !== null && takesFiles(desk) ? 'on' : 'off'
  }
}

/** Files of the firm, those that the desk added to the case, and what the profile names by its hash alone. */
async function filesToName (request: FastifyRequest, { applicant, caseId, profile }: { readonly applicant: OrganisationIdentifier, readonly caseId: string, readonly profile: FirmProfile | null }): Promise<readonly FileToName[]> {
  const caller = callerOf(request)
  const ofFirm = await caller.dependencies.store.evidence.list({ sight: sightOf(caller), organisation: applicant, caseId: null, after: null, most: MOST_FILES })
  const ofCase = await filesOfCase(request, caseId)
  const named = profile?.documents ?? []
  const kindOf = (sha256: string): string | null => named.find((document) => document.sha256 === sha256)?.kind ?? null
  const names = new Map<string, string | null>([...named.map(({ sha256 }) => [sha256, null] as const), ...[...ofFirm, ...ofCase].map(({ sha256, link: { name } }) => [sha256, name] as const)])
  return [...names].map(([sha256, name]) => ({ sha256, name, kind: kindOf(sha256) }))
}
