// All cases of a region, and opening one for a firm.
import { type CaseState, MatcherError } from '@sroi/matcher'
import { CASE_STATES } from '@sroi/matcher/procedure'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { mayDo } from '../../../access/index.ts'
import { listCases, summarizeCases } from '../../../actions/admission/list-cases.ts'
import { openCase } from '../../../actions/admission/open-case.ts'
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import { caseAfter, placeOfCase } from '../../../paging/place-of-case.ts'
import { documentOfError } from '../../../problems/document-of-error.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import type { CaseSummary } from '../../../store/index.ts'
import { addressIn } from '../../../views/address.ts'
import { addressWith } from '../../../views/address-with.ts'
import { CaseListPage, type CaseListProps } from '../../../views/admission/case-list-page.tsx'
import { casePath } from '../../../views/admission/case-paths.ts'
import { wordsIn } from '../../../views/words.ts'
import { changeFromPage } from '../change-from-page.ts'
import { one, readPosted } from '../form/posted.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'

const SHOWN = 25
/** What a name can be found by: no control characters, and not without end. */
const FINDABLE = /^[^\u0000-\u001F\u007F\uD800-\uDFFF]{1,100}$/u
const EMPTY: NonNullable<CaseListProps['open']> = { scheme: '', value: '', errors: [], isUnknown: false }

export async function getCases (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendCases(context, request, reply, EMPTY)
}

async function sendCases (context: PageContext, request: FastifyRequest, reply: FastifyReply, open: NonNullable<CaseListProps['open']>, status = 200): Promise<FastifyReply> {
  const { dependencies } = context
  const caller = caseCallerOf(request)
  const { state: asked, mine, after, q } = request.query as Readonly<Record<string, unknown>>
  const typed = typeof q === 'string' && FINDABLE.test(q) ? q.trim() : ''
  const state = CASE_STATES.find((one) => one === asked) ?? null
  const me = await dependencies.store.cases.personOf(caller.by)
  const isMine = mine === 'yes' && me !== null
  const holder = isMine ? me.id : null
  const states: readonly CaseState[] | null = state === null ? null : [state]
  const { items, isLast } = await listCases(dependencies, caller, { states, holder, typed, after: typeof after === 'string' ? caseAfter(after) : null, limit: SHOWN })
  return sendPage(reply, (
    <CaseListPage
      frame={await frameOf(context, addressWith('nl', '/admission', { state: state ?? '', mine: isMine ? 'yes' : '', q: typed }))} on={amsterdamDay(dependencies.clock.now())}
      items={items} counts={await summarizeCases(dependencies, caller, { holder, typed })} state={state} isMine={isMine} typed={typed} mine={mayDo(request, 'hand-over-cases') ? me?.id ?? null : null}
      next={isLast ? null : placeOfCase(items.at(-1) as CaseSummary)} open={mayDo(request, 'hand-over-cases') ? open : null} canHandOver={mayDo(request, 'hand-over-cases')}
    />
  ), status)
}

export async function postCase (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  const [scheme, value] = [one(posted, 'scheme').trim(), one(posted, 'value').trim()]
  try {
    const { id } = await changeFromPage(request, 'admission-case', null, async (write) => openCase(write, { applicant: { scheme, value } }))
    return reply.redirect(addressIn(context.language, casePath(id)), 303)
  } catch (error) {
    const { caseList: said } = wordsIn(context.language)
    if (error instanceof MatcherError) return sendCases(context, request, reply, { scheme, value, isUnknown: false, errors: [{ field: error.problems.some(({ place }) => place.endsWith('scheme')) ? 'scheme' : 'value', message: said.mend.applicant }] }, 400)
    const problem = error instanceof HttpProblem ? error.problem : ''
    if (!Object.hasOwn(said.refused, problem)) throw error
    return sendCases(context, request, reply, { scheme, value, isUnknown: problem === 'applicant-not-registered', errors: [{ field: 'value', message: said.refused[problem as keyof typeof said.refused] }] }, documentOfError(error).status)
  }
}
