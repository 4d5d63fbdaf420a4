// A file that a firm hands in: kept as evidence, and named in its profile.
import type { Readable } from 'node:stream'
import type { ProfileDocument } from '@sroi/matcher'
import { daySchema } from '@sroi/matcher/schema'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type EvidenceDesk, EVIDENCE_LIMIT, mediaTypeOf, REFUSALS } from '../../../evidence/index.ts'
import { receiveEvidence } from '../../../http/receive-evidence.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { PROBLEM_TYPES } from '../../../problems/problem-types.ts'
import { addressWith } from '../../../views/address-with.ts'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { type PageWords, wordsIn } from '../../../views/words.ts'
import type { PageContext } from '../page-context.ts'
import { aboutOf } from './documents-part.ts'
import type { OwnFirm } from './own-firm.ts'
import type { PlaceOf } from './profile-place.ts'
import { writeStep } from './read-step.ts'
import { partContext, saveOwn, sendStep } from './step.tsx'

/** What comes with a file, in bytes. */
export const AROUND = 64 * 1024

interface Named {
  kind: string
  on: string
}

/** The file comes last in its form: what it is was said before it comes in. */
export async function postUpload (context: PageContext, desk: EvidenceDesk | null, placeOf: PlaceOf, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const place = await placeOf(request)
  const { firm: own, address } = place
  const words = wordsIn(context.language)
  const named: Named = { kind: '', on: '' }
  const refuse = async (errors: readonly ShownError[], status = 400): Promise<FastifyReply> => sendStep(context, desk, request, reply, 'documents', place, {
    values: { ...writeStep('documents', own.profile, partContext(context)), 'upload-kind': [named.kind], 'upload-on': [named.on] }, errors, judged: null, status
  })
  if (desk === null || !request.isMultipart()) return refuse([{ field: 'upload-file', message: words.apply.mend.file }])
  for await (const part of request.parts({ limits: { fileSize: EVIDENCE_LIMIT + 1 } })) {
    if (part.type === 'field') {
      if (part.fieldname === 'upload-kind') named.kind = String(part.value)
      if (part.fieldname === 'upload-on') named.on = String(part.value)
      continue
    }
    const declared = mediaTypeOf(part.mimetype)
    const wrong = wrongWith(named, part.filename, declared !== null, words)
    if (wrong.length > 0 || declared === null) {
      part.file.resume()
      return refuse(wrong)
    }
    try {
      const { sha256 } = await receiveEvidence(request, desk, { declared, owner: { organisation: own.organisation, caseId: null }, fileName: part.filename.slice(0, 200), body: part.file as Readable })
      await saveOwn(request, own, { ...own.profile, documents: withDocument(own, { kind: named.kind, sha256, on: named.on, about: aboutOf(named.kind) }) }, String(own.kept?.version ?? 0))
      return reply.redirect(addressWith(context.language, `${address.path}/steps/documents`, { uploaded: 'yes' }), 303)
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error
      return refuse([uploadError(error, 'upload-file', context)], PROBLEM_TYPES[error.problem].status)
    }
  }
  return refuse([{ field: 'upload-file', message: words.apply.mend.file }])
}

/** Everything that is wrong with what was said of a file. */
function wrongWith ({ kind, on }: Named, name: string, isTaken: boolean, { apply, errors }: PageWords): readonly ShownError[] {
  return [
    ...(kind === '' ? [{ field: 'upload-kind', message: errors.choice }] : []),
    ...(daySchema.safeParse(on).success ? [] : [{ field: 'upload-on', message: on === '' ? apply.mend.day : errors.day(on.slice(0, 60)) }]),
    ...(name === '' ? [{ field: 'upload-file', message: apply.mend.file }] : isTaken ? [] : [{ field: 'upload-file', message: apply.mend.kind }])
  ]
}

function withDocument ({ profile: { documents = [] } }: OwnFirm, added: ProfileDocument): readonly ProfileDocument[] {
  return [...documents.filter(({ kind, sha256 }) => kind !== added.kind || sha256 !== added.sha256), added]
}

/** Why it was not taken. */
export function uploadError (error: HttpProblem, field: string, { language }: PageContext): ShownError {
  const { apply } = wordsIn(language)
  const [why] = error.problems
  const refusal = why !== undefined && Object.hasOwn(REFUSALS, why.code) ? REFUSALS[why.code as keyof typeof REFUSALS][language] : null
  if (error.problem === 'version-changed') return { field: null, message: apply.changedMeanwhile }
  if (refusal !== null) return { field, message: `${apply.refusedFile(refusal)}.` }
  return { field, message: apply.uploadRefused[error.problem] ?? apply.uploadFailed }
}
