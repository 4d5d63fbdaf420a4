// One step of the profile: shown, looked at and saved.
import { type FirmProfile, MatcherError } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { idOfProfile, saveProfile } from '../../../actions/firm-profiles/save-profile.ts'
import { proposeCodes } from '../../../actions/propose-codes.ts'
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import type { EvidenceDesk } from '../../../evidence/index.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { namesOfValues } from '../../../representations/names-of-values.ts'
import { addressIn } from '../../../views/address.ts'
import { addressWith } from '../../../views/address-with.ts'
import { ApplyStepPage, STEP_FORM } from '../../../views/apply-step-page.tsx'
import type { CodesOfRow } from '../../../views/components/apply/offer-fields.tsx'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { wordsIn } from '../../../views/words.ts'
import { cpvLabels } from '../../../vocabulary/cpv-labels.ts'
import { changeFromPage } from '../change-from-page.ts'
import { one, type Posted, readPosted } from '../form/posted.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { DOCUMENT_KINDS } from './documents-part.ts'
import { codesOf, offerRows } from '../../../views/apply/form-values.ts'
import { assessOwn } from './overview.tsx'
import type { OwnFirm } from './own-firm.ts'
import { isStep, STEPS, type StepName } from '../../../views/apply/profile-fields.ts'
import type { PartContext } from './profile-part.ts'
import type { PlaceOf, ProfilePlace } from './profile-place.ts'
import { errorsOfProblems, readStep, writeStep } from './read-step.ts'

/** Somebody looks at what they typed in the other language: nothing is saved. */
const TYPED = 'typed'

export interface Shown {
  readonly values: Posted
  readonly errors: readonly ShownError[]
  /** What is judged; null: nobody asked what it means. */
  readonly judged: FirmProfile | null
  readonly status: number
}

/** @param desk null: no files are taken in */
export async function getStep (context: PageContext, desk: EvidenceDesk | null, placeOf: PlaceOf, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const step = stepAsked(request)
  const place = await placeOf(request)
  return sendStep(context, desk, request, reply, step, place, { values: writeStep(step, place.firm.profile, partContext(context)), errors: [], judged: null, status: 200 })
}

export async function postStep (context: PageContext, desk: EvidenceDesk | null, placeOf: PlaceOf, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const step = stepAsked(request)
  const place = await placeOf(request)
  const { firm: own, address: { path } } = place
  const posted = readPosted(request.body)
  const show = async (errors: readonly ShownError[], judged: FirmProfile | null, status = 200): Promise<FastifyReply> => sendStep(context, desk, request, reply, step, place, { values: posted, errors, judged, status })
  const { show: shown } = request.query as { readonly show?: unknown }
  if (shown === TYPED || one(posted, 'do') === 'propose') return show([], null)
  const { profile, errors } = readStep(step, posted, own.profile, partContext(context))
  if (profile === null) return show(errors, null, 400)
  if (one(posted, 'do') === 'look') return show([], profile)
  try {
    await saveOwn(request, own, profile, one(posted, 'version'))
  } catch (error) {
    if (error instanceof HttpProblem && error.problem === 'version-changed') return show([{ field: null, message: wordsIn(context.language).apply.changedMeanwhile }], null, 409)
    if (error instanceof MatcherError) return show(errorsOfProblems(error.problems, step, partContext(context)), null, 400)
    throw error
  }
  const next = STEPS[STEPS.indexOf(step) + 1]
  return reply.redirect(next === undefined ? addressWith(context.language, path, { saved: 'yes' }) : addressIn(context.language, `${path}/steps/${next}`), 303)
}

/** @param seen the version that was filled in over; `0`: none */
export async function saveOwn (request: FastifyRequest, { organisation }: Pick<OwnFirm, 'organisation'>, profile: FirmProfile, seen: string): Promise<void> {
  await changeFromPage(request, 'firm-profile', seen, async (write) => {
    await saveProfile(write, organisation, profile, seen === '0')
    return { id: idOfProfile(organisation) }
  })
}

export async function sendStep (context: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, reply: FastifyReply, step: StepName, { firm: own, address }: ProfilePlace, { values, errors, judged, status }: Shown): Promise<FastifyReply> {
  const { dependencies: { store }, language } = context
  const authorities = await store.authorities()
  const { uploaded } = request.query as { readonly uploaded?: unknown }
  const municipalities = authorities.filter(({ code }) => code !== null).map(({ id, name }) => ({ value: id, name: name[language] }))
  const known = new Set(authorities.filter(({ ruleSet }) => ruleSet !== null).map(({ id }) => id))
  const ticked = new Set(values['worksIn'] ?? [])
  return sendPage(reply, (
    <ApplyStepPage
      frame={await frameOf(context, { form: STEP_FORM, path: `${address.path}/steps/${step}?show=${TYPED}` })} address={address} step={step} values={values} errors={errors} version={own.kept?.version ?? 0} isPrefilled={own.isPrefilled}
      assessed={judged === null ? null : await assessOwn({ ...own, profile: judged }, context)} names={namesOfValues(language, authorities)}
      municipalities={municipalities} workplaces={municipalities.filter(({ value }) => known.has(value) || ticked.has(value))}
      documentKinds={step === 'documents' ? await documentKinds(context) : []} codes={step === 'offer' ? await codesOfOffers(values, context) : []}
      takesFiles={desk !== null && takesFiles(desk)} isUploaded={uploaded === 'yes'}
    />
  ), status)
}

/** Whether files can come in now. */
export function takesFiles (desk: EvidenceDesk): boolean {
  try {
    desk.open()
    return true
  } catch (error) {
    if (error instanceof HttpProblem) return false
    throw error
  }
}

function stepAsked (request: FastifyRequest): StepName {
  const { step } = request.params as { readonly step: string }
  if (!isStep(step)) throw new HttpProblem('not-found')
  return step
}

export function partContext ({ language, dependencies: { clock } }: PageContext): PartContext {
  return { language, words: wordsIn(language), today: amsterdamDay(clock.now()) }
}

/** Those that the region asks first. */
async function documentKinds ({ dependencies: { store }, language }: PageContext) {
  const { apply } = wordsIn(language)
  const asked = (await store.cases.procedure())?.procedure.documents ?? []
  return [...new Set([...asked, ...DOCUMENT_KINDS, 'other'])].map((value) => ({ value, name: apply.documentKinds[value] ?? value }))
}

/** What the engine proposes for each offer, and what the codes of it are called. */
async function codesOfOffers (values: Posted, { dependencies, language }: PageContext): Promise<readonly CodesOfRow[]> {
  return Promise.all(offerRows(values).map(async (row) => {
    const words = `${one(values, `offer-${row}-title`)} ${one(values, `offer-${row}-text`)}`.trim().slice(0, 2_000)
    const named = codesOf(values, row).flatMap((code) => {
      const label = cpvLabels().get(code)?.[language]
      return label === undefined ? [] : [{ code, label }]
    })
    return { row, proposed: words === '' ? [] : await proposeCodes(dependencies, words, language), named }
  }))
}
