import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { callerOf } from '../../access/index.ts'
import { firmsToLeave, reachOfFirm, refuseInterested } from '../../actions/admission/refuse-interested.ts'
import { findEvidence } from '../../actions/evidence/find-evidence.ts'
import { organisationOf, type OwnerSaid, ownerOfEvidence } from '../../actions/evidence/owner-of-evidence.ts'
import { sightOf } from '../../actions/evidence/sight-of.ts'
import { takeEvidenceBack } from '../../actions/evidence/take-evidence-back.ts'
import { EVIDENCE_LIMIT, type EvidenceDesk, MEDIA_TYPES, mediaTypeOf } from '../../evidence/index.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { caseCallerOf } from '../../http/case-caller-of.ts'
import { readCursor, UUIDS, writeCursor } from '../../http/cursor.ts'
import { logDone } from '../../http/log-done.ts'
import { linkNextPage } from '../../http/next-page.ts'
import { receiveEvidence } from '../../http/receive-evidence.ts'
import { sendEvidence } from '../../http/send-evidence.ts'
import { BODY_PROBLEMS, jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { HttpProblem } from '../../problems/http-problem.ts'
import type { EvidenceLink, KeptEvidence } from '../../store/index.ts'
import { evidenceListQuerySchema, evidenceOwnerQuerySchema, evidencePageSchema, evidencePathSchema, evidenceSchema, evidenceUploadQuerySchema } from './evidence-schemas.ts'
import { limitOf, PAGE_HEADERS, type PageQuery } from './page-schemas.ts'
import { WRITE_HEADERS, WRITE_PROBLEMS, WRITTEN } from './write-schemas.ts'

type OneFile = { Params: { digest: string } }

const NO_FILE = { 404: problemAnswer('No file of that hash, or not one that you may see') }
const bytes = z.string().meta({ description: 'The file itself, at most 10 MiB', format: 'binary' })
const FILES = Object.fromEntries(Object.values(MEDIA_TYPES).map((type) => [type, { schema: bytes }]))

/** @param desk null: this service takes no files in */
export function evidenceRoutes (desk: EvidenceDesk | null) {
  return async (app: FastifyInstance): Promise<void> => {
    await app.register(async (uploads) => {
      uploads.removeAllContentTypeParsers()
      uploads.addContentTypeParser(Object.values(MEDIA_TYPES), async (_request: unknown, body: Readable) => body)
      uploads.post<{ Querystring: OwnerSaid & { fileName?: string } }>('/evidence-files', {
        bodyLimit: EVIDENCE_LIMIT,
        config: {
          action: 'keep-evidence',
          operation: {
            operationId: 'keepEvidence',
            summary: 'Hand in a file as evidence',
            description: 'One file, under its own Content-Type. It is looked over by its own bytes and scanned for malware before it is kept: a file that is not what it says, that nobody could read later, that can run something or that is not clean is refused, and nothing is kept. The same file is kept once, whoever hands it in; sending it again changes nothing. Name it by its sha256 in a profile or a case',
            tag: 'admission-files',
            query: evidenceUploadQuerySchema,
            body: FILES,
            answers: {
              200: jsonAnswer('You had this file already', evidenceSchema, { Location: 'Its address' }),
              201: jsonAnswer('It is kept', evidenceSchema, { Location: 'Its address' }),
              ...BODY_PROBLEMS,
              ...USUAL_PROBLEMS,
              409: problemAnswer('The firm keeps as much as it may'),
              503: problemAnswer('It cannot be scanned now, or too many files come in at once', { 'Retry-After': 'After so many seconds' })
            }
          }
        }
      }, async (request, reply) => {
        const declared = mediaTypeOf(request.headers['content-type'])
        if (declared === null) throw new HttpProblem('unsupported-media-type', [], `Send the file as one of ${Object.values(MEDIA_TYPES).join(', ')}`)
        if (desk === null) throw new HttpProblem('not-ready', [], 'This service takes no files in')
        const { dependencies, reach } = callerOf(request)
        desk.open()
        if (Number(request.headers['content-length'] ?? 0) > EVIDENCE_LIMIT) throw new HttpProblem('body-too-large')
        const owner = await ownerOfEvidence(dependencies, reach, request.query)
        const firm = owner.organisation ?? (owner.caseId === null ? null : await dependencies.store.evidence.applicantOf(owner.caseId))
        if (firm !== null) await refuseInterested(dependencies, caseCallerOf(request), firm)
        const { sha256, keeping } = await receiveEvidence(request, desk, { declared, owner, fileName: request.query.fileName ?? null, body: request.body as Readable | null ?? Readable.from([]) })
        const kept = await findEvidence(dependencies, caseCallerOf(request), sha256)
        return reply.code(keeping === 'known' ? 200 : 201).header('Location', `/v1/evidence-files/${sha256}`).send(represent(kept))
      })
    })

    app.get<{ Querystring: PageQuery & OwnerSaid }>('/evidence-files', {
      config: {
        action: 'read-evidence',
        operation: {
          operationId: 'listEvidence',
          summary: 'Files that were handed in, page by page',
          description: 'In the order in which they were handed in. A file that is in several cases comes once for each. A committee member sees those of cases',
          tag: 'admission-files',
          query: evidenceListQuerySchema,
          answers: { 200: jsonAnswer('A page', evidencePageSchema, PAGE_HEADERS), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const caller = callerOf(request)
      const { scheme, value, caseId, cursor } = request.query
      const listed = { list: 'evidence', scheme, value, caseId }
      const limit = limitOf(request.query)
      const organisation = scheme === undefined && value === undefined ? null : organisationOf(caller.reach, request.query)
      if (caseId !== undefined && !UUIDS.test(caseId)) return { items: [], nextCursor: null }
      const firm = organisation ?? (caseId === undefined ? null : await caller.dependencies.store.evidence.applicantOf(caseId))
      if (firm !== null) await refuseInterested(caller.dependencies, caseCallerOf(request), firm)
      const reach = firm === null ? caller.reach : reachOfFirm(caseCallerOf(request), firm)
      const without = reach.all ? (await firmsToLeave(caller.dependencies, caseCallerOf(request))).map((one) => one.organisation) : []
      const found = await caller.dependencies.store.evidence.list({
        sight: { ...sightOf(caller), reach }, without, organisation, caseId: caseId ?? null, after: readCursor(listed, cursor, UUIDS)?.after ?? null, most: limit + 1
      })
      const items = found.slice(0, limit)
      const nextCursor = found.length <= limit ? null : writeCursor(listed, { revision: null, after: items.at(-1)?.link.id ?? '' })
      linkNextPage(request, reply, nextCursor)
      return { items: items.map(({ link, ...facts }) => ({ ...facts, link: shown(link) })), nextCursor }
    })

    app.get<OneFile>('/evidence-files/:digest', {
      config: {
        action: 'read-evidence',
        operation: {
          operationId: 'findEvidence',
          summary: 'What is known of a file, and whose it is',
          description: 'Its bytes are at /v1/evidence-files/{digest}/content',
          tag: 'admission-files',
          path: evidencePathSchema,
          answers: { 200: jsonAnswer('The file', evidenceSchema), ...NO_FILE, ...USUAL_PROBLEMS }
        }
      }
    }, async (request) => represent(await findEvidence(callerOf(request).dependencies, caseCallerOf(request), request.params.digest)))

    app.get<OneFile>('/evidence-files/:digest/content', {
      config: {
        action: 'read-evidence',
        operation: {
          operationId: 'readEvidence',
          summary: 'The file itself',
          description: 'To be saved, never to be shown by a browser of itself. Who opened it is on record',
          tag: 'admission-files',
          path: evidencePathSchema,
          answers: { 200: { description: 'The file', headers: { 'Content-Disposition': 'What to call it' }, content: FILES }, ...NO_FILE, 409: problemAnswer('A later scan found malware in it'), ...USUAL_PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const { digest: sha256 } = request.params
      await findEvidence(callerOf(request).dependencies, caseCallerOf(request), sha256)
      await logDone(request, 'evidence', sha256)
      return sendEvidence(request, reply, sha256)
    })

    app.delete<OneFile & { Querystring: OwnerSaid }>('/evidence-files/:digest', {
      config: {
        action: 'keep-evidence',
        operation: {
          operationId: 'takeEvidenceBack',
          summary: 'Take back a file that was handed in by mistake',
          description: 'The firm no longer has it; when nobody else has it, it is gone. A file that a case leans on stays: what is on record is not taken away',
          tag: 'admission-files',
          path: evidencePathSchema,
          query: evidenceOwnerQuerySchema,
          headers: WRITE_HEADERS,
          answers: { 200: jsonAnswer('It is taken back', z.strictObject({ sha256: z.string() }), WRITTEN), ...NO_FILE, ...WRITE_PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'evidence', async (write) => {
      const { digest: sha256 } = request.params
      const organisation = organisationOf(write.reach, request.query)
      if (organisation === null || !/^[0-9a-f]{64}$/.test(sha256)) throw new HttpProblem('evidence-not-found')
      await takeEvidenceBack(write, sha256, organisation)
      return { id: sha256, status: 200, headers: {}, body: { sha256 } }
    }))
  }
}

/** Who of the region handed it in is nobody's business outside it, and stands in the audit log. */
function shown ({ linkedBy: _person, ...link }: EvidenceLink): object {
  return link
}

function represent ({ links, ...facts }: KeptEvidence): object {
  return { ...facts, links: links.map(shown) }
}
