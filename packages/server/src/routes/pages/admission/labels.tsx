// Labels on record in a browser: the list, one of them, looking again, and putting one in doubt.
import { MatcherError, type OrganisationIdentifier, type Problem } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf, isWithin, mayDo } from '../../../access/index.ts'
import { firmsToLeave, refuseInterested } from '../../../actions/admission/refuse-interested.ts'
import { sightOf } from '../../../actions/evidence/sight-of.ts'
import { isUuid } from '../../../actions/is-uuid.ts'
import { examineLabel } from '../../../actions/label-records/examine-label.ts'
import { checkLabelAgain, enterLabelRecord, suspendLabel } from '../../../actions/label-records/write-label-record.ts'
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import { isSameOrganisation } from '../../../organisation/normal-organisation.ts'
import { documentOfError } from '../../../problems/document-of-error.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import type { KeptLabelRecord } from '../../../store/index.ts'
import { addressWith } from '../../../views/address-with.ts'
import { LabelListPage } from '../../../views/admission/label-list-page.tsx'
import { type LabelDone, LabelPage } from '../../../views/admission/label-page.tsx'
import { NewLabelPage } from '../../../views/admission/new-label-page.tsx'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { wordsIn } from '../../../views/words.ts'
import { changeFromPage } from '../change-from-page.ts'
import { one, type Posted, readPosted } from '../form/posted.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { idOf } from './case-id.ts'
import { readLabelFields } from './read-label.ts'
import { labelPart } from './step-errors.ts'

const SHOWN = 50
const MOST_FILES = 100
/** Versions of one label on its page. */
const MOST_VERSIONS = 50

export async function getLabels (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // what a firm has of labels stands on its own pages
  if (!mayDo(request, 'read-procedure')) throw new HttpProblem('not-allowed')
  const { store, clock } = context.dependencies
  const { due, after } = request.query as Readonly<Record<string, unknown>>
  const on = amsterdamDay(clock.now())
  const isDue = due === 'yes'
  const without = (await firmsToLeave(context.dependencies, caseCallerOf(request))).map((one) => one.organisation)
  const found = await store.labelRecords.list({ organisation: null, without, recheckDueBy: isDue ? on : null, after: typeof after === 'string' && isUuid(after) ? after : null, most: SHOWN + 1 })
  const nameOf = await namesInRegister(context)
  const items = found.slice(0, SHOWN).map((record) => ({ ...record, firm: nameOf(record.organisation) }))
  return sendPage(reply, <LabelListPage frame={await frameOf(context, addressWith('nl', '/labels', { due: isDue ? 'yes' : '' }))} on={on} items={items} isDue={isDue} next={found.length > SHOWN ? items.at(-1)?.id ?? null : null} canCheck={mayDo(request, 'check-label')} />)
}

export async function getNewLabel (context: PageContext, reply: FastifyReply): Promise<FastifyReply> {
  return sendNewLabel(context, reply, {}, [])
}

async function sendNewLabel (context: PageContext, reply: FastifyReply, values: Posted, errors: readonly ShownError[], status = 200): Promise<FastifyReply> {
  return sendPage(reply, <NewLabelPage frame={await frameOf(context, '/labels/new')} values={values} errors={errors} today={amsterdamDay(context.dependencies.clock.now())} />, status)
}

export async function getLabel (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { done } = request.query as { readonly done?: unknown }
  return sendLabel(context, request, reply, {}, [], 200, done === 'entered' || done === 'checked' || done === 'suspended' ? done : null)
}

async function sendLabel (context: PageContext, request: FastifyRequest, reply: FastifyReply, values: Posted, errors: readonly ShownError[], status = 200, done: LabelDone | null = null): Promise<FastifyReply> {
  const { store, clock } = context.dependencies
  const record = await labelOf(context, request)
  const on = amsterdamDay(clock.now())
  const { id, organisation } = record
  const versions = await store.labelRecords.versions(id, null, MOST_VERSIONS)
  const suppliers = (await store.registerAt())?.suppliers ?? []
  const firm = suppliers.find(({ identifier }) => isSameOrganisation(identifier, organisation))?.name ?? null
  const { holds, recheck, hints } = await examineLabel(context.dependencies, record, caseCallerOf(request))
  const listed = mayDo(request, 'check-label') ? await store.evidence.list({ sight: sightOf(callerOf(request)), organisation, caseId: null, after: null, most: MOST_FILES }) : null
  const files = listed === null ? null : [...new Map(listed.map(({ sha256, link: { name } }) => [sha256, { sha256, name, kind: null }])).values()]
  return sendPage(reply, (
    <LabelPage
      frame={await frameOf(context, `/labels/${id}`)} record={record} firm={firm} versions={versions} on={on} done={done}
      people={await store.cases.people([...new Set(versions.flatMap(({ check, recordedBy }) => [check.by, recordedBy]))])}
      findings={[holds, recheck.finding]} hints={(hints ?? []).map((hint) => ({ ...hint, name: suppliers.find(({ identifier }) => isSameOrganisation(identifier, hint.other))?.name ?? null }))}
      form={files === null ? null : { values, errors, files }}
    />
  ), status)
}

/** @throws HttpProblem `label-record-not-found`, also for one of a firm that whoever asks does not reach */
async function labelOf ({ dependencies }: PageContext, request: FastifyRequest): Promise<KeptLabelRecord> {
  const id = idOf(request)
  const record = isUuid(id) ? await dependencies.store.labelRecords.find(id) : null
  if (record === null || !isWithin(callerOf(request).reach, { organisation: record.organisation, authority: null, visitor: false })) throw new HttpProblem('label-record-not-found')
  await refuseInterested(dependencies, caseCallerOf(request), record.organisation)
  return record
}

export async function postLabel (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  const organisation = { scheme: text(posted, 'organisation-scheme'), value: text(posted, 'organisation-value') }
  const label = readLabelFields(posted, 'label')
  try {
    const { id } = await changeFromPage(request, 'label-record', null, async (write) => enterLabelRecord(write, { organisation, label, check: checkOf(posted), recheckDue: orNull(posted, 'recheckDue') }))
    return reply.redirect(addressWith(context.language, `/labels/${id}`, { done: 'entered' }), 303)
  } catch (error) {
    return sendNewLabel(context, reply, posted, errorsOf(error, context), documentOfError(error).status)
  }
}

export async function postLabelCheck (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  const doubt = text(posted, 'doubt')
  return changeLabel(context, request, reply, posted, 'checked', (id) => async (write) => checkLabelAgain(write, id, { check: checkOf(posted), recheckDue: orNull(posted, 'recheckDue'), ...(doubt === '' ? {} : { doubt }) }))
}

export async function postLabelSuspension (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  const { organisation } = await labelOf(context, request)
  const files = await context.dependencies.store.evidence.list({ sight: sightOf(callerOf(request)), organisation, caseId: null, after: null, most: MOST_FILES })
  const chosen = new Map(files.map(({ sha256 }) => [sha256, text(posted, `evidence-${sha256.slice(0, 16)}`)]))
  const evidence = [...chosen].flatMap(([sha256, kind]) => kind === '' ? [] : [{ kind, sha256 }])
  return changeLabel(context, request, reply, posted, 'suspended', (id) => async (write) => suspendLabel(write, id, { since: text(posted, 'since'), reason: text(posted, 'reason'), evidence }))
}

async function changeLabel (context: PageContext, request: FastifyRequest, reply: FastifyReply, posted: Posted, done: LabelDone, changeOf: (id: string) => Parameters<typeof changeFromPage<KeptLabelRecord>>[3]): Promise<FastifyReply> {
  const { id } = await labelOf(context, request)
  try {
    await changeFromPage(request, 'label-record', one(posted, 'version'), changeOf(id))
    return reply.redirect(addressWith(context.language, `/labels/${id}`, { done }), 303)
  } catch (error) {
    return sendLabel(context, request, reply, posted, errorsOf(error, context), documentOfError(error).status)
  }
}

function text (posted: Posted, name: string): string {
  return one(posted, name).trim()
}

function orNull (posted: Posted, name: string): string | null {
  return text(posted, name) || null
}

function checkOf (posted: Posted) {
  return { result: text(posted, 'result'), level: text(posted, 'level'), source: text(posted, 'source'), on: text(posted, 'on') }
}

/** What a form can be sent again for; everything else is an error of the page. */
function errorsOf (error: unknown, { language }: PageContext): readonly ShownError[] {
  const { labelRegister: said, errors } = wordsIn(language)
  if (error instanceof MatcherError) {
    const shown = error.problems.map(({ place }): ShownError => {
      const [part = ''] = place.split('/').slice(1)
      return { field: fieldOf(place), message: Object.hasOwn(said.mend, part) ? said.mend[part as keyof typeof said.mend] : errors.other(part) }
    })
    return [...new Map(shown.map((one) => [one.field, one])).values()]
  }
  const name = error instanceof HttpProblem ? error.problem : ''
  if (!Object.hasOwn(said.refused, name)) throw error
  return [{ field: null, message: said.refused[name as keyof typeof said.refused] }]
}

/** `/label/period/from` is filled in as `label-from`, `/check/on` as `on`. */
function fieldOf (place: Problem['place']): string | null {
  const [part = '', ...within] = place.split('/').slice(1)
  if (part === 'check') return within[0] ?? 'result'
  if (part === 'label') return `label-${labelPart(within.at(-1))}`
  if (part === 'organisation') return `organisation-${within[0] ?? 'scheme'}`
  return part === 'evidence' ? null : part
}

/** What a firm is called in the register; null: it is not there. */
async function namesInRegister ({ dependencies: { store } }: PageContext): Promise<(organisation: OrganisationIdentifier) => string | null> {
  const names = new Map(((await store.registerAt())?.suppliers ?? []).map(({ identifier: { scheme, value }, name }) => [`${scheme} ${value}`, name]))
  return ({ scheme, value }) => names.get(`${scheme} ${value}`) ?? null
}
