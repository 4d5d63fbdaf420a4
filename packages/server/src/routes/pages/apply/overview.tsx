// Where a firm begins, and comes back to.
import type { Finding, IsoDay } from '@sroi/matcher'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { howToRepair } from '../../../problems/how-to-repair.ts'
import { assessProfile } from '../../../actions/firm-profiles/assess-profile.ts'
import { amsterdamDay } from '../../../clock/amsterdam-day.ts'
import { digestOf } from '../../../json/digest.ts'
import { namesOfValues } from '../../../representations/names-of-values.ts'
import { labelRules } from '../../../vocabulary/label-rules.ts'
import { ApplyPage, type ApplyPageProps } from '../../../views/apply-page.tsx'
import { frameOf, type PageContext, sendPage } from '../page-context.ts'
import { isOver, ownCases } from './own-cases.ts'
import { type OwnFirm, ownFirm } from './own-firm.ts'
import { stepsDone } from './steps-done.ts'

export interface Refused {
  readonly refused: readonly Finding[]
  readonly problem: string | null
  readonly status: number
}

const FINE: Refused = { refused: [], problem: null, status: 200 }

export async function getApply (context: PageContext, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return sendApply(context, request, reply, FINE)
}

export async function sendApply (context: PageContext, request: FastifyRequest, reply: FastifyReply, { refused, problem, status }: Refused): Promise<FastifyReply> {
  const { dependencies: { store }, language } = context
  const own = await ownFirm(request)
  const { kept, profile, isPrefilled } = own
  const { saved } = request.query as { readonly saved?: unknown }
  const assessed = await assessOwn(own, context)
  const cases = await ownCases(request)
  return sendPage(reply, (
    <ApplyPage
      frame={await frameOf(context, '/apply')} name={profile.names?.[0] ?? null} steps={stepsDone(profile)} version={kept?.version ?? 0}
      savedOn={kept === null ? null : amsterdamDay(kept.savedAt)} isSavedByDesk={kept?.onBehalf === true} isPrefilled={isPrefilled} isSaved={saved === 'yes' && kept !== null}
      assessed={assessed} names={namesOfValues(language, await store.authorities())} cases={cases}
      handIn={handInOf(kept === null, assessed.provenance.procedure === null, cases)} refused={refused} repairOf={howToRepair} problem={problem}
    />
  ), status)
}

function handInOf (isUnsaved: boolean, isUndecided: boolean, [current]: ApplyPageProps['cases']): ApplyPageProps['handIn'] {
  if (current !== undefined && current.state !== 'draft' && !isOver(current)) return 'has-case'
  if (isUndecided) return 'no-procedure'
  return isUnsaved ? 'save-first' : 'yes'
}

/**
 * What a profile means now, whether or not it was saved.
 * @param before the last day of a badge that runs; absent: that of one that would begin today
 */
export async function assessOwn ({ organisation, kept, profile }: Pick<OwnFirm, 'organisation' | 'kept' | 'profile'>, { dependencies }: PageContext, before?: IsoDay): ReturnType<typeof assessProfile> {
  return assessProfile(dependencies, labelRules(), { organisation, profile, version: kept?.version ?? 0, sha256: digestOf(profile) }, undefined, before)
}
