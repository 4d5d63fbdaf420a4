import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { EVIDENCE_LIMIT, type EvidenceDesk } from '../../evidence/index.ts'
import { addressIn } from '../../views/address.ts'
import { casePath } from '../../views/admission/case-paths.ts'
import { getCase, getDecide, getWorksheet } from './admission/case.tsx'
import { getCases, postCase } from './admission/cases.tsx'
import { getDecisionFile } from './admission/decision-file.ts'
import { deskPlace, getFirm, postFirm } from './admission/firm.tsx'
import { getDomains, postDomains } from './admission/domains.tsx'
import { getExpiring } from './admission/expiring.tsx'
import { getHandOver, postHandOver } from './admission/hand-over.tsx'
import { getLetter, getLetterPdf, getLetters } from './admission/letters.tsx'
import { getLabel, getLabels, getNewLabel, postLabel, postLabelCheck, postLabelSuspension } from './admission/labels.tsx'
import { getProcedure } from './admission/procedure.tsx'
import { getCaseFile, getProfile } from './admission/profile.tsx'
import { getStep, postStep } from './admission/step.tsx'
import { postStepFile, TYPED } from './admission/step-file.tsx'
import { getStep as getProfileStep, postStep as postProfileStep } from './apply/step.tsx'
import { AROUND, postUpload } from './apply/upload.tsx'
import type { PageContext } from './page-context.ts'

const READ = { config: { action: 'read-case' } } as const
const ACT = { config: { action: 'act-on-case' } } as const
const READ_EVIDENCE = { config: { action: 'read-evidence' } } as const
const KEEP_EVIDENCE = { config: { action: 'keep-evidence' } } as const
const CHANGE_PROFILE = { config: { action: 'change-profile' } } as const
const OPEN = { config: { action: 'apply' } } as const
const READ_PROCEDURE = { config: { action: 'read-procedure' } } as const
const READ_LABELS = { config: { action: 'read-labels' } } as const
const CHECK_LABELS = { config: { action: 'check-label' } } as const
const LOOK_UP = { config: { action: 'look-up-domains' } } as const
const HAND_OVER = { config: { action: 'hand-over-cases' } } as const

/** A firm for which the desk fills in. */
const FIRM = '/admission/firms/:scheme/:value'

/**
 * The pages of the desk and the committee on firms that apply, in one language.
 * @param desk null: no files are taken in
 */
export function admissionPages (app: FastifyInstance, language: Language, desk: EvidenceDesk | null, context: (request: FastifyRequest) => PageContext): void {
  const at = (path: string): string => addressIn(language, path)
  const one = casePath(':id')
  app.get(at('/admission'), READ, async (request, reply) => getCases(context(request), request, reply))
  app.post(at('/admission'), OPEN, async (request, reply) => postCase(context(request), request, reply))
  app.get(at('/admission/hand-over'), HAND_OVER, async (request, reply) => getHandOver(context(request), request, reply))
  app.post(at('/admission/hand-over'), HAND_OVER, async (request, reply) => postHandOver(context(request), request, reply))
  app.get(at(one), READ, async (request, reply) => getCase(context(request), request, reply))
  app.get(at(`${one}/worksheet`), READ, async (request, reply) => getWorksheet(context(request), request, reply))
  app.get(at(`${one}/decide`), READ, async (request, reply) => getDecide(context(request), request, reply))
  app.get(at(`${one}/profile`), READ, async (request, reply) => getProfile(context(request), request, reply))
  app.get(at(`${one}/files/:digest`), READ_EVIDENCE, async (request, reply) => getCaseFile(context(request), request, reply))
  app.get(at(`${one}/decision-files/:decision`), READ, async (request, reply) => getDecisionFile(context(request), request, reply))
  app.get(at(`${one}/domains`), READ, async (request, reply) => getDomains(context(request), request, reply))
  app.post(at(`${one}/domains`), LOOK_UP, async (request, reply) => postDomains(context(request), request, reply))
  app.get(at(`${one}/letters`), READ, async (request, reply) => getLetters(context(request), request, reply))
  app.get(at(`${one}/letters/:event`), READ, async (request, reply) => getLetter(context(request), request, reply))
  app.get(at(`${one}/letters/:event/pdf`), READ, async (request, reply) => getLetterPdf(context(request), request, reply))
  app.get(at(`${one}/steps/:type`), ACT, async (request, reply) => getStep(context(request), desk, request, reply))
  app.post(at(`${one}/steps/:type`), ACT, async (request, reply) => postStep(context(request), desk, request, reply))
  app.post(at(`${one}/steps/:type/files`), { ...KEEP_EVIDENCE, bodyLimit: EVIDENCE_LIMIT + TYPED }, async (request, reply) => postStepFile(context(request), desk, request, reply))
  app.get(at(FIRM), CHANGE_PROFILE, async (request, reply) => getFirm(context(request), request, reply))
  app.post(at(FIRM), OPEN, async (request, reply) => postFirm(context(request), request, reply))
  app.get(at(`${FIRM}/steps/:step`), CHANGE_PROFILE, async (request, reply) => getProfileStep(context(request), desk, deskPlace, request, reply))
  app.post(at(`${FIRM}/steps/:step`), CHANGE_PROFILE, async (request, reply) => postProfileStep(context(request), desk, deskPlace, request, reply))
  app.post(at(`${FIRM}/documents`), { ...KEEP_EVIDENCE, bodyLimit: EVIDENCE_LIMIT + AROUND }, async (request, reply) => postUpload(context(request), desk, deskPlace, request, reply))
  app.get(at('/expiring'), READ, async (request, reply) => getExpiring(context(request), request, reply))
  app.get(at('/procedure'), READ_PROCEDURE, async (request, reply) => getProcedure(context(request), reply))
  app.get(at('/labels'), READ_LABELS, async (request, reply) => getLabels(context(request), request, reply))
  app.post(at('/labels'), CHECK_LABELS, async (request, reply) => postLabel(context(request), request, reply))
  app.get(at('/labels/new'), CHECK_LABELS, async (request, reply) => getNewLabel(context(request), reply))
  app.get(at('/labels/:id'), READ_LABELS, async (request, reply) => getLabel(context(request), request, reply))
  app.post(at('/labels/:id/checks'), CHECK_LABELS, async (request, reply) => postLabelCheck(context(request), request, reply))
  app.post(at('/labels/:id/suspensions'), CHECK_LABELS, async (request, reply) => postLabelSuspension(context(request), request, reply))
}
