// The desk fills in for a firm that applies on paper, and opens its case.
import { MatcherError, type OrganisationIdentifier } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { callerOf } from '../../../access/index.ts'
import { casesOfFirm } from '../../../actions/admission/cases-of-firm.ts'
import { openCase } from '../../../actions/admission/open-case.ts'
import { profilesNamed } from '../../../actions/admission/profile-of-case.ts'
import { refuseInterested } from '../../../actions/admission/refuse-interested.ts'
import { RefusedCase } from '../../../actions/admission/refused-case.ts'
import { organisationOfPath } from '../../../actions/firm-profiles/organisation-of-path.ts'
import { registerProfile } from '../../../actions/firm-profiles/register-profile.ts'
import type { Dependencies } from '../../../dependencies.ts'
import { isSameOrganisation } from '../../../organisation/normal-organisation.ts'
import { documentOfError } from '../../../problems/document-of-error.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import type { CaseSummary, KeptProfile } from '../../../store/index.ts'
import { addressIn } from '../../../views/address.ts'
import { casePath, firmPath } from '../../../views/admission/case-paths.ts'
import { FirmPage, type FirmPageProps } from '../../../views/admission/firm-page.tsx'
import { wordsIn } from '../../../views/words.ts'
import { firmOf } from '../apply/own-firm.ts'
import type { PlaceOf } from '../apply/profile-place.ts'
import { stepsDone } from '../apply/steps-done.ts'
import { changeFromPage } from '../change-from-page.ts'
import { one, readPosted } from '../form/posted.ts'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'

/**
 * A firm for which the desk fills in. What it is called: as it says itself, else as the register does, else its number.
 * @throws HttpProblem `profile-not-found` for who acts for a firm; RefusedCase for who has an interest in this one, also when it is their own: the desk sees what was decided and not sent
 */
export const deskPlace: PlaceOf = async (request) => {
  const { dependencies, reach } = callerOf(request)
  if (!reach.all) throw new HttpProblem('profile-not-found')
  const organisation = organisationOfPath(request.params as { readonly scheme: string, readonly value: string }, reach)
  await refuseInterested(dependencies, caseCallerOf(request), organisation, { isOfRegion: true })
  const firm = await firmOf(dependencies, organisation)
  return { firm, address: { path: firmPath(organisation), here: 'admission', onBehalfOf: firm.profile.names?.[0] ?? await nameInRegister(dependencies, organisation) ?? `${organisation.scheme} ${organisation.value}` } }
}

async function nameInRegister ({ store }: Pick<Dependencies, 'store'>, organisation: OrganisationIdentifier): Promise<string | null> {
  return (await store.registerAt())?.suppliers.find(({ identifier }) => isSameOrganisation(identifier, organisation))?.name ?? null
}

export async function getFirm (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendFirm(context, request, reply, { errors: [], refused: [] })
}

async function sendFirm (context: PageContext, request: FastifyRequest, reply: FastifyReply, shown: Pick<FirmPageProps, 'errors' | 'refused'>, status = 200): Promise<FastifyReply> {
  const { dependencies } = context
  const { firm: { organisation, kept, profile, isPrefilled }, address: { path, onBehalfOf } } = await deskPlace(request)
  const { saved } = request.query as { readonly saved?: unknown }
  const cases = await casesOfFirm(dependencies, organisation)
  return sendPage(reply, (
    <FirmPage
      frame={await frameOf(context, path)} organisation={organisation} name={onBehalfOf ?? ''} kept={kept} isPrefilled={isPrefilled} isSaved={saved === 'yes' && kept !== null} steps={stepsDone(profile)} cases={cases}
      people={kept === null ? [] : await dependencies.store.cases.people([kept.savedBy])} isHandedIn={await isHandedIn(dependencies, kept, cases)} {...shown}
    />
  ), status)
}

async function isHandedIn ({ store }: Pick<Dependencies, 'store'>, kept: KeptProfile | null, [newest]: readonly CaseSummary[]): Promise<boolean> {
  const found = kept === null || newest === undefined ? null : await store.cases.find(newest.id)
  return found !== null && profilesNamed(found.events).at(-1)?.sha256 === kept?.sha256
}

/** A firm that the register does not know is entered by its profile, in the same transaction. */
export async function postFirm (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { firm: { organisation, kept } } = await deskPlace(request)
  const { firmPage: said, caseList } = wordsIn(context.language)
  const refuse = async (message: string, status: number): Promise<FastifyReply> => sendFirm(context, request, reply, { errors: [{ field: null, message }], refused: [] }, status)
  if (kept === null) return refuse(said.saveFirst, 400)
  if (one(readPosted(request.body), 'version') !== String(kept.version)) return refuse(said.changed, 409)
  try {
    const { id } = await changeFromPage(request, 'admission-case', null, async (write) => {
      if (await write.writing.register.idOf(organisation) === null) await registerProfile(write, kept, [])
      return openCase(write, { applicant: organisation })
    })
    return reply.redirect(addressIn(context.language, casePath(id)), 303)
  } catch (error) {
    if (error instanceof RefusedCase) return sendFirm(context, request, reply, { errors: [], refused: error.findings }, documentOfError(error).status)
    // the register asks what a profile may leave open
    if (error instanceof MatcherError) return refuse(said.incomplete, 400)
    if (!(error instanceof HttpProblem)) throw error
    if (error.problem === 'profile-incomplete') return refuse(said.incomplete, 400)
    if (!Object.hasOwn(caseList.refused, error.problem)) throw error
    return refuse(caseList.refused[error.problem as keyof typeof caseList.refused], documentOfError(error).status)
  }
}
