import type { Language } from '@sroi/matcher'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { EVIDENCE_LIMIT, type EvidenceDesk } from '../../evidence/index.ts'
import { addressIn } from '../../views/address.ts'
import { postHandIn } from './apply/hand-in.tsx'
import { getApply } from './apply/overview.tsx'
import { getOwnCase, postOwnCase } from './apply/own-case.tsx'
import { ownPlace } from './apply/profile-place.ts'
import { getStep, postStep } from './apply/step.tsx'
import { AROUND, postUpload } from './apply/upload.tsx'
import type { PageContext } from './page-context.ts'

const READ_PROFILE = { config: { action: 'read-profile' } } as const
const CHANGE_PROFILE = { config: { action: 'change-profile' } } as const
const KEEP_EVIDENCE = { config: { action: 'keep-evidence' } } as const
const APPLY = { config: { action: 'apply' } } as const
const READ_CASE = { config: { action: 'read-case' } } as const
const ACT = { config: { action: 'act-on-case' } } as const

/**
 * The pages of a firm that applies, in one language.
 * @param desk null: no files are taken in
 */
export function applyPages (app: FastifyInstance, language: Language, desk: EvidenceDesk | null, context: (request: FastifyRequest) => PageContext): void {
  const at = (path: string): string => addressIn(language, path)
  app.get(at('/apply'), READ_PROFILE, async (request, reply) => getApply(context(request), request, reply))
  app.get(at('/apply/steps/:step'), READ_PROFILE, async (request, reply) => getStep(context(request), desk, ownPlace, request, reply))
  app.post(at('/apply/steps/:step'), CHANGE_PROFILE, async (request, reply) => postStep(context(request), desk, ownPlace, request, reply))
  app.post(at('/apply/documents'), { ...KEEP_EVIDENCE, bodyLimit: EVIDENCE_LIMIT + AROUND }, async (request, reply) => postUpload(context(request), desk, ownPlace, request, reply))
  app.get(at('/apply/cases/:id'), READ_CASE, async (request, reply) => getOwnCase(context(request), desk, request, reply))
  app.post(at('/apply/cases/:id'), ACT, async (request, reply) => postOwnCase(context(request), desk, request, reply))
  app.post(at('/apply/hand-in'), APPLY, async (request, reply) => postHandIn(context(request), request, reply))
}
