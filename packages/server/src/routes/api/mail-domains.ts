import type { FastifyInstance } from 'fastify'
import { callerOf } from '../../access/index.ts'
import { type DomainsOfFirm, firmDomainsSchema, lookUpDomains, viewDomains } from '../../actions/admission/firm-domains.ts'
import { answerWrite } from '../../http/answer-write.ts'
import { caseCallerOf } from '../../http/case-caller-of.ts'
import { etagOf } from '../../http/etag.ts'
import { jsonAnswer, problemAnswer, USUAL_PROBLEMS } from '../../openapi/answers.ts'
import { caseIdSchema, keptDomainsSchema, lookedUpDomainsSchema } from './admission-schemas.ts'
import { FIRM_DOMAINS_EXAMPLES } from './question-examples.ts'
import { CHANGE_HEADERS, CHANGE_PROBLEMS, WRITTEN_VERSION } from './write-schemas.ts'

type OneCase = { Params: { caseId: string } }

const PROBLEMS = { 404: problemAnswer('No case of that id, or not yours'), 403: problemAnswer('Your role does not allow this, or you have an interest in the firm: `errors` names the rule') }

/** Which mail domains are those of a firm. */
export function mailDomainRoutes () {
  return async (app: FastifyInstance): Promise<void> => {
    app.get<OneCase>('/admission-cases/:caseId/mail-domains', {
      config: {
        action: 'read-case',
        operation: {
          operationId: 'findFirmDomains',
          summary: 'The mail domains of the firm of a case, and who of the region has an address at them',
          description: 'What a firm says of itself is a hint and excludes nobody. For the desk, the committee and auditors',
          tag: 'admission',
          path: caseIdSchema,
          answers: { 200: jsonAnswer('The domains', keptDomainsSchema, { ETag: 'Of this version' }), ...USUAL_PROBLEMS, ...PROBLEMS }
        }
      }
    }, async (request, reply) => {
      const seen = await viewDomains(callerOf(request).dependencies, caseCallerOf(request), request.params.caseId)
      return reply.header('ETag', etagOf(seen.looked?.version ?? 0)).send(represent(seen))
    })

    app.put<OneCase>('/admission-cases/:caseId/mail-domains', {
      config: {
        action: 'look-up-domains',
        operation: {
          operationId: 'lookUpFirmDomains',
          summary: 'Say which mail domains are really those of the firm of a case, all of them',
          description: 'Looked up, not taken from what the firm says: whoever has an address at a domain that is confirmed takes no part in any case of the firm, from now on. The first time send If-Match: "0". Earlier versions are kept. No machine does this',
          tag: 'admission',
          path: caseIdSchema,
          headers: CHANGE_HEADERS,
          body: { 'application/json': { schema: firmDomainsSchema, examples: FIRM_DOMAINS_EXAMPLES } },
          answers: { 200: jsonAnswer('What is on record now', lookedUpDomainsSchema, WRITTEN_VERSION), ...CHANGE_PROBLEMS, ...PROBLEMS }
        }
      }
    }, async (request, reply) => answerWrite(request, reply, 'admission-case', async (write) => {
      const { caseId } = request.params
      const { confirmed, setAside, version } = await lookUpDomains(write, caseId, request.body)
      return { id: caseId, status: 200, headers: { ETag: etagOf(version) }, body: { confirmed, setAside, version } }
    }))
  }
}

function represent ({ looked, domains }: DomainsOfFirm): object {
  return { confirmed: looked?.confirmed ?? [], setAside: looked?.setAside ?? [], version: looked?.version ?? 0, domains }
}
