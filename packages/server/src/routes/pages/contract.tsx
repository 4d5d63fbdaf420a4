// The facts form: empty, filled in from a notice or an earlier question, or as somebody left it.
import type { Contract, MatchQuestion } from '@sroi/matcher'
import { contractSchema, matchQuestionSchema } from '@sroi/matcher/schema'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listAuthorities } from '../../actions/list-authorities.ts'
import { ContractPage, FACTS_FORM } from '../../views/contract-page.tsx'
import type { ShownError } from '../../views/components/error-summary.tsx'
import { factsOfQuestion } from './form/facts-of-question.ts'
import { EMPTY_FORM, type FormValues } from './form/fields.ts'
import { one, readPosted, valuesOf } from './form/posted.ts'
import { readState } from './form/read-state.ts'
import { writeForm } from './form/write-form.ts'
import { sendError } from './send-error.tsx'
import { frameOf, type PageContext, sendPage } from './page-context.ts'
import { codeIn, findCodes } from './vocabulary/cpv.ts'

export interface FormState {
  readonly values: FormValues
  readonly base: Contract | null
  readonly isFromNotice: boolean
  readonly errors?: readonly ShownError[]
  /** What codes were asked for; absent: nothing. */
  readonly search?: string
}

export async function getContract (context: PageContext, reply: FastifyReply): Promise<FastifyReply> {
  return sendForm(context, reply, { values: EMPTY_FORM, base: null, isFromNotice: false })
}

export async function postContract (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const posted = readPosted(request.body)
  const question = one(posted, 'question')
  const contract = one(posted, 'contract')
  const base = one(posted, 'base')
  if (question !== '') {
    const known = readState(matchQuestionSchema, question) as MatchQuestion | null
    if (known === null) return sendError(context, reply, 'bad', 400)
    return sendForm(context, reply, { values: writeForm(factsOfQuestion(known), context.language), base: known.contract, isFromNotice: false })
  }
  if (contract !== '') {
    const known = readState(contractSchema, contract) as Contract | null
    if (known === null) return sendError(context, reply, 'bad', 400)
    const choice = Object.fromEntries((['lot', 'party'] as const).flatMap((name) => one(posted, name) === '' ? [] : [[name, one(posted, name)]]))
    const values = { ...writeForm(factsOfQuestion({ contract: known, choice }), context.language), authority: one(posted, 'authority') }
    return sendForm(context, reply, { values, base: known, isFromNotice: true })
  }
  const known = base === '' ? null : readState(contractSchema, base) as Contract | null
  if (base !== '' && known === null) return sendError(context, reply, 'bad', 400)
  const values = valuesOf(posted)
  const isSearch = one(posted, 'search') !== '' || values.cpvSearch !== ''
  return sendForm(context, reply, { values, base: known, isFromNotice: one(posted, 'fromNotice') !== '', ...(isSearch ? { search: values.cpvSearch } : {}) })
}

/** The form with what was typed in it; 400 when something must be corrected. */
export async function sendForm (context: PageContext, reply: FastifyReply, { values, base, isFromNotice, errors = [], search }: FormState): Promise<FastifyReply> {
  const { language, dependencies } = context
  const lots = base?.lots ?? []
  const lot = lots.find(({ id }) => id === values.lot)
  const awards = lot?.awards ?? base?.awards ?? []
  return sendPage(reply, (
    <ContractPage
      frame={await frameOf(context, { form: FACTS_FORM, path: '/contract' })}
      values={values}
      errors={errors}
      authorities={await listAuthorities(dependencies)}
      lots={lots.map(({ id, title }) => ({ id, title: title ?? null }))}
      parties={[...new Set(awards.flatMap(({ parties }) => parties.map(({ name }) => name)))]}
      chosenCodes={values.cpv.split(/[\s,;]+/u).filter((code) => /^\d{8}$/u.test(code)).slice(0, 50).map((code) => codeIn(code, language))}
      foundCodes={search === undefined ? null : findCodes(search, language)}
      base={base === null ? null : JSON.stringify(base)}
      isFromNotice={isFromNotice}
      isFramework={base?.framework !== undefined}
    />
  ), errors.length > 0 ? 400 : 200)
}
