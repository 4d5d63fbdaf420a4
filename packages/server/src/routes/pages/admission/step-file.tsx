// A file that the desk hands in at a step of a case: what was typed in the form beside it stays.
import type { Readable } from 'node:stream'
import { EVENT_RULES } from '@sroi/matcher/procedure'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { readRecord } from '../../../actions/admission/read-record.ts'
import { type EvidenceDesk, EVIDENCE_LIMIT, mediaTypeOf } from '../../../evidence/index.ts'
import { receiveEvidence } from '../../../http/receive-evidence.ts'
import { HttpProblem } from '../../../problems/http-problem.ts'
import { PROBLEM_TYPES } from '../../../problems/problem-types.ts'
import { fileField } from '../../../views/admission/file-kinds.tsx'
import type { ShownError } from '../../../views/components/error-summary.tsx'
import { wordsIn } from '../../../views/words.ts'
import { uploadError } from '../apply/upload.tsx'
import { one, type Posted } from '../form/posted.ts'
import type { PageContext } from '../page-context.ts'
import { caseCallerOf } from '../../../http/case-caller-of.ts'
import { idOf } from './case-id.ts'
import { sendStep, typeOf } from './step.tsx'

/** What comes with a file, in bytes: all that was typed in the form of a step. */
export const TYPED = 1024 * 1024
/** More fields than any step has. */
const MOST_FIELDS = 1_000

/** The file comes last in its form: what it is, and all that was typed, was said before it comes in. */
export async function postStepFile (context: PageContext, desk: EvidenceDesk | null, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const [id, type] = [idOf(request), typeOf(request)]
  const words = wordsIn(context.language)
  const { upload: said } = words.caseStep
  const read = await readRecord(context.dependencies, caseCallerOf(request), id)
  // who may not open the case is told so, and nothing of the file is read
  if ('closed' in read) return sendStep(context, desk, request, reply, {}, null)
  const typed = new Map<string, readonly string[]>()
  const refuse = async (errors: readonly ShownError[], status = 400): Promise<FastifyReply> => sendStep(context, desk, request, reply, Object.fromEntries(typed), { kind: 'errors', errors }, status)
  if (desk === null || !request.isMultipart()) return refuse([{ field: 'upload-file', message: words.apply.mend.file }])
  for await (const part of request.parts({ limits: { fileSize: EVIDENCE_LIMIT + 1, fields: MOST_FIELDS, fieldSize: TYPED, parts: MOST_FIELDS + 1 } })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') typed.set(part.fieldname, [...typed.get(part.fieldname) ?? [], part.value])
      continue
    }
    const declared = mediaTypeOf(part.mimetype)
    const wrong = wrongWith(Object.fromEntries(typed), part.filename, declared !== null, said, words.apply.mend)
    if (wrong.length > 0 || declared === null) {
      part.file.resume()
      return refuse(wrong)
    }
    try {
      const { sha256 } = await receiveEvidence(request, desk, {
        declared, owner: { organisation: isOfFirm(type) ? read.view.case.applicant : null, caseId: id }, fileName: part.filename.slice(0, 200), body: part.file as Readable
      })
      typed.set(fileField(listOf(type), sha256), typed.get('upload-kind') ?? []).delete('upload-kind')
      return sendStep(context, desk, request, reply, Object.fromEntries(typed), { kind: 'kept' })
    } catch (error) {
      if (!(error instanceof HttpProblem)) throw error
      return refuse([uploadError(error, 'upload-file', context)], PROBLEM_TYPES[error.problem].status)
    }
  }
  return refuse([{ field: 'upload-file', message: words.apply.mend.file }])
}

/** What a firm can put on record itself comes from the firm, also when it came on paper: the firm sees it. What the desk rests on is the desk's. */
function isOfFirm (type: keyof typeof EVENT_RULES): boolean {
  return EVENT_RULES[type].roles.includes('firm')
}

/** In which list of the form it is chosen. */
function listOf (type: keyof typeof EVENT_RULES): 'documents' | 'evidence' {
  return type === 'application-submitted' || type === 'document-added' ? 'documents' : 'evidence'
}

function wrongWith (typed: Posted, name: string, isTaken: boolean, said: { readonly mendKind: string }, mend: { readonly file: string, readonly kind: string }): readonly ShownError[] {
  return [
    ...(one(typed, 'upload-kind') === '' ? [{ field: 'upload-kind', message: said.mendKind }] : []),
    ...(name === '' ? [{ field: 'upload-file', message: mend.file }] : isTaken ? [] : [{ field: 'upload-file', message: mend.kind }])
  ]
}
